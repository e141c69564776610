// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * What a reader sees on a page of a book in {@link Fo#madeUp}: lines of the text, what is in the
 * margins beside them, the foot.
 *
 * @param text lines of 10 points, from the top down
 * @param left what is beside a line, from 1, at the left
 * @param right the same at the right
 * @param foot lines of 8 points as one
 */
record ReadPage(
    List<String> text, Map<Integer, String> left, Map<Integer, String> right, String foot) {
  private static final double MM = 72 / 25.4;

  static List<ReadPage> of(byte[] pdf) throws IOException {
    List<ReadPage> pages = new ArrayList<>();
    try (PrintedBook book = new PrintedBook(pdf)) {
      for (int page = 1; page <= book.pdf().getNumberOfPages(); page++) {
        pages.add(new Eye(book.pdf(), page).page());
      }
    }
    return pages;
  }

  /** The line, from 1, on which a word stands; 0 if on none. */
  int line(String word) {
    for (int i = 0; i < text.size(); i++) {
      if (List.of(text.get(i).split(" ", -1)).contains(word)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** What is beside a line in any margin. */
  Map<Integer, String> margins() {
    Map<Integer, String> both = new TreeMap<>(left);
    both.putAll(right);
    return both;
  }

  /** Sorts what is printed on a page by size and place. */
  private static final class Eye extends PDFTextStripper {
    private final Map<Integer, StringBuilder> text = new TreeMap<>();
    private final Map<Integer, StringBuilder> left = new TreeMap<>();
    private final Map<Integer, StringBuilder> right = new TreeMap<>();
    private final Map<Integer, StringBuilder> foot = new TreeMap<>();
    private final double edge;

    Eye(PDDocument document, int page) throws IOException {
      edge = (page % 2 == 1 ? 10 : 20) * MM;
      setStartPage(page);
      setEndPage(page);
      setSortByPosition(false);
      setSuppressDuplicateOverlappingText(false);
      getText(document);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
      Map<Integer, StringBuilder> place = place(Math.round(position.getFontSizeInPt()), position);
      int y = Math.round(position.getYDirAdj());
      place.computeIfAbsent(y, any -> new StringBuilder()).append(position.getUnicode());
    }

    /** 7.5 points, those of the margin, are 7 or 8 for PDFBox. */
    private Map<Integer, StringBuilder> place(int size, TextPosition position) {
      float x = position.getXDirAdj();
      if (size == 10) {
        return text;
      }
      if (x < edge - 1) {
        return left;
      }
      return x > edge + 90 * MM ? right : foot;
    }

    ReadPage page() {
      return new ReadPage(
          text.values().stream().map(StringBuilder::toString).toList(),
          byLine(left),
          byLine(right),
          String.join(" ", foot.values()).replaceAll("[\\s\\u00A0\\u2002\\u2003]+", " "));
    }

    private Map<Integer, String> byLine(Map<Integer, StringBuilder> margin) {
      List<Integer> ys = new ArrayList<>(text.keySet());
      Map<Integer, String> numbers = new TreeMap<>();
      margin.forEach((y, words) -> numbers.put(ys.indexOf(y) + 1, words.toString()));
      return numbers;
    }
  }
}
