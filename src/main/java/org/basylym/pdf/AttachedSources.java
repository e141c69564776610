// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.basylym.tei.SourceFile;

/**
 * Attaches to a PDF what it was made from, as PDF/A-3 has it: associated files of the whole
 * document whose relationship to it is that of a source. FOP can attach files too, but calls them
 * data of an unknown kind.
 */
final class AttachedSources {
  private static final COSName AF = COSName.getPDFName("AF");
  private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
  private static final COSName SOURCE = COSName.getPDFName("Source");

  /** As much of a file as tells what it is, whatever its encoding says of other letters. */
  private static final int HEAD = 20_000;

  private static final Pattern TEI =
      Pattern.compile(
          "\\s*(?:<[?!][^>]*>\\s*)*<(?:[\\w.-]+:)?(?:TEI|teiCorpus)[\\s>].*", Pattern.DOTALL);

  private final GregorianCalendar date;

  AttachedSources(Instant date) {
    this.date = GregorianCalendar.from(date.atZone(ZoneOffset.UTC));
  }

  void attach(PDDocument pdf, Sources sources) throws IOException {
    if (sources.files().isEmpty()) {
      return;
    }
    // The tree of names must be in order, whatever order the files have.
    Map<String, PDComplexFileSpecification> byName = new TreeMap<>();
    COSArray associated = new COSArray();
    for (SourceFile file : sources.files()) {
      PDComplexFileSpecification specification = specification(pdf, file);
      byName.put(file.name(), specification);
      associated.add(specification);
    }
    PDDocumentCatalog catalog = pdf.getDocumentCatalog();
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(catalog);
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(byName);
    names.setEmbeddedFiles(tree);
    catalog.setNames(names);
    catalog.getCOSObject().setItem(AF, associated);
  }

  private PDComplexFileSpecification specification(PDDocument pdf, SourceFile file)
      throws IOException {
    byte[] content = Files.readAllBytes(file.file());
    PDEmbeddedFile embedded =
        new PDEmbeddedFile(pdf, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
    embedded.setSubtype(mediaType(content));
    embedded.setSize(content.length);
    embedded.setModDate(date);
    embedded.getCOSObject().getCOSDictionary(COSName.PARAMS).setItem("CheckSum", checkSum(content));
    PDComplexFileSpecification specification = new PDComplexFileSpecification();
    specification.setFile(file.name());
    specification.setFileUnicode(file.name());
    specification.setFileDescription(file.title().isEmpty() ? file.name() : file.title());
    specification.setEmbeddedFile(embedded);
    specification.setEmbeddedFileUnicode(embedded);
    specification.getCOSObject().setItem(RELATIONSHIP, SOURCE);
    return specification;
  }

  private static String mediaType(byte[] content) {
    int length = Math.min(HEAD, content.length);
    String head = new String(content, 0, length, StandardCharsets.UTF_8).replace("\uFEFF", "");
    if (TEI.matcher(head).matches()) {
      return "application/tei+xml";
    }
    return head.stripLeading().startsWith("<") ? "text/xml" : "text/plain";
  }

  /** PDF wants MD5, against faults of transmission only. */
  private static COSString checkSum(byte[] content) {
    try {
      return new COSString(MessageDigest.getInstance("MD5").digest(content));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
