// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.basylym.Desk;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index of all words, read back from the book. */
class WordIndexTest {
  private static final String TEXT =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc><titleStmt>
      <title>Title</title></titleStmt><publicationStmt><p>P.</p></publicationStmt><sourceDesc>
      <listWit><witness xml:id="B">B</witness></listWit></sourceDesc></fileDesc></teiHeader>
      <text><body><p>Zulu Ale<supplied>xan</supplied>der alpha<note>Notetext.</note> Alpha.</p>
      %s<p>Alpha o<hi rend="italic">me</hi>ga.</p><p xml:lang="ru">Ёлка, ель, железо
      <app><lem>снег</lem><rdg wit="#B">дождь</rdg></app>.</p></body></text></TEI>"""
          .formatted("<p>filler filler</p>".repeat(60));

  @TempDir static Path folder;
  private static byte[] pdf;
  private static List<String> index;

  @BeforeAll
  static void print() throws IOException {
    Desk desk = new Desk(folder);
    desk.file("text.xml", TEXT);
    desk.file("basylym.toml", "[book]\nindex-words = \"all\"\n");
    desk.run("pdf", folder, "-o", desk.path("book.pdf"));
    pdf = desk.bytes("book.pdf");
    try (PrintedBook book = new PrintedBook(pdf)) {
      List<String> lines =
          book.lines().stream().map(line -> line.replaceAll("\\p{Z}+", " ")).toList();
      index = lines.subList(lines.lastIndexOf("Index of words"), lines.size());
    }
  }

  @Test
  void each_word_has_its_pages() {
    assertThat(index).contains("alpha 1, 2", "zulu 1", "ель 2");
  }

  @Test
  void a_word_that_mark_up_runs_through_is_one() {
    assertThat(index).contains("alexander 1", "omega 2").doesNotContain("xan 1", "ga 2");
  }

  @Test
  void languages_stand_apart_each_in_the_order_of_its_alphabet() {
    assertThat(index).containsSubsequence("English", "alexander 1", "zulu 1", "Русский");
    assertThat(index).containsSubsequence("Русский", "ёлка 2", "ель 2", "железо 2", "снег 2");
  }

  @Test
  void what_stands_at_the_foot_is_not_in_it() {
    assertThat(String.join("\n", index)).doesNotContain("notetext", "дождь");
  }

  @Test
  void the_book_conforms() throws Exception {
    assertThat(Conformance.failures(pdf)).isEmpty();
  }
}
