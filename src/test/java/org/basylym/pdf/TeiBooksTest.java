// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.basylym.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From TEI to paper and back: small editions in several scripts and forms, read from their PDF. */
class TeiBooksTest {
  private static final String HEADER =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="%s"><teiHeader><fileDesc><titleStmt>
      <title>Book</title></titleStmt><publicationStmt><p>none</p></publicationStmt><sourceDesc>
      <listWit><witness xml:id="A">A</witness><witness xml:id="B">B</witness></listWit>
      </sourceDesc></fileDesc></teiHeader><text>%s</text></TEI>
      """;

  @TempDir Path folder;
  private String said;

  /** Prints an edition of one text with these settings. */
  private byte[] printed(String language, String body, String settings) throws IOException {
    Desk desk = new Desk(folder);
    desk.file("edition/text.xml", HEADER.formatted(language, body));
    desk.file("edition/basylym.toml", settings);
    said = desk.run("pdf", desk.path("edition"), "-o", desk.path("book.pdf")).all();
    assertThat(said).doesNotContain("lines-given-up", "lost-text", "fo-refused");
    return desk.bytes("book.pdf");
  }

  /** Paragraphs of these words in turn; every fifth word is a lemma. */
  private static String paragraphs(String words, int count) {
    String[] all = words.split(" ", -1);
    StringBuilder text = new StringBuilder("<body>");
    int[] word = {0};
    for (int p = 0; p < count; p++) {
      text.append("<p>");
      IntStream.range(0, 60)
          .forEach(
              at -> {
                String next = all[(word[0]++ * 7 + word[0] / 11) % all.length];
                text.append(at % 5 == 3 ? entry(next) : next).append(' ');
              });
      text.append("</p>");
    }
    return text.append("</body>").toString();
  }

  private static String entry(String word) {
    return "<app><lem wit='#A'>" + word + "</lem><rdg wit='#B'>" + word + "</rdg></app>";
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "grc, μῆνιν ἄειδε θεὰ Πηληϊάδεω Ἀχιλῆος οὐλομένην ἣ μυρί’ Ἀχαιοῖς ἄλγε’ ἔθηκε πολλὰς",
    "ru, скажи мне кудесник любимец богов что сбудется жизни моей скоро ли",
    "kk, қазақ халқының тарихы әдебиеті мәдениеті өнері ғылымы туралы жаңа кітап",
    "ar, بسم الله كتاب العلم مدرسة الشرق تاريخ الأدب رسالة طويلة"
  })
  void lemmata_of_any_script_are_on_the_lines_of_their_entries(String language, String words)
      throws IOException {
    check(printed(language, paragraphs(words, 12), ""), 100);
    assertThat(said).doesNotContain("missing-glyph", "missing-script", "\"none\"");
  }

  @Test
  void signs_that_no_font_has_are_named_and_other_lemmata_still_at_their_lines()
      throws IOException {
    String veda = "अग्निमीळे पुरोहितं यज्ञस्य देवमृत्विजम् होतारं रत्नधातमम्";
    byte[] book = printed("sa", paragraphs("agnim iLe purohitaM yajJasya " + veda, 12), "");
    if (said.contains("missing-")) {
      veda.codePoints()
          .filter(sign -> sign != ' ')
          .forEach(sign -> assertThat(said).contains("U+%04X".formatted(sign)));
    }
    check(book, 30);
  }

  @Test
  void columns_of_the_apparatus_begin_at_the_right_where_one_reads_from_there() throws IOException {
    String form = "[book.series.textual]\nform = \"two-columns\"\n";
    String words = "بسم الله كتاب العلم مدرسة الشرق تاريخ الأدب رسالة طويلة";
    byte[] pdf = printed("ar", paragraphs(words, 8), form);
    check(pdf, 50);
    assertThat(said).doesNotContain("error[", "info[");
  }

  private static void check(byte[] pdf, int least) throws IOException {
    try (PrintedBook book = new PrintedBook(pdf)) {
      LemmaCheck check = LemmaCheck.of(PrintedPage.of(book.pdf()));
      assertThat(check.wrong()).isEmpty();
      assertThat(check.checked()).isGreaterThanOrEqualTo(least);
      assertThat(check.unknown()).isLessThanOrEqualTo(check.checked() / 25);
    }
  }

  @Test
  void a_translation_stands_beside_what_it_translates() throws IOException {
    StringBuilder both = new StringBuilder("<body>");
    for (String[] side : new String[][] {{"la", "verbum"}, {"en", "word"}}) {
      both.append(
          "<div xml:lang='%s'%s>"
              .formatted(side[0], side[0].equals("en") ? " type='translation'" : ""));
      for (int p = 1; p <= 24; p++) {
        String same = side[0].equals("en") ? " corresp='#la" + p + "'" : " xml:id='la" + p + "'";
        both.append("<p").append(same).append('>').append(side[0]).append("begin").append(p);
        both.append((" " + side[1]).repeat(40 + p % 5 * 20)).append("</p>");
      }
      both.append("</div>");
    }
    byte[] pdf =
        printed("la", both.append("</body>").toString(), "[book]\nfacing = \"translation\"\n");
    try (PrintedBook book = new PrintedBook(pdf)) {
      List<Integer> latin = pagesOf(book, "labegin");
      List<Integer> english = pagesOf(book, "enbegin");
      assertThat(latin).hasSize(24);
      for (int p = 0; p < 24; p++) {
        assertThat(english.get(p)).as("paragraph %s", p + 1).isEqualTo(latin.get(p) + 1);
        assertThat(latin.get(p) % 2).as("left-hand pages").isZero();
      }
      assertThat(latin.get(23)).isGreaterThan(latin.get(0));
    }
  }

  /** The pages, from 1, on which this word with 1, 2, 3 and so on stands. */
  private static List<Integer> pagesOf(PrintedBook book, String word) throws IOException {
    List<Integer> pages = new ArrayList<>();
    for (int page = 1; page <= book.pdf().getNumberOfPages(); page++) {
      Matcher found = Pattern.compile(word + "(\\d+)").matcher(book.text(page));
      while (found.find()) {
        assertThat(Integer.parseInt(found.group(1))).isEqualTo(pages.size() + 1);
        pages.add(page);
      }
    }
    return pages;
  }

  @Test
  void notes_stand_after_their_chapter_if_they_are_endnotes_and_are_no_lines_of_it()
      throws IOException {
    String notes =
        "<body><div><head>One</head><p>first "
            + entry("lemma")
            + " called<note>Noted with <p>a paragraph.</p></note> here</p></div></body>";
    byte[] pdf = printed("en", notes, "[book]\nnotes = \"end\"\n[book.lines]\nevery = 1\n");
    try (PrintedBook book = new PrintedBook(pdf)) {
      List<PrintedPage> pages = PrintedPage.of(book.pdf());
      PrintedPage page =
          pages.stream()
              .filter(each -> String.join(" ", each.lines()).contains("called"))
              .findFirst()
              .orElseThrow();
      assertThat(page.line("1")).isPresent();
      assertThat(page.line("2")).isEmpty();
      assertThat(book.text().indexOf("Noted with")).isGreaterThan(book.text().indexOf("called"));
    }
  }
}
