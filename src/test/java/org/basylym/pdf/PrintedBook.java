// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A printed PDF read back, for tests. */
final class PrintedBook implements AutoCloseable {
  private final PDDocument pdf;

  PrintedBook(byte[] bytes) {
    try {
      pdf = Loader.loadPDF(bytes);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  PDDocument pdf() {
    return pdf;
  }

  /** The lines; a word that goes on in the next line ends without its hyphen. */
  List<String> lines() throws IOException {
    return text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  String text() throws IOException {
    return new PDFTextStripper().getText(pdf);
  }

  /** The words of a page, counted from 1. */
  String text(int page) throws IOException {
    PDFTextStripper eye = new PDFTextStripper();
    eye.setStartPage(page);
    eye.setEndPage(page);
    return eye.getText(pdf);
  }

  List<PDFont> fonts() throws IOException {
    List<PDFont> fonts = new ArrayList<>();
    for (PDPage page : pdf.getPages()) {
      for (COSName name : page.getResources().getFontNames()) {
        fonts.add(page.getResources().getFont(name));
      }
    }
    return fonts;
  }

  /** The name of the font in which a sign is printed. */
  String fontOf(String sign) throws IOException {
    List<String> names = new ArrayList<>();
    PDFTextStripper eye =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition position) {
            if (position.getUnicode().equals(sign)) {
              names.add(position.getFont().getName());
            }
          }
        };
    eye.getText(pdf);
    return String.join(" ", names);
  }

  /** The tags in reading order, each with the entries that tests ask for. */
  List<String> tags() {
    List<String> tags = new ArrayList<>();
    COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
    visit(catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT).getDictionaryObject(COSName.K), tags);
    return tags;
  }

  /** The pages, counted from 1, on which no tag has anything. */
  List<Integer> pagesWithoutTags() throws IOException {
    List<Integer> bare = new ArrayList<>();
    int number = 0;
    for (PDPage page : pdf.getPages()) {
      number++;
      String content = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
      if (content.contains("Tj") || content.contains("TJ")) {
        if (!content.contains("/MCID")) {
          bare.add(number);
        }
      }
    }
    return bare;
  }

  private static void visit(COSBase node, List<String> tags) {
    if (node instanceof COSArray children) {
      for (int i = 0; i < children.size(); i++) {
        visit(children.getObject(i), tags);
      }
    } else if (node instanceof COSDictionary element) {
      if (element.containsKey(COSName.S)) {
        StringBuilder tag = new StringBuilder(element.getNameAsString(COSName.S));
        for (String key : List.of("Lang", "ID", "Alt")) {
          String value = element.getString(COSName.getPDFName(key));
          tag.append(value == null ? "" : " " + key + "=" + value);
        }
        tags.add(tag.toString());
      }
      visit(element.getDictionaryObject(COSName.K), tags);
    }
  }

  @Override
  public void close() throws IOException {
    pdf.close();
  }
}
