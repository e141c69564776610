// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.assertj.core.data.Offset;
import org.basylym.Desk;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notes that stand in the margin beside their marks, read back from the pages. */
class MarginNotesTest {
  private static final int NOTES = 48;
  private static final double POINTS_PER_MM = 72 / 25.4;

  /** Of the text on pages of B5, from the fold. */
  private static final double INNER = 25 * POINTS_PER_MM;

  private static final double OUTER = 35 * POINTS_PER_MM;

  /** Not in the upper half of the page. */
  private static final double FOOT = 350;

  private static final double PAPER = 176 * POINTS_PER_MM;

  @TempDir static Path folder;
  private static byte[] pdf;
  private static String said;

  /** A word on a page, pages counted from 0. */
  private record Word(String text, int page, double x, double y, double size) {}

  @BeforeAll
  static void print() throws IOException {
    pdf = printed("margin", NOTES, "[book]\nnotes = \"margin\"\n");
  }

  /** A text whose notes crowd in some places; every third place has an entry too. */
  private static String text(int notes) {
    StringBuilder body = new StringBuilder("<p>");
    for (int note = 1; note <= notes; note++) {
      body.append("before").append(note);
      body.append("<note>body").append(note).append(" words".repeat(note % 7 * 3)).append(" end");
      body.append(note)
          .append("</note>")
          .append(" text".repeat(note % 5 == 0 ? 2 : 40))
          .append(' ');
      if (note % 3 == 0) {
        body.append("<app><lem>lemma</lem><rdg wit=\"#B\">reading</rdg></app> ");
      }
      body.append(note % 4 == 0 ? "</p><p>" : "");
    }
    return """
        <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc><titleStmt>
        <title>T</title></titleStmt><publicationStmt><p>P.</p></publicationStmt><sourceDesc>
        <listWit><witness xml:id="B">B</witness></listWit></sourceDesc></fileDesc></teiHeader>
        <text><body>%s</p></body></text></TEI>"""
        .formatted(body);
  }

  private static byte[] printed(String name, int notes, String settings) throws IOException {
    Desk desk = new Desk(folder.resolve(name));
    desk.file("text.xml", text(notes));
    desk.file("basylym.toml", settings);
    said = desk.run("pdf", desk.path(""), "-o", desk.path("book.pdf")).all();
    return desk.bytes("book.pdf");
  }

  private static List<Word> words(byte[] bytes) throws IOException {
    List<Word> words = new ArrayList<>();
    try (PrintedBook book = new PrintedBook(bytes)) {
      PDFTextStripper eye =
          new PDFTextStripper() {
            @Override
            protected void writeString(String string, List<TextPosition> letters) {
              split(letters, getCurrentPageNo() - 1, words);
            }
          };
      eye.getText(book.pdf());
    }
    return words;
  }

  /** Cuts a run where a space is, and where a mark in another size begins. */
  private static void split(List<TextPosition> letters, int page, List<Word> words) {
    StringBuilder text = new StringBuilder();
    TextPosition first = null;
    for (TextPosition letter : letters) {
      boolean space = letter.getUnicode().isBlank();
      boolean other = first != null && letter.getFontSizeInPt() != first.getFontSizeInPt();
      if (first != null && (space || other)) {
        words.add(word(text.toString(), page, first));
        text.setLength(0);
        first = null;
      }
      if (!space) {
        first = first == null ? letter : first;
        text.append(letter.getUnicode());
      }
    }
    if (first != null) {
      words.add(word(text.toString(), page, first));
    }
  }

  private static Word word(String text, int page, TextPosition first) {
    return new Word(text, page, first.getXDirAdj(), first.getYDirAdj(), first.getFontSizeInPt());
  }

  /** The words of the margin and those of the text by their beginnings. */
  private static Map<String, Word> found(byte[] bytes, String prefix) throws IOException {
    Map<String, Word> found = new HashMap<>();
    for (Word word : words(bytes)) {
      for (String part : word.text().split("[^a-z0-9]+", -1)) {
        if (part.matches(prefix + "\\d+")) {
          assertThat(found.put(part.substring(prefix.length()), word)).as(part).isNull();
        }
      }
    }
    return found;
  }

