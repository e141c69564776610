// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.basylym.Desk;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole books read back glyph by glyph: every entry is printed once, on the page on which its lemma
 * begins, under the numbers of the lines on which the lemma begins and ends.
 */
class PrintedLinesTest {
  private static final Pattern FIRST = Pattern.compile("xq(\\d+)qx");
  private static final Pattern LAST = Pattern.compile("xz(\\d+)zx");
  private static final Pattern RANGE = Pattern.compile("(\\d+)(?:–(?:(\\d+)\\.)?(\\d+))?");

  @TempDir static Path folder;

  private static final Pattern VERSE = Pattern.compile("<l n='(\\d+)'>(.*?)</l>");

  /** Where a word stands: on which page, on which line or in which verse. */
  private record Spot(String page, String line) {}

  static Stream<Arguments> books() {
    return Stream.of(
        Arguments.of("sparse", CriticalText.prose(5, 20, 25)),
        Arguments.of("dense", CriticalText.prose(3, 18, 7)),
        Arguments.of("verse", CriticalText.verse(900, 11)),
        Arguments.of("long", CriticalText.prose(30, 36, 28)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("books")
  void every_entry_stands_under_the_numbers_of_its_lines(String name, String tei)
      throws IOException {
    List<PrintedPage> pages = print(name, tei);
    Map<Integer, Spot> first = spots(pages, FIRST, verses(tei, FIRST));
    Map<Integer, Spot> last = spots(pages, LAST, verses(tei, LAST));
    List<String> wrong = new ArrayList<>();
    List<Integer> seen = new ArrayList<>();
    for (PrintedPage page : pages) {
      for (PrintedPage.Entry entry : page.entries()) {
        Matcher lemma = FIRST.matcher(entry.lemma());
        assertThat(lemma.find()).as(entry.toString()).isTrue();
        int n = Integer.parseInt(lemma.group(1));
        seen.add(n);
        if (!isRight(entry.number(), page.label(), first.get(n), last.get(n))) {
          wrong.add(page.label() + ": " + entry + " " + first.get(n) + " " + last.get(n));
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(seen).doesNotHaveDuplicates();
    assertThat(new TreeSet<>(seen)).isEqualTo(new TreeSet<>(first.keySet()));
    assertThat(seen).hasSize(tei.split("<app", -1).length - 1);
  }

  private static boolean isRight(String number, String page, Spot first, Spot last) {
    Matcher range = RANGE.matcher(number);
    if (!range.matches() || !first.equals(new Spot(page, range.group(1)))) {
      return false;
    }
    String end = range.group(3) == null ? range.group(1) : range.group(3);
    String endPage = range.group(2) == null ? last.page() : range.group(2);
    return last.equals(new Spot(endPage, end));
  }

  /** The verses in which words of this form stand. */
  private static Map<Integer, String> verses(String tei, Pattern token) {
    Map<Integer, String> verses = new HashMap<>();
    for (MatchResult verse : VERSE.matcher(tei).results().toList()) {
      for (MatchResult word : token.matcher(verse.group(2)).results().toList()) {
        verses.put(Integer.valueOf(word.group(1)), verse.group(1));
      }
    }
    return verses;
  }

  /** Where words of this form are printed. */
  private static Map<Integer, Spot> spots(
      List<PrintedPage> pages, Pattern token, Map<Integer, String> verses) {
    Map<Integer, Spot> spots = new HashMap<>();
    for (PrintedPage page : pages) {
      for (int line = 0; line < page.lines().size(); line++) {
        for (MatchResult word : token.matcher(page.lines().get(line)).results().toList()) {
          Integer n = Integer.valueOf(word.group(1));
          Spot spot = new Spot(page.label(), verses.getOrDefault(n, page.number(line)));
          assertThat(spots.put(n, spot)).as(word.group()).isNull();
        }
      }
    }
    return spots;
  }

  private static List<PrintedPage> print(String name, String tei) throws IOException {
    Desk desk = new Desk(folder);
    Desk.Said said = desk.run("pdf", desk.file(name + ".xml", tei), "-o", desk.path(name + ".pdf"));
    assertThat(said.code()).as(said.all()).isZero();
    try (PrintedBook printed = new PrintedBook(desk.bytes(name + ".pdf"))) {
      return PrintedPage.of(printed.pdf());
    }
  }
}
