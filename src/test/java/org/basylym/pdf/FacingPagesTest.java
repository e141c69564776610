// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.basylym.diagnostics.Outcome;
import org.basylym.diagnostics.SourcePlace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Reads facing pages back from the PDF: what belongs together stands on one opening and begins
 * level, each page has the entries of its own lines.
 */
class FacingPagesTest {
  private static final float TEXT_SIZE = 10;
  private static final float FOOT_SIZE = 8;
  private static final int PARAGRAPHS = 30;
  private static final String LEFT = "q";
  private static final String RIGHT = "r";
  private static final Pattern ENTRY =
      Pattern.compile("(?:(\\d+)(?:–(?:\\d+\\.)?\\d+)?[\\s\u2002]+)?(lemma[qr]\\d+)\\]");

  private static byte[] pdf;
  private static List<Page> pages;
  private static final Set<String> lemmata = new TreeSet<>();
  private static final List<String> words = new ArrayList<>();

  /** What a reader sees on a page: lines of the text by their height on it, and the foot. */
  private record Page(TreeMap<Integer, String> text, String foot) {
    /** The heights at which paragraphs begin, by their names such as q12. */
    Map<String, Integer> paragraphs() {
      Map<String, Integer> found = new HashMap<>();
      text.forEach(
          (y, line) -> {
            Matcher begin = Pattern.compile("[qr]\\d+(?=-begin)").matcher(line);
            while (begin.find()) {
              found.put(begin.group(), y);
            }
          });
      return found;
    }
  }

  @BeforeAll
  static void print() throws IOException {
    String fo =
        Fo.madeUp(
                side(LEFT, 40)
                    + "</fo:flow></fo:page-sequence><fo:page-sequence master-reference=\"odd-1\""
                    + " print:make-up=\"lines\" print:facing=\"right\" xml:lang=\"kk\""
                    + " language=\"kk\"><fo:flow flow-name=\"xsl-region-body\">"
                    + side(RIGHT, 60))
            .replaceFirst(
                "print:make-up=\"lines\"",
                "print:make-up=\"lines\" print:facing=\"left\" initial-page-number=\"auto-even\"");
    Outcome<byte[]> outcome =
        new PdfPrinter(PrintSettings.of(Path.of("src/test"))).print(fo, SourcePlace.nowhere());
    assertThat(outcome.problems()).isEmpty();
    pdf = outcome.value().orElseThrow();
    pages = read(pdf);
  }

  /** Paragraphs of uneven length; every tenth word has an entry. */
  private static String side(String name, int length) {
    StringBuilder blocks = new StringBuilder();
    long seed = name.charAt(0) * 7919L;
    for (int p = 1; p <= PARAGRAPHS; p++) {
      seed = seed * 6364136223846793005L + 1442695040888963407L;
      int words = length + (int) ((seed >>> 33) % (2L * length));
      blocks.append(
          "<fo:block id=\"%1$s%2$d\" print:pair=\"%2$d\" print:counted=\"lines\">%1$s%2$d-begin "
              .formatted(name, p));
      for (int w = 0; w < words; w++) {
        seed = seed * 6364136223846793005L + 1442695040888963407L;
        String word = name + p + "w" + w + "x".repeat((int) (seed >>> 35) & 3);
        FacingPagesTest.words.add(word);
        blocks.append(w % 10 == 6 ? lemma(name, seed) : "").append(word).append(' ');
      }
      blocks.append("</fo:block>");
    }
    return blocks.toString();
  }

  private static String lemma(String name, long seed) {
    String id = "lemma" + name + (lemmata.size() + 1);
    lemmata.add(id);
    return """
        <fo:inline id="%1$s">%1$s</fo:inline><fo:footnote print:lemma="%1$s"
        print:series="textual"><fo:inline/><fo:footnote-body><fo:block id="E%1$s" font-size="8pt"
        line-height="10pt"><fo:inline print:lines-of="%1$s"/> %1$s] %2$s</fo:block>
        </fo:footnote-body></fo:footnote>\s"""
        .formatted(id, "variant ".repeat(((int) (seed >>> 36) & 3) + 1))
        .stripLeading();
  }

