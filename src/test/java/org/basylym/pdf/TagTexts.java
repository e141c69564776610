// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The words that the tags of a PDF hold. */
final class TagTexts {
  private final Map<COSDictionary, Map<Integer, String>> pages = new HashMap<>();

  TagTexts(PDDocument pdf) throws IOException {
    for (PDPage page : pdf.getPages()) {
      read(page);
    }
  }

  /** The words of a tag and those in it. */
  String of(PDStructureElement element) {
    StringBuilder words = new StringBuilder();
    gather(element, null, words);
    return words.toString();
  }

  /** The words of what a tag holds that is no tag; nothing of what has no words. */
  String ofKid(Object kid, PDPage page) {
    if (kid instanceof Integer id && page != null) {
      return pages.get(page.getCOSObject()).getOrDefault(id, "");
    }
    if (kid instanceof PDMarkedContentReference reference) {
      PDPage own = reference.getPage() == null ? page : reference.getPage();
      return pages.get(own.getCOSObject()).getOrDefault(reference.getMCID(), "");
    }
    return "";
  }

  private void read(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.processPage(page);
    Map<Integer, String> marked = new HashMap<>();
    pages.put(page.getCOSObject(), marked);
    for (PDMarkedContent content : extractor.getMarkedContents()) {
      read(content, marked);
    }
  }

  private static void read(PDMarkedContent content, Map<Integer, String> marked) {
    StringBuilder words = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition position) {
        words.append(position.getUnicode());
      } else if (part instanceof PDMarkedContent inner) {
        read(inner, marked);
      }
    }
    marked.merge(content.getMCID(), words.toString(), String::concat);
  }

  private void gather(PDStructureElement element, PDPage outer, StringBuilder words) {
    PDPage page = element.getPage() == null ? outer : element.getPage();
    for (Object kid : element.getKids()) {
      if (kid instanceof PDStructureElement inner) {
        gather(inner, page, words);
      } else {
        words.append(ofKid(kid, page));
      }
    }
  }
}
