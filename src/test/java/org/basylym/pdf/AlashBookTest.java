// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.basylym.Desk;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The book of the Alash edition, as the command makes it, read back from the PDF. */
class AlashBookTest {
  @TempDir static Path folder;
  private static byte[] pdf;
  private static String said;

  @BeforeAll
  static void print() throws Exception {
    Desk desk = new Desk(folder);
    said = desk.run("pdf", "tei", "-o", desk.path("book.pdf")).all();
    assertThat(desk.path("book.pdf")).as(said).exists();
    pdf = desk.bytes("book.pdf");
  }

  @Test
  void makes_no_complaint_about_the_page() {
    assertThat(said)
        .doesNotContain("fo-re", "overfull", "missing-", "unresolved", "notes-moved", "unknown-");
  }

  @Test
  void prints_every_word_of_the_encoded_essay() throws Exception {
    String tei = Files.readString(Path.of("tei/texts/kelissoz.xml"));
    String text = tei.split("<text(?:\\s[^>]*)?>", 2)[1].split("</text>", 2)[0];
    String plain =
        text.replaceAll("(?s)<!--.*?-->", "")
            .replaceAll(
                "</?(?:p|head|item|note|rdg|lem|app|choice|abbr|expan|seg|lb|pb)\\b[^>]*>", " ")
            .replaceAll("<[^>]*>", "");
    List<String> words = PrintedWords.in(plain);
    assertThat(words).hasSizeGreaterThan(1204);
    assertThat(new PrintedWords(pdf).missing(words)).isEmpty();
  }

  @Test
  void prints_every_word_of_the_essay_as_it_came() throws Exception {
    // The seed was wrapped by hand: a hyphen at the end of a line may or may not belong to a word.
    String seed = Files.readString(Path.of("src/test/resources/seed/essay.txt"));
    List<String> words =
        PrintedWords.in(seed.replaceAll("-\\s*\\R\\s*", "-")).stream()
            .filter(word -> word.length() > 2)
            .toList();
    PrintedWords book = new PrintedWords(pdf);
    assertThat(book.missing(words)).isEmpty();
  }

  @Test
  void embeds_every_font_and_names_the_essay() throws Exception {
    try (PrintedBook book = new PrintedBook(pdf)) {
      assertThat(book.fonts()).isNotEmpty().allMatch(font -> font.isEmbedded());
      assertThat(book.pdf().getDocumentInformation().getTitle()).contains("келіссөз");
      assertThat(book.pdf().getDocumentCatalog().getLanguage()).isEqualTo("kk");
    }
  }

  @Test
  void has_bookmarks_and_tags_in_every_part() throws Exception {
    try (PrintedBook book = new PrintedBook(pdf)) {
      List<String> titles = new ArrayList<>();
      for (PDOutlineItem item : book.pdf().getDocumentCatalog().getDocumentOutline().children()) {
        titles.add(item.getTitle());
      }
      assertThat(titles).hasSizeGreaterThan(5);
      // A marker in a running head would cost all later parts their tags without a word.
      assertThat(book.tags().stream().filter(tag -> tag.startsWith("Part")).count())
          .isGreaterThan(5);
      assertThat(book.pagesWithoutTags()).isEmpty();
    }
  }

  @Test
  void is_archival_and_accessible() throws Exception {
    assertThat(Conformance.failures(pdf)).isEmpty();
  }

  @Test
  void is_the_same_bytes_each_time() throws Exception {
    Desk desk = new Desk(folder);
    desk.run("pdf", "tei", "-o", desk.path("again.pdf"));
    assertThat(desk.bytes("again.pdf")).isEqualTo(pdf);
  }
}
