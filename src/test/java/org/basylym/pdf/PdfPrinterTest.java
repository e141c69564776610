// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.Outcome;
import org.basylym.diagnostics.SourcePlace;
import org.junit.jupiter.api.Test;

/** What stands in the PDF, read back from it. */
class PdfPrinterTest {
  private static final SourcePlace PLACE = SourcePlace.file("essay.xml", Path.of("essay.xml"));
  private static final PdfPrinter PRINTER = new PdfPrinter(PrintSettings.of(Path.of("src/test")));

  @Test
  void divides_kazakh_words_by_kazakh_rules() throws IOException {
    List<String> lines =
        linesOf(
            Fo.narrow(
                "Бұл зерттеушінің қолжазбасы зерттеушілердің тарихнамасында Алашорда үкіметінің"
                    + " басқармасының делегациясының мәселесіне арналған"));
    assertThat(String.join("|", lines)).contains("қол|жазбасы", "делегациясы|ның");
  }

  @Test
  void divides_russian_words_by_russian_rules() throws IOException {
    String russian = "правительство революционное представительство постановление";
    List<String> lines =
        linesOf(
            Fo.narrow("<fo:inline language='ru' xml:lang='ru'>%s</fo:inline>".formatted(russian)));
    assertThat(String.join("|", lines)).contains("револю|ционное", "представитель|ство");
  }

  @Test
  void keeps_a_number_and_its_ending_on_one_line() throws IOException {
    String number = "1227-қ.";
    String kept =
        "<fo:inline keep-together.within-line='always' hyphenate='false'>1227-қ.</fo:inline>";
    assertThat(brokenAfterHyphen(number)).isTrue();
    assertThat(brokenAfterHyphen(kept)).isFalse();
  }

