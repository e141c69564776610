// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.GregorianCalendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * The last hand on a PDF that FOP has written: links that say where they lead, the date of the book
 * instead of the hour of printing, the files that it was made from, and an identifier made from
 * what was printed.
 */
final class PdfFinish {
  private static final String DATES =
      "(<xmp:(?:CreateDate|ModifyDate|MetadataDate)>|<dc:date>\\s*<rdf:Seq>\\s*<rdf:li>)[^<T]*T[^<]*";

  /** FOP adds the hour of printing to a date of publication. */
  private static final String HOUR =
      "(</rdf:li>)\\s*<rdf:li>[^<T]*T[^<]*</rdf:li>(\\s*</rdf:Seq>\\s*</dc:date>)";

  private static final int IDENTIFIER_BYTES = 16;

  private final Instant date;

  private final Sources sources;

  PdfFinish(Instant date, Sources sources) {
    this.date = date.truncatedTo(ChronoUnit.SECONDS);
    this.sources = sources;
  }

  /** What a PDF is known by: the same for the same sources. */
  static byte[] identifier(String... source) throws IOException {
    return Arrays.copyOf(sha256(source), IDENTIFIER_BYTES);
  }

  byte[] finish(byte[] printed, byte[] identifier) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(printed)) {
      LinkNames.write(pdf);
      redate(pdf);
      new AttachedSources(date).attach(pdf, sources);
      identify(pdf, identifier);
      ByteArrayOutputStream out = new ByteArrayOutputStream(printed.length);
      pdf.save(out, CompressParameters.DEFAULT_COMPRESSION);
      return out.toByteArray();
    }
  }

  private void redate(PDDocument pdf) throws IOException {
    PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
    String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    String dated = xmp.replaceAll(HOUR, "$1$2").replaceAll(DATES, "$1" + date);
    metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
    pdf.getDocumentInformation()
        .setCreationDate(GregorianCalendar.from(date.atZone(ZoneOffset.UTC)));
  }

  private static void identify(PDDocument pdf, byte[] known) {
    COSString identifier = new COSString(known);
    COSArray identifiers = new COSArray();
    identifiers.add(identifier);
    identifiers.add(identifier);
    pdf.getDocument().getTrailer().setItem(COSName.ID, identifiers);
  }

  /** Of texts one after the other; a long one is not copied as a whole. */
  private static byte[] sha256(String... texts) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      OutputStream bytes = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
      try (Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
        for (String text : texts) {
          writer.write(text);
        }
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
