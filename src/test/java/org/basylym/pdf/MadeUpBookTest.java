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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.basylym.diagnostics.Outcome;
import org.basylym.diagnostics.SourcePlace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Reads pages that were made up line by line back from the PDF, knowing nothing of how they were
 * made: every entry stands on the page of its lemma, under the number of its line.
 */
class MadeUpBookTest {
  private static final int PARAGRAPHS = 24;
  private static final Pattern NUMBERED =
      Pattern.compile("(?:(\\d+)(?:–(?:\\d+\\.)?\\d+)?[\\s\u2002]+)?(lemma(\\d+))\\]");

  private static byte[] pdf;
  private static List<ReadPage> pages;
  private static int entries;

  @BeforeAll
  static void print() throws IOException {
    Outcome<byte[]> outcome =
        new PdfPrinter(PrintSettings.of(Path.of("src/test")))
            .print(Fo.madeUp(paragraphs()), SourcePlace.nowhere());
    assertThat(outcome.problems()).isEmpty();
    pdf = outcome.value().orElseThrow();
    pages = ReadPage.of(pdf);
  }

  /** Paragraphs of made-up words; every ninth word has an entry, in one of two series. */
  private static String paragraphs() {
    StringBuilder blocks = new StringBuilder();
    long seed = 20261123;
    for (int p = 0; p < PARAGRAPHS; p++) {
      blocks.append("<fo:block text-indent=\"4mm\" print:counted=\"lines\">");
      for (int w = 0; w < 90; w++) {
        seed = (seed * 6364136223846793005L + 1442695040888963407L) & Long.MAX_VALUE;
        blocks.append(w % 9 == 4 ? lemma(seed) : "a".repeat((int) (seed >> 33) % 8 + 1));
        blocks.append(' ');
      }
      blocks.append("</fo:block>");
    }
    return blocks.toString();
  }

  private static String lemma(long seed) {
    int n = ++entries;
    String reading = "variant ".repeat((int) (seed >> 35) % 6 + 1);
    return """
        <fo:inline id="L%1$d">lemma%1$d</fo:inline><fo:footnote print:lemma="L%1$d"
        print:series="%2$s"><fo:inline/><fo:footnote-body><fo:block id="E%1$d" font-size="8pt"
        line-height="10pt"><fo:inline print:lines-of="L%1$d"/> lemma%1$d] %3$s</fo:block>
        </fo:footnote-body></fo:footnote>"""
        .formatted(n, n % 3 == 0 ? "fontium" : "textual", reading)
        .strip();
  }

  @Test
  void every_entry_stands_under_the_number_of_its_line() {
    Set<Integer> seen = new HashSet<>();
    for (ReadPage page : pages) {
      Map<String, Integer> lines = new HashMap<>();
      for (int i = 0; i < page.text().size(); i++) {
        for (String word : page.text().get(i).split(" ", -1)) {
          lines.putIfAbsent(word, i + 1);
        }
      }
      int number = 0;
      Matcher entry = NUMBERED.matcher(page.foot());
      while (entry.find()) {
        number = entry.group(1) == null ? number : Integer.parseInt(entry.group(1));
        assertThat(lines).as(entry.group()).containsEntry(entry.group(2), number);
        seen.add(Integer.valueOf(entry.group(3)));
      }
    }
    assertThat(seen).hasSize(entries);
  }

  @Test
  void every_fifth_line_bears_its_number() {
    for (ReadPage page : pages) {
      List<Integer> numbered = new ArrayList<>();
      page.margins()
          .forEach(
              (line, number) -> {
                assertThat(number).isEqualTo(String.valueOf(line));
                numbered.add(line);
              });
      List<Integer> fifth = new ArrayList<>();
      for (int line = 5; line <= page.text().size(); line += 5) {
        fifth.add(line);
      }
      assertThat(numbered).containsExactlyInAnyOrderElementsOf(fifth);
    }
  }

  @Test
  void conforms() throws Exception {
    assertThat(Conformance.failures(pdf)).isEmpty();
  }
}
