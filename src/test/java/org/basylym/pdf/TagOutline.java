// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** The structure tree of a PDF as an indented outline: what a screen reader meets, in its order. */
final class TagOutline {
  private static final List<String> TOLD = List.of("Lang", "Alt", "ID", "E", "ActualText");

  private final TagTexts texts;
  private final StringBuilder lines = new StringBuilder();

  private TagOutline(TagTexts texts) {
    this.texts = texts;
  }

  /** The parts of the tree, but for as many first ones and for the last. */
  static String of(PDDocument pdf, int leftOut) throws IOException {
    TagOutline outline = new TagOutline(new TagTexts(pdf));
    PDStructureElement document =
        (PDStructureElement) pdf.getDocumentCatalog().getStructureTreeRoot().getKids().get(0);
    List<Object> parts = document.getKids();
    for (Object part : parts.subList(leftOut, parts.size() - 1)) {
      outline.add((PDStructureElement) part, null, "");
    }
    return outline.lines.toString();
  }

  private void add(PDStructureElement tag, PDPage outer, String indent) {
    lines.append(indent).append(heading(tag)).append('\n');
    PDPage page = tag.getPage() == null ? outer : tag.getPage();
    StringBuilder words = new StringBuilder();
    for (Object kid : tag.getKids()) {
      if (kid instanceof PDStructureElement inner) {
        say(words, indent + "  ");
        add(inner, page, indent + "  ");
      } else {
        words.append(texts.ofKid(kid, page));
      }
    }
    say(words, indent + "  ");
  }

  /** The words that stand in a tag itself, up to the next tag in it. */
  private void say(StringBuilder words, String indent) {
    if (!words.isEmpty()) {
      lines.append(indent).append(Quoted.of(words.toString())).append('\n');
      words.setLength(0);
    }
  }

  private static String heading(PDStructureElement tag) {
    StringBuilder heading = new StringBuilder(tag.getStructureType());
    for (String key : TOLD) {
      String value = tag.getCOSObject().getString(COSName.getPDFName(key));
      if (value != null && !value.isEmpty()) {
        heading
            .append(' ')
            .append(key)
            .append('=')
            .append(value.contains(" ") ? Quoted.of(value) : value);
      }
    }
    return heading.toString();
  }
}
