// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * What a reader sees on a page of a critical edition: the lines of the text, the numbers beside
 * them, the entries at the foot. Known from the glyphs alone: their sizes, places and fonts.
 *
 * @param label the printed number of the page
 * @param lines of the text, from top to bottom
 * @param margin the numbers in the margin, by the index of their line
 * @param entries at the foot, in the order in which they are read
 */
record PrintedPage(
    String label, List<String> lines, Map<Integer, String> margin, List<Entry> entries) {

  /**
   * An entry of the apparatus.
   *
   * @param number of its lines, also where it is not said again
   * @param words from the number to the next entry
   */
  record Entry(String number, String words) {

    /** The words before the bracket; empty without one. */
    String lemma() {
      int end = words.indexOf(']');
      return end < 0 ? "" : words.substring(0, end).strip();
    }
  }

  private static final int TEXT_SIZE = 10;
  private static final int FOOT_SIZE = 8;
  private static final int MARGIN_SIZE = 7;
  private static final String BAR = "\u2002|";
  private static final Pattern NUMERAL = Pattern.compile("\\d+");
  private static final Pattern NUMBER = Pattern.compile("\u0001([^\u0002]*)\u0002");

  /** All pages of a book that have entries or numbered lines. */
  static List<PrintedPage> of(PDDocument book) throws IOException {
    String[] labels = book.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
    List<PrintedPage> pages = new ArrayList<>();
    for (int i = 0; i < labels.length; i++) {
      Eye eye = new Eye();
      eye.setStartPage(i + 1);
      eye.setEndPage(i + 1);
      eye.getText(book);
      pages.add(eye.page(labels[i]));
    }
    return pages;
  }

  /** The index of the line that bears a number, if any does. */
  Optional<Integer> line(String number) {
    for (int i = 0; i < lines.size(); i++) {
      if (number(i).equals(number)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** The number of a line: that of the nearest number in the margin, counted on from there. */
  String number(int line) {
    return margin.entrySet().stream()
        .filter(entry -> entry.getValue().matches("\\d+"))
        .min(
            Map.Entry.comparingByKey(
                (a, b) -> Integer.compare(Math.abs(a - line), Math.abs(b - line))))
        .map(entry -> Integer.parseInt(entry.getValue()) + line - entry.getKey())
        .map(String::valueOf)
        .orElse(String.valueOf(line + 1));
  }

  /** A sign at its place on a line. */
  private record Glyph(float x, String sign, boolean bold) {}

  /** Sorts glyphs by size and place. */
  private static final class Eye extends PDFTextStripper {
    private final NavigableMap<Integer, List<Glyph>> text = new TreeMap<>();
    private final NavigableMap<Integer, List<Glyph>> margin = new TreeMap<>();
    private final NavigableMap<Integer, List<Glyph>> foot = new TreeMap<>();

    Eye() throws IOException {
      setSortByPosition(false);
      setSuppressDuplicateOverlappingText(false);
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
      String font = glyph.getFont().getName();
      Glyph seen = new Glyph(glyph.getXDirAdj(), glyph.getUnicode(), font.contains("Bold"));
      int y = Math.round(glyph.getYDirAdj());
      switch ((int) glyph.getFontSizeInPt()) {
        case TEXT_SIZE -> add(text, y, seen);
        case MARGIN_SIZE -> add(margin, y, seen);
        case FOOT_SIZE -> {
          // Italics are sigla and words of the editors.
          if (!font.contains("Italic")) {
            add(foot, y, seen);
          }
        }
        default -> {
          // Headings, running heads, marks.
        }
      }
    }

    /** Signs of two fonts may differ by a point. */
    private static void add(NavigableMap<Integer, List<Glyph>> lines, int y, Glyph glyph) {
      Integer near = lines.ceilingKey(y - 1);
      int line = near != null && near <= y + 1 ? near : y;
      lines.computeIfAbsent(line, any -> new ArrayList<>()).add(glyph);
    }

    /** The signs of a line as they are read; what is bold at the foot stands between marks. */
    private static String read(List<Glyph> line, boolean marked) {
      List<Glyph> order = new ArrayList<>(line);
      boolean leftwards = line.stream().anyMatch(glyph -> isLeftwards(glyph.sign()));
      if (leftwards) {
        order.sort((a, b) -> Float.compare(b.x(), a.x()));
      }
      StringBuilder read = new StringBuilder();
      boolean bold = false;
      for (Glyph glyph : order) {
        if (marked && glyph.bold() != bold && !glyph.sign().isBlank()) {
          bold = glyph.bold();
          read.append(bold ? '\u0001' : '\u0002');
        }
        read.append(leftwards && glyph.sign().equals("[") ? "]" : glyph.sign());
      }
      read.append(bold ? "\u0002" : "");
      return leftwards
          ? NUMERAL
              .matcher(read)
              .replaceAll(digits -> new StringBuilder(digits.group()).reverse().toString())
          : read.toString();
    }

    private static boolean isLeftwards(String sign) {
      return sign.codePoints()
          .map(Character::getDirectionality)
          .anyMatch(
              direction ->
                  direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                      || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    PrintedPage page(String label) {
      List<Integer> ys = new ArrayList<>(text.keySet());
      Map<Integer, String> numbers = new HashMap<>();
      margin.forEach(
          (y, number) ->
              ys.stream()
                  .filter(line -> Math.abs(line - y) <= 1)
                  .findFirst()
                  .ifPresent(line -> numbers.put(ys.indexOf(line), read(number, false).strip())));
      return new PrintedPage(
          label,
          text.values().stream().map(line -> read(line, false)).toList(),
          numbers,
          entries());
    }

    private List<Entry> entries() {
      String words =
          foot.values().stream().map(line -> read(line, true)).collect(Collectors.joining(" "));
      List<Entry> entries = new ArrayList<>();
      Matcher number = NUMBER.matcher(words);
      int start = -1;
      String last = "";
      while (number.find()) {
        add(entries, last, start < 0 ? "" : words.substring(start, number.start()));
        last = number.group(1).strip();
        start = number.end();
      }
      add(entries, last, start < 0 ? "" : words.substring(start));
      return entries;
    }

    /** Entries of one line say its number only once. */
    private static void add(List<Entry> entries, String number, String words) {
      for (String entry : words.split(Pattern.quote(BAR), -1)) {
        if (!entry.isBlank()) {
          entries.add(new Entry(number, entry.strip()));
        }
      }
    }
  }
}