  private static boolean isInOuterMargin(Word word) {
    // The first page of the book is a right-hand one.
    boolean right = word.page() % 2 == 0;
    return right ? word.x() > PAPER - OUTER : word.x() < OUTER - 10;
  }

  @Test
  void every_note_is_printed_once_whole_and_on_the_page_of_its_mark() throws IOException {
    Map<String, Word> calls = found(pdf, "before");
    Map<String, Word> bodies = found(pdf, "body");
    Map<String, Word> ends = found(pdf, "end");
    assertThat(bodies).hasSize(NOTES);
    assertThat(ends).hasSize(NOTES);
    bodies.forEach((note, body) -> assertThat(body.page()).isEqualTo(calls.get(note).page()));
  }

  @Test
  void notes_with_room_stand_in_the_outer_margin_the_others_at_the_foot() throws IOException {
    List<Word> bodies = List.copyOf(found(pdf, "body").values());
    assertThat(bodies).filteredOn(MarginNotesTest::isInOuterMargin).hasSizeGreaterThan(NOTES / 2);
    assertThat(bodies).filteredOn(word -> !isInOuterMargin(word)).allMatch(word -> word.y() > FOOT);
  }

  @Test
  void a_note_begins_beside_its_mark_where_nothing_is_in_the_way() throws IOException {
    byte[] few = printed("few", 2, "[book]\nnotes = \"margin\"\n");
    Map<String, Word> calls = found(few, "before");
    Map<String, Word> bodies = found(few, "body");
    for (String note : List.of("1", "2")) {
      assertThat(bodies.get(note).y()).isCloseTo(calls.get(note).y(), Offset.offset(1.0));
    }
  }

  @Test
  void no_line_lies_on_another_in_the_margin() throws IOException {
    List<Word> margin =
        words(pdf).stream()
            .filter(word -> isInOuterMargin(word) && word.text().matches(".*[a-z].*"))
            .sorted(Comparator.comparing(Word::page).thenComparing(Word::y))
            .toList();
    for (int i = 1; i < margin.size(); i++) {
      Word above = margin.get(i - 1);
      Word below = margin.get(i);
      if (above.page() == below.page() && below.y() - above.y() > 0.5) {
        assertThat(below.y() - above.y()).isGreaterThan(7.4);
      }
    }
  }

  @Test
  void numbers_of_lines_have_the_inner_margin() throws IOException {
    List<Word> numbers =
        words(pdf).stream()
            .filter(
                word -> word.page() % 2 == 0 ? word.x() < INNER - 5 : word.x() > PAPER - INNER + 5)
            .toList();
    assertThat(numbers).hasSizeGreaterThan(15).allMatch(word -> word.text().matches("\\d*[05]"));
  }

  @Test
  void each_is_a_note_in_the_tags_and_the_book_conforms() throws Exception {
    try (PrintedBook book = new PrintedBook(pdf)) {
      long notes = book.tags().stream().filter(tag -> tag.startsWith("Note")).count();
      assertThat(notes).isEqualTo(NOTES + NOTES / 3);
    }
    assertThat(Conformance.failures(pdf)).isEmpty();
  }

  @Test
  void where_the_margin_is_too_narrow_they_stand_at_the_foot_and_that_is_said() throws IOException {
    byte[] small = printed("a5", NOTES, "[book]\nnotes = \"margin\"\npage-size = \"a5\"\n");
    assertThat(said).contains("setting-without-effect", "book.notes");
    assertThat(found(small, "body")).hasSize(NOTES);
    assertThat(found(small, "body").values()).allMatch(word -> word.x() > 40 && word.y() > 300);
  }

  @Test
  void beside_letters_they_stand_at_the_foot_and_that_is_said() throws IOException {
    byte[] lettered =
        printed("letters", NOTES, "[book]\nnotes = \"margin\"\napparatus = \"letters\"\n");
    assertThat(said).contains("setting-without-effect", "book.notes");
    assertThat(found(lettered, "body")).hasSize(NOTES);
  }
}
