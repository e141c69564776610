// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.basylym.Desk;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Editions of other projects, printed and read back: every lemma is on the lines that its entry
 * names. They lie outside this repository: the environment variable BASYLYM_SHARED names the folder
 * that has them in {@code corpus/}.
 */
class CorpusLinesTest {
  private static final Pattern PARAGRAPH =
      Pattern.compile("(<p(?: [^>]*)?>)([^<]*)(</p>)", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("[\\p{L}&&[^a-zA-Z]]{4,}");

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "pta_data-pta0001.pta036.pta-grc1.xml, 150",
    "pta_data-pta0001.pta001.pta-MsBe.xml, 80",
    "pta_data-pta9999.pta085.pta-grc1.xml, 60",
    "pta_data-pta9999.pta086.pta-grc1.xml, 12"
  })
  void the_words_of_each_lemma_are_on_its_lines(String name, int least) throws IOException {
    check(corpus().resolve(name), least);
  }

  /** Texts without an apparatus are given one: every eighth long word of plain paragraphs. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "ELTeC-srp-SRP18790_MilanDjM_JurmusaFatima.xml, 500",
    "journal_al-muqtabas-oclc_4770057679-i_23.TEIP5.xml, 100"
  })
  void entries_made_up_for_other_scripts_are_at_their_lines(String name, int least)
      throws IOException {
    String text = Files.readString(corpus().resolve(name));
    int header = text.indexOf("</teiHeader>");
    Path file = folder.resolve(name);
    Files.writeString(file, text.substring(0, header) + withEntries(text.substring(header)));
    check(file, least);
  }

  private static String withEntries(String text) {
    int[] words = {0};
    return PARAGRAPH
        .matcher(text)
        .replaceAll(
            paragraph ->
                Matcher.quoteReplacement(
                    paragraph.group(1)
                        + WORD.matcher(paragraph.group(2))
                            .replaceAll(word -> entry(word, ++words[0]))
                        + paragraph.group(3)));
  }

  private static String entry(MatchResult word, int number) {
    return number % 8 > 0 ? word.group() : "<app><lem>" + word.group() + "</lem><rdg/></app>";
  }

  private void check(Path file, int least) throws IOException {
    Desk desk = new Desk(folder);
    Desk.Said said = desk.run("pdf", file, "-o", desk.path("book.pdf"));
    assertThat(said.all()).doesNotContain("lines-given-up");
    try (PrintedBook printed = new PrintedBook(desk.bytes("book.pdf"))) {
      LemmaCheck check = LemmaCheck.of(PrintedPage.of(printed.pdf()));
      assertThat(check.wrong()).isEmpty();
      assertThat(check.checked()).isGreaterThanOrEqualTo(least);
      assertThat(check.unknown()).isLessThanOrEqualTo(check.checked() / 25);
    }
  }

  private static Path corpus() {
    String shared = System.getenv("BASYLYM_SHARED");
    if (shared == null) {
      System.out.println("Line check skipped: BASYLYM_SHARED names no folder with corpus/ in it.");
    }
    assumeTrue(shared != null, "line check skipped: BASYLYM_SHARED is not set");
    return Path.of(shared, "corpus");
  }
}