  private static boolean brokenAfterHyphen(String number) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int length = 1; length < 40; length++) {
      text.append("<fo:block>").append("өө ".repeat(length)).append(number).append("</fo:block>");
    }
    String lines = String.join("|", linesOf(Fo.narrow(text.toString())));
    return lines.contains("1227|қ.") || lines.contains("1227-|қ.");
  }

  @Test
  void embeds_every_font() throws IOException {
    String blocks =
        Fo.block(
            "Қазақ <fo:inline font-style='italic'>ісі</fo:inline>"
                + " <fo:inline font-weight='bold'>мен</fo:inline> ⟨сөзі⟩");
    try (PrintedBook book = print(blocks)) {
      assertThat(book.fonts()).hasSize(4).allMatch(font -> font.isEmbedded());
      assertThat(book.text()).contains("Қазақ ісі мен");
    }
  }

  @Test
  void takes_only_the_missing_sign_from_the_reserve() throws IOException {
    Outcome<byte[]> outcome = PRINTER.print(Fo.book(Fo.block("сөз⟨дер⟩і")), PLACE);
    assertThat(outcome.problems()).isEmpty();
    try (PrintedBook book = new PrintedBook(outcome.value().orElseThrow())) {
      assertThat(book.text()).contains("сөз⟨дер⟩і");
      assertThat(book.fontOf("ө")).contains("Liberation");
      assertThat(book.fontOf("⟨")).contains("DejaVu");
    }
  }

  @Test
  void prints_the_same_bytes_twice() {
    String book = Fo.book(Fo.block("Тарихи келіссөз" + Fo.note("1", "Ескерту")));
    byte[] first = PRINTER.print(book, PLACE).value().orElseThrow();
    byte[] second =
        new PdfPrinter(PrintSettings.of(Path.of("src/test"))).print(book, PLACE).value().get();
    assertThat(second).isEqualTo(first);
  }

  @Test
  void carries_the_date_it_is_given() throws IOException {
    PrintSettings dated = PrintSettings.of(Path.of("src/test")).withSourceDate("86400");
    byte[] bytes = new PdfPrinter(dated).print(Fo.book(Fo.block("а")), PLACE).value().get();
    try (PrintedBook book = new PrintedBook(bytes)) {
      String xmp =
          new String(
              book.pdf().getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertThat(xmp).contains("1970-01-02T00:00:00Z").doesNotContain("202");
    }
  }

  @Test
  void tags_notes_languages_and_page_numbers() throws IOException {
    String blocks =
        "<fo:block id='top' role='H1'>Тақырып</fo:block>"
            + Fo.block("мәтін" + Fo.note("1", "Ескерту"))
            + Fo.block("<fo:inline xml:lang='ru' language='ru'>слово</fo:inline>")
            + "<fo:block role='Note'>Ескерту</fo:block>"
            + Fo.block("<fo:page-number-citation ref-id='top'/>");
    try (PrintedBook book = print(blocks)) {
      assertThat(book.tags())
          .contains("H1", "Note ID=note-1", "Note ID=note-2", "Span Lang=ru")
          .doesNotContain("Quote");
    }
  }

  @Test
  void says_of_each_link_where_it_leads() throws IOException {
    String blocks =
        "<fo:block id='top'>а <fo:basic-link internal-destination='top' fox:alt-text='басы'>ә"
            + "</fo:basic-link></fo:block>";
    try (PrintedBook book = print(blocks)) {
      assertThat(book.pdf().getPage(0).getAnnotations())
          .hasOnlyElementsOfType(PDAnnotationLink.class)
          .extracting(PDAnnotation::getContents)
          .containsExactly("басы");
    }
  }

  @Test
  void writes_bookmarks_and_notes() throws IOException {
    String book =
        Fo.bookWithBookmark(
            "one", "Бірінші", "<fo:block id='one'>мәтін" + Fo.note("1", "Ескерту") + "</fo:block>");
    Outcome<byte[]> outcome = PRINTER.print(book, PLACE);
    assertThat(outcome.problems()).isEmpty();
    try (PrintedBook printed = new PrintedBook(outcome.value().orElseThrow())) {
      assertThat(printed.pdf().getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle())
          .isEqualTo("Бірінші");
      assertThat(printed.text()).contains("мәтін", "Ескерту");
    }
  }

  @Test
  void prints_a_page_once_in_an_index_entry() throws IOException {
    StringBuilder entry = new StringBuilder("<fo:block>Алаш");
    for (String id : List.of("a", "b", "c", "d", "e")) {
      entry.append(
          "<fo:inline print:page-of='%1$s'><fo:page-number-citation ref-id='%1$s'/></fo:inline>"
              .formatted(id));
    }
    String text =
        "<fo:block id='a'>а</fo:block><fo:block id='b'>ә</fo:block>"
            + "<fo:block id='c' break-before='page'>б</fo:block>"
            + "<fo:block break-before='page'>в</fo:block>"
            + "<fo:block id='d' break-before='page'>г</fo:block>"
            + "<fo:block id='e' break-before='page'>ғ</fo:block>";
    assertThat(linesOf(text + entry + "</fo:block>")).contains("Алаш\u20021, 2, 4, 5");
  }

  @Test
  void writes_nothing_to_the_terminal() {
    ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    PrintStream out = System.out;
    PrintStream err = System.err;
    try (PrintStream watch = new PrintStream(terminal, true, StandardCharsets.UTF_8)) {
      System.setOut(watch);
      System.setErr(watch);
      PRINTER.print(Fo.book("<fo:block font-family='Nowhere'>☙ <fo:x/></fo:block>"), PLACE);
      PRINTER.print("<fo:root", PLACE);
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    assertThat(terminal.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  private static List<String> linesOf(String blocks) throws IOException {
    try (PrintedBook book = print(blocks)) {
      return book.lines();
    }
  }

  private static PrintedBook print(String blocks) {
    Outcome<byte[]> outcome = PRINTER.print(Fo.book(blocks), PLACE);
    assertThat(outcome.problems()).extracting(Diagnostic::message).isEmpty();
    return new PrintedBook(outcome.value().orElseThrow());
  }
}