  @Test
  void what_belongs_together_begins_level_on_one_opening() {
    Set<String> seen = new HashSet<>();
    for (int verso = 1; verso < pages.size(); verso += 2) {
      Map<String, Integer> left = pages.get(verso).paragraphs();
      Map<String, Integer> right = pages.get(verso + 1).paragraphs();
      Map<String, Integer> expected = new HashMap<>();
      left.forEach((name, y) -> expected.put(name.replace(LEFT, RIGHT), y));
      assertThat(right).as("opening %d", verso + 1).isEqualTo(expected);
      seen.addAll(left.keySet());
    }
    assertThat(seen).hasSize(PARAGRAPHS);
  }

  @Test
  void text_is_on_left_hand_pages_and_translation_on_right_hand_ones() {
    assertThat(pages.get(0).text()).isEmpty();
    for (int i = 1; i < pages.size(); i++) {
      String all = String.join(" ", pages.get(i).text().values());
      assertThat(all).doesNotContainPattern(i % 2 == 1 ? "r\\d+w" : "q\\d+w");
    }
  }

  @Test
  void every_word_is_printed_once() throws IOException {
    List<String> printed = new ArrayList<>();
    for (Page page : pages) {
      page.text().values().forEach(line -> printed.addAll(List.of(line.strip().split("\\s+", -1))));
    }
    printed.removeIf(word -> word.startsWith("lemma") || word.endsWith("-begin"));
    assertThat(printed).containsExactlyInAnyOrderElementsOf(words);
  }

  @Test
  void every_entry_stands_under_the_number_of_its_line_on_its_page() {
    Set<String> seen = new TreeSet<>();
    for (Page page : pages) {
      Map<String, Integer> lines = new HashMap<>();
      int line = 0;
      for (String text : page.text().values()) {
        line++;
        for (String word : text.split(" ", -1)) {
          lines.putIfAbsent(word, line);
        }
      }
      int number = 0;
      Matcher entry = ENTRY.matcher(page.foot());
      while (entry.find()) {
        number = entry.group(1) == null ? number : Integer.parseInt(entry.group(1));
        assertThat(lines).as(entry.group()).containsEntry(entry.group(2), number);
        assertThat(seen.add(entry.group(2))).as(entry.group()).isTrue();
      }
    }
    assertThat(seen).isEqualTo(lemmata);
  }

  @Test
  void openings_are_filled() {
    int filled = 0;
    for (int verso = 1; verso < pages.size(); verso += 2) {
      int left = pages.get(verso).text().size();
      filled += Math.max(left, pages.get(verso + 1).text().size()) >= 9 ? 1 : 0;
    }
    assertThat(filled).isGreaterThan(pages.size() / 2 - 4);
  }

  @Test
  void conforms() throws Exception {
    assertThat(Conformance.failures(pdf)).isEmpty();
  }

  private static List<Page> read(byte[] bytes) throws IOException {
    List<Page> pages = new ArrayList<>();
    try (PrintedBook book = new PrintedBook(bytes)) {
      PDDocument document = book.pdf();
      for (int i = 1; i <= document.getNumberOfPages(); i++) {
        pages.add(new Eye(document, i).page());
      }
    }
    return pages;
  }

  /** Sorts what is printed on a page by size and place. */
  private static final class Eye extends PDFTextStripper {
    private final TreeMap<Integer, StringBuilder> text = new TreeMap<>();
    private final TreeMap<Integer, StringBuilder> foot = new TreeMap<>();

    Eye(PDDocument document, int page) throws IOException {
      setStartPage(page);
      setEndPage(page);
      getText(document);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
      int y = Math.round(position.getYDirAdj());
      float size = position.getFontSizeInPt();
      if (Math.abs(size - TEXT_SIZE) < 0.1) {
        text.computeIfAbsent(y, any -> new StringBuilder()).append(position.getUnicode());
      } else if (Math.abs(size - FOOT_SIZE) < 0.1) {
        foot.computeIfAbsent(y, any -> new StringBuilder()).append(position.getUnicode());
      }
    }

    Page page() {
      TreeMap<Integer, String> lines = new TreeMap<>();
      text.forEach((y, line) -> lines.put(y, line.toString()));
      return new Page(lines, String.join(" ", foot.values()));
    }
  }
}
