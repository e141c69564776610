// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.basylym.diagnostics.Outcome;
import org.basylym.diagnostics.SourcePlace;
import org.basylym.pdf.makeup.Numbering;
import org.basylym.pdf.makeup.Numbering.Count;
import org.basylym.pdf.makeup.Numbering.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Numbers of lines in the margin and before entries, read back from the printed pages. */
class LineNumberingTest {
  private static final Numbering USUAL = Numbering.USUAL;

  private int lemmata;

  /** Two numbered divisions of 60 lines; every fifth line begins with a lemma. */
  private String divisions() {
    StringBuilder blocks = new StringBuilder();
    for (int division = 1; division <= 2; division++) {
      blocks.append("<fo:block print:division=\"").append(division).append("\">");
      for (int line = 1; line <= 60; line++) {
        String words = line % 5 == 3 ? lemma("lemma" + (lemmata + 1)) : "words";
        blocks.append(block(words + " of division" + division));
      }
      blocks.append("</fo:block>");
    }
    return blocks.toString();
  }

  private static String block(String words) {
    return "<fo:block print:counted=\"lines\">" + words + "</fo:block>";
  }

  private static String verse(String number, String words) {
    return "<fo:block print:counted=\"lines\" print:number=\"%s\">%s</fo:block>"
        .formatted(number, words);
  }

  private String lemma(String words) {
    lemmata++;
    return """
        <fo:inline id="L%1$d">%2$s</fo:inline><fo:footnote print:lemma="L%1$d"
        print:series="textual"><fo:inline/><fo:footnote-body><fo:block id="E%1$d" font-size="8pt"
        line-height="10pt"><fo:inline print:lines-of="L%1$d"/> %3$s<fo:inline
        print:occurrence="L%1$d"/>] variant</fo:block></fo:footnote-body></fo:footnote>"""
        .formatted(lemmata, words, words.length() < 99 ? words : words.substring(0, 5))
        .strip();
  }

  private static List<ReadPage> print(Numbering numbering, String blocks) throws IOException {
    return ReadPage.of(pdf(numbering, blocks));
  }

