// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.basylym.Desk;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads the texts of two witnesses back from facing pages, and the edited text before them. */
class FacingWitnessesTest {
  private static final int PARAGRAPHS = 16;
  private static final String FACING = "[book]\nfacing = \"%s\"\n";
  private static final String HEADER =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="und"><teiHeader><fileDesc><titleStmt>
      <title>%s</title></titleStmt><publicationStmt><p>none</p></publicationStmt><sourceDesc>
      <listWit><witness xml:id="A">A</witness><witness xml:id="B">B</witness>
      <witness xml:id="C">C</witness></listWit></sourceDesc></fileDesc></teiHeader><text><body>
      """;
  private static final String END = "</body></text></TEI>";

  @TempDir static Path folder;
  private static String said;
  private static final Map<String, List<String>> expected = new TreeMap<>();
  private static byte[] pdf;

  @BeforeAll
  static void print() throws IOException {
    pdf = printed("whole", text(), "A B");
    assertThat(said).doesNotContain("error[", "warning[");
  }

  private static byte[] printed(String name, String text, String facing) throws IOException {
    Desk desk = new Desk(folder.resolve(name));
    desk.file("text.xml", text);
    desk.file("basylym.toml", FACING.formatted(facing));
    said = desk.run("pdf", desk.path(""), "-o", desk.path("book.pdf")).all();
    return desk.bytes("book.pdf");
  }

  /** Paragraphs with readings of A and of B, words that one of them omits, notes of the editor. */
  private static String text() {
    StringBuilder text = new StringBuilder(HEADER.formatted("Book"));
    for (int p = 1; p <= PARAGRAPHS; p++) {
      text.append("<p xml:id='p").append(p).append("'>");
      both("begin" + p, text);
      for (int w = 0; w < 20 + p * 7 % 30; w++) {
        String word = "x" + p + "y" + w;
        switch (w % 7) {
          case 2 -> {
            text.append(app("lemma" + word, "A", "other" + word, "B C"));
            add("A", "lemma" + word);
            add("B", "other" + word);
          }
          case 4 -> {
            text.append(app("lemma" + word, "B C", "long" + word, "A"));
            add("A", "long" + word);
            add("B", "lemma" + word);
          }
          case 5 -> {
            text.append(app("only" + word, "A C", "", "B"));
            add("A", "only" + word);
          }
          default -> both("word" + word, text);
        }
      }
      text.append("<note>Edited").append(p).append(".</note></p>");
    }
    return text.append(END).toString();
  }

  private static void both(String word, StringBuilder text) {
    text.append(word).append(' ');
    add("A", word);
    add("B", word);
  }

  private static void add(String witness, String word) {
    expected.computeIfAbsent(witness, any -> new ArrayList<>()).add(word);
  }

  private static String app(String lemma, String of, String reading, String other) {
    return "<app><lem wit='%s'>%s</lem><rdg wit='%s'>%s</rdg></app> "
        .formatted(sigla(of), lemma, sigla(other), reading);
  }

  private static String sigla(String names) {
    return "#" + names.replace(" ", " #");
  }

  @Test
  void left_pages_have_the_text_of_the_first_witness_and_right_pages_that_of_the_second()
      throws IOException {
    try (PrintedBook book = new PrintedBook(pdf)) {
      Map<String, List<String>> found = new TreeMap<>();
      int first = firstPage(book);
      assertThat(label(book, first) % 2).as("a left-hand page").isZero();
      for (int page = first; !words(book, page).isEmpty(); page++) {
        String side = (page - first) % 2 == 0 ? "A" : "B";
        found.computeIfAbsent(side, any -> new ArrayList<>()).addAll(words(book, page));
      }
      assertThat(found).isEqualTo(expected);
    }
  }

  @Test
  void paragraphs_begin_level_on_one_opening() throws IOException {
    try (PrintedBook book = new PrintedBook(pdf)) {
      int begun = 0;
      for (int page = firstPage(book); !words(book, page).isEmpty(); page += 2) {
        Map<String, Integer> left = new Heights(book, page).begun;
        assertThat(new Heights(book, page + 1).begun).isEqualTo(left);
        begun += left.size();
      }
      assertThat(begun).isEqualTo(PARAGRAPHS);
    }
  }

  @Test
  void the_edited_text_has_its_whole_apparatus_at_its_lines() throws IOException {
    try (PrintedBook book = new PrintedBook(pdf)) {
      LemmaCheck check = LemmaCheck.of(PrintedPage.of(book.pdf()));
      assertThat(check.wrong()).isEmpty();
      assertThat(check.checked()).isGreaterThan(100);
    }
  }

  @Test
  void conforms() throws Exception {
    assertThat(Conformance.failures(pdf)).isEmpty();
  }

  @Test
  void is_the_same_each_time() throws IOException {
    assertThat(printed("whole", Files.readString(folder.resolve("whole/text.xml")), "A B"))
        .isEqualTo(pdf);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "A X, setting-without-effect, no witness has the siglum \"X\"",
    "A C, setting-without-effect, does not have the texts of both A and C; it has those of A, B",
    "A, wrong-setting, sigla of two witnesses",
    "A A, wrong-setting, sigla of two witnesses"
  })
  void witnesses_that_cannot_face_each_other_are_reported_at_the_setting(
      String facing, String rule, String reason) throws IOException {
    String text = HEADER.formatted("Short") + "<p>one " + app("two", "A", "three", "B") + "</p>";
    byte[] book = printed(facing.replace(' ', '-'), text + END, facing);
    assertThat(said).contains(rule, reason, "basylym.toml");
    try (PrintedBook plain = new PrintedBook(book)) {
      assertThat(plain.text()).contains("one two").doesNotContain("Witness A");
    }
  }

  @Test
  void what_a_witness_lacks_is_said() throws IOException {
    String text =
        HEADER.formatted("Torn")
            + "<p>here "
            + app("stands", "A", "stood<lacunaStart/>", "B")
            + "lost words</p><p>more of them "
            + app("ends", "A", "<lacunaEnd/>ended", "B")
            + " there</p>";
    byte[] torn = printed("torn", text + END, "A B");
    try (PrintedBook book = new PrintedBook(torn)) {
      assertThat(book.text(firstPage(book))).contains("here stands lost words", "ends there");
      assertThat(book.text(firstPage(book) + 1))
          .contains("here stood", "[lacuna]", "ended there")
          .doesNotContain("lost words", "more of them");
    }
  }

  /** The page, from 1, on which the text of the first witness begins. */
  private static int firstPage(PrintedBook book) throws IOException {
    for (int page = 1; page <= book.pdf().getNumberOfPages(); page++) {
      if (book.text(page).startsWith("Witness A")) {
        return page;
      }
    }
    throw new AssertionError("no page of a witness");
  }

  private static int label(PrintedBook book, int page) throws IOException {
    return Integer.parseInt(
        book.pdf().getDocumentCatalog().getPageLabels().getLabelsByPageIndices()[page - 1]);
  }

  /** The words of the text on a page. */
  private static List<String> words(PrintedBook book, int page) throws IOException {
    List<String> words = new ArrayList<>();
    Matcher word =
        Pattern.compile("\\b(?:begin\\d+|(?:word|lemma|other|long|only)x\\d+y\\d+)\\b")
            .matcher(book.text(page));
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }

  /** The heights at which the first words of paragraphs stand on a page. */
  private static final class Heights extends PDFTextStripper {
    private final Map<String, Integer> begun = new TreeMap<>();

    Heights(PrintedBook book, int page) throws IOException {
      setStartPage(page);
      setEndPage(page);
      getText(book.pdf());
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
      Matcher begin = Pattern.compile("begin\\d+").matcher(text);
      while (begin.find()) {
        begun.put(begin.group(), Math.round(positions.get(begin.start()).getYDirAdj()));
      }
    }
  }
}