  private static byte[] pdf(Numbering numbering, String blocks) {
    Outcome<byte[]> book =
        new PdfPrinter(PrintSettings.of(Path.of("src/test")).withNumbering(numbering))
            .print(Fo.madeUp(blocks), SourcePlace.nowhere());
    assertThat(book.problems()).isEmpty();
    return book.value().orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(Count.class)
  void lines_are_counted_as_the_settings_say(Count count) throws IOException {
    List<ReadPage> pages = print(new Numbering(5, count, Side.OUTER, true), divisions());
    assertThat(pages).hasSizeGreaterThan(3);
    int before = 0;
    int seen = 0;
    for (ReadPage page : pages) {
      List<Integer> expected = new ArrayList<>();
      for (int i = 1; i <= page.text().size(); i++) {
        int all = before + i;
        expected.add(
            switch (count) {
              case PAGE -> i;
              case SECTION -> all > 60 ? all - 60 : all;
              case DOCUMENT, THROUGH -> all;
            });
      }
      for (int i = 1; i <= page.text().size(); i++) {
        String number = expected.get(i - 1) % 5 == 0 ? String.valueOf(expected.get(i - 1)) : null;
        assertThat(page.margins().get(i)).isEqualTo(number);
      }
      boolean several = count == Count.SECTION && before < 60 && before + page.text().size() > 60;
      for (int lemma = 1; lemma <= lemmata; lemma++) {
        int line = page.line("lemma" + lemma);
        if (line > 0) {
          String division = several ? (before + line > 60 ? "2," : "1,") : "";
          assertThat(page.foot())
              .containsPattern(
                  "(^| )" + division + expected.get(line - 1) + " +lemma" + lemma + "\\]");
          seen++;
        }
      }
      before += page.text().size();
    }
    assertThat(seen).isEqualTo(lemmata);
    assertThat(before).isEqualTo(120);
  }

  @ParameterizedTest
  @EnumSource(Side.class)
  void numbers_stand_in_the_margin_that_was_asked_for(Side side) throws IOException {
    List<ReadPage> pages = print(new Numbering(5, Count.PAGE, side, true), divisions());
    for (int i = 0; i < pages.size(); i++) {
      boolean odd = i % 2 == 0;
      boolean right = side == Side.RIGHT || side == (odd ? Side.OUTER : Side.INNER);
      assertThat(pages.get(i).left().isEmpty()).isEqualTo(right);
      assertThat(pages.get(i).right().isEmpty()).isEqualTo(!right);
    }
  }

  @Test
  void no_numbers_stand_in_the_margin_if_none_are_wanted() throws IOException {
    for (ReadPage page : print(new Numbering(0, Count.PAGE, Side.OUTER, true), divisions())) {
      assertThat(page.margins()).isEmpty();
      assertThat(page.foot()).contains("lemma");
    }
  }

  @Test
  void verse_goes_by_its_own_numbers() throws IOException {
    String turned = "turned over ".repeat(12);
    String blocks =
        verse("3", lemma("begun"))
            + verse("4", turned + lemma("turn"))
            + verse("5", "fifth")
            + verse("5a", "here")
            + verse("7", lemma("seventh"))
            + verse("10", turned + " tenth")
            + verse("10", lemma("parted"));
    ReadPage page = print(USUAL, blocks).get(0);
    assertThat(page.foot()).contains("3 begun]", "4 turn]", "7 seventh]", "10 parted]");
    assertThat(page.margins())
        .isEqualTo(
            Map.of(
                page.line("fifth"), "5", page.line("here"), "5a", page.line("seventh") + 1, "10"));
    ReadPage printed = print(new Numbering(5, Count.PAGE, Side.OUTER, false), blocks).get(0);
    assertThat(printed.foot()).contains(printed.line("turn") + " turn]");
  }

  @Test
  void verses_between_numbers_are_counted_if_the_count_is_certain() throws IOException {
    String blocks =
        verse("^", lemma("one"))
            + verse("", lemma("two"))
            + verse("3", lemma("three"))
            + verse("", lemma("four"))
            + verse("+", lemma("part"))
            + verse("", lemma("five"))
            + verse("6", "six")
            + verse("", lemma("uncertain"))
            + verse("10", lemma("ten"))
            + verse("", lemma("last"));
    String foot = print(USUAL, blocks).get(0).foot();
    assertThat(foot).contains("v. 1 one]", "v. 2 two]", "v. 3 three]", "v. 4 four]", "v. 5 five]");
    assertThat(foot).containsPattern("v. 4 four\\] variant +\\| +part\\]");
    assertThat(foot).contains("8 uncertain]", "v. 10 ten]", "10 last]");
  }

  @Test
  void prose_and_verse_on_one_page_are_told_apart() throws IOException {
    ReadPage page =
        print(USUAL, block(lemma("prose")) + verse("1", lemma("poem")) + block(lemma("again")))
            .get(0);
    assertThat(page.foot()).contains("1 prose]", "v. 1 poem]", "3 again]");
  }

  @Test
  void words_of_a_heading_go_by_the_line_that_follows() throws IOException {
    String head = "<fo:block print:counted=\"no\">" + lemma("heading") + "</fo:block>";
    ReadPage page = print(USUAL, block("first") + head + block(lemma("second"))).get(0);
    assertThat(page.foot()).contains("ante 2 heading]", "2 second]");
  }

  @Test
  void lines_side_by_side_are_one_line() throws IOException {
    String cell = "<fo:table-cell>%s</fo:table-cell>";
    String row =
        "<fo:table table-layout=\"fixed\" width=\"100%\"><fo:table-column"
            + " column-width=\"40mm\"/><fo:table-column column-width=\"40mm\"/>"
            + "<fo:table-body><fo:table-row>"
            + cell.formatted(block(lemma("left")))
            + cell.formatted(block(lemma("right")))
            + "</fo:table-row></fo:table-body></fo:table>";
    ReadPage page = print(USUAL, block("first") + row + block(lemma("third"))).get(0);
    assertThat(page.foot()).containsPattern("2 left] variant.*\\| *right].*3 third]");
  }

  @Test
  void the_same_words_of_a_printed_line_are_numbered() throws IOException {
    String far = "stars ".repeat(30);
    ReadPage page =
        print(
                USUAL,
                block("the moon and " + lemma("the") + " sun " + far + lemma("the") + " end")
                    + block(lemma("in the") + " end in these at " + lemma("the beginning"))
                    + verse("9", "a word " + far + lemma("word")))
            .get(0);
    assertThat(page.foot()).contains("1 the²]", "the]", "in the]", "the beginning]", "9 word²]");
  }

  @Test
  void pages_of_the_sources_stand_once_in_the_other_margin() throws IOException {
    String page = "<fo:inline print:source=\"A 12\">‖</fo:inline>";
    ReadPage read = print(USUAL, block("words") + block("more " + page + "words")).get(0);
    assertThat(read.left()).isEqualTo(Map.of(2, "A 12"));
    assertThat(read.text().get(1)).isEqualTo("more ‖words");
  }

  @Test
  void references_name_page_and_line_of_what_they_point_to() throws IOException {
    String filler = "words that fill the lines ".repeat(3);
    StringBuilder blocks = new StringBuilder();
    for (int i = 1; i <= 40; i++) {
      String target = "<fo:inline id=\"P" + i + "\">place" + i + "</fo:inline>";
      String far = "(<fo:inline print:line-of=\"P" + (41 - i) + "\"/>)";
      blocks.append(block(filler + "from" + i + " " + far + " " + filler + target));
    }
    List<ReadPage> pages = print(USUAL, blocks.toString());
    Map<Integer, String> places = new HashMap<>();
    Map<Integer, String> said = new HashMap<>();
    for (int page = 1; page <= pages.size(); page++) {
      ReadPage read = pages.get(page - 1);
      for (int i = 1; i <= 40; i++) {
        if (read.line("place" + i) > 0) {
          places.put(i, page + "." + read.line("place" + i));
        }
      }
      Matcher reference =
          Pattern.compile("from(\\d+) \\(([\\d.]+)\\)").matcher(String.join(" ", read.text()));
      while (reference.find()) {
        said.put(41 - Integer.parseInt(reference.group(1)), reference.group(2));
      }
    }
    assertThat(places).hasSize(40);
    assertThat(said)
        .hasSizeGreaterThan(30)
        .allSatisfy((i, line) -> assertThat(line).isEqualTo(places.get(i)));
  }

  @Test
  void the_same_words_are_numbered_from_the_right_where_one_reads_from_there() throws IOException {
    String line = "<fo:block-container writing-mode=\"rl-tb\">%s</fo:block-container>";
    ReadPage page =
        print(USUAL, line.formatted(block("שלום רב " + lemma("שלום") + " עליך"))).get(0);
    assertThat(page.foot()).contains("²").doesNotContain("¹");
  }

  @Test
  void a_lemma_may_end_pages_after_its_beginning() throws IOException {
    String lines = "words of a very long lemma that goes on and on ".repeat(80);
    List<ReadPage> pages = print(USUAL, block("first") + block(lemma("alpha " + lines + "omega")));
    int last = pages.size();
    assertThat(last).isGreaterThan(2);
    String end = last + "." + pages.get(last - 1).line("omega");
    assertThat(String.join(" ", pages.stream().map(ReadPage::foot).toList())).contains("2–" + end);
  }

  @Test
  void what_stands_in_the_margins_conforms() throws Exception {
    String source = block("more <fo:inline print:source=\"A 12\">‖</fo:inline> words");
    String reference = block("see <fo:inline print:line-of=\"L1\"/>");
    byte[] pdf = pdf(USUAL, divisions() + verse("5", "verse") + source + reference);
    assertThat(Conformance.failures(pdf)).isEmpty();
  }
}
