// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.basylym.diagnostics.Outcome;
import org.basylym.diagnostics.SourcePlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reads the feet of made up pages back: series in order, each in its form, entries with lemmata.
 */
class MadeUpFeetTest {
  private static final int PARAGRAPHS = 12;
  private static final int ENTRIES = PARAGRAPHS * 5;
  private static final Pattern READING = Pattern.compile("reading(\\d+)x");

  /** A word and where it begins. */
  private record Placed(String word, float x, float y, int page) {}

  private static byte[] printed(String blocks) throws IOException {
    Outcome<byte[]> outcome =
        new PdfPrinter(PrintSettings.of(Path.of("src/test")))
            .print(Fo.madeUp(blocks), SourcePlace.nowhere());
    assertThat(outcome.problems()).isEmpty();
    return outcome.value().orElseThrow();
  }

  /** Paragraphs with five lemmata each, every second one of series b, the others of series a. */
  private static String text(String formOfA, int readings) {
    StringBuilder blocks = new StringBuilder();
    int entry = 0;
    for (int p = 0; p < PARAGRAPHS; p++) {
      blocks.append("<fo:block print:counted=\"lines\">");
      for (int w = 0; w < 45; w++) {
        boolean lemma = w % 9 == 4;
        blocks
            .append(lemma ? lemma(entry, formOfA, readings) : "word".substring(w % 3))
            .append(' ');
        entry += lemma ? 1 : 0;
      }
      blocks.append("</fo:block>");
    }
    return blocks.toString();
  }

  private static String lemma(int n, String formOfA, int readings) {
    String series =
        n % 2 == 0
            ? "print:series=\"b\" print:order=\"2\""
            : "print:series=\"a\" print:order=\"1\" print:title=\"Fontes\" print:form=\"%s\""
                .formatted(formOfA);
    return """
        <fo:inline id="L%1$d">lemma%1$dx</fo:inline><fo:footnote print:lemma="L%1$d" %2$s><fo:inline/>
        <fo:footnote-body><fo:block id="E%1$d" font-size="8pt" line-height="10pt" end-indent="0pt"
        ><fo:inline print:lines-of="L%1$d"/>reading%1$dx%3$s</fo:block></fo:footnote-body></fo:footnote>"""
        .formatted(n, series, " and more words of it".repeat(readings))
        .strip();
  }

  @ParameterizedTest
  @CsvSource({"run-in, 0", "lines, 0", "two-columns, 0", "three-columns, 0", "two-columns, 3"})
  void every_entry_stands_once_on_the_page_of_its_lemma_and_a_before_b(String form, int readings)
      throws IOException {
    List<Placed> words = words(printed(text(form, readings)));
    for (int n = 0; n < ENTRIES; n++) {
      assertThat(of(words, "reading" + n + "x")).as("entry %s", n).hasSize(1);
      assertThat(of(words, "reading" + n + "x").get(0).page())
          .as("page of entry %s", n)
          .isEqualTo(of(words, "lemma" + n + "x").get(0).page());
    }
    for (Placed a : series(words, 1)) {
      for (Placed b : series(words, 0)) {
        assertThat(a.page() != b.page() || a.y() < b.y()).as("%s over %s", a, b).isTrue();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"lines, 1", "two-columns, 2", "three-columns, 3"})
  void entries_of_a_series_stand_in_so_many_columns(String form, int columns) throws IOException {
    List<Placed> words = words(printed(text(form, 0)));
    List<Placed> first = series(words, 1).stream().filter(word -> word.page() == 1).toList();
    assertThat(first.stream().map(word -> Math.round(word.x() / 20)).distinct()).hasSize(columns);
    // Those under one another stand on lines of their own.
    long lines = first.stream().map(word -> Math.round(word.y())).distinct().count();
    assertThat(lines).isEqualTo((first.size() + columns - 1) / columns);
  }

  @Test
  void a_series_bears_its_title_once_on_each_page() throws IOException {
    List<Placed> words = words(printed(text("lines", 0)));
    long pages = series(words, 1).stream().map(Placed::page).distinct().count();
    assertThat(words.stream().filter(word -> word.word().contains("Fontes"))).hasSize((int) pages);
  }

  @ParameterizedTest
  @ValueSource(strings = {"run-in", "lines", "two-columns", "three-columns"})
  void a_foot_too_high_for_its_page_goes_on_under_a_rule(String form) throws IOException {
    byte[] pdf =
        printed(
            text(form, 0) + "<fo:block print:counted=\"lines\">" + longest(form) + "</fo:block>");
    List<Placed> words = words(pdf);
    List<Placed> parts = words.stream().filter(word -> word.word().startsWith("part")).toList();
    for (int i = 0; i < 1500; i++) {
      assertThat(of(words, "part" + i + "x")).as("part %s", i).hasSize(1);
    }
    assertThat(parts.get(0).page()).isEqualTo(of(words, "lemma777x").get(0).page());
    assertThat(parts.get(parts.size() - 1).page()).isGreaterThan(parts.get(0).page() + 1);
    try (PrintedBook book = new PrintedBook(pdf)) {
      float height = book.pdf().getPage(0).getMediaBox().getHeight();
      assertThat(words).allMatch(word -> word.y() < height - 50);
    }
  }

  private static String longest(String form) {
    StringBuilder parts = new StringBuilder("reading777x");
    for (int i = 0; i < 1500; i++) {
      parts.append(" part").append(i).append('x');
    }
    return lemma(777, form, 0).replace("reading777x", parts) + " and after it";
  }

  @Test
  void each_entry_is_a_note_right_after_the_paragraph_of_its_lemma() throws IOException {
    try (PrintedBook book = new PrintedBook(printed(text("two-columns", 1)))) {
      List<String> tags = new ArrayList<>();
      walk(new TagTexts(book.pdf()), book.pdf().getDocumentCatalog().getStructureTreeRoot(), tags);
      List<String> read = tags.stream().filter(tag -> tag.matches("P|Note \\d+")).toList();
      List<String> wanted = new ArrayList<>();
      for (int n = 0; n < ENTRIES; n++) {
        if (n % 5 == 0) {
          wanted.add("P");
        }
        wanted.add("Note " + n);
      }
      assertThat(read).containsExactlyElementsOf(wanted);
    }
  }

  private static void walk(TagTexts texts, PDStructureNode node, List<String> tags) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        String type = element.getStructureType();
        Matcher reading = READING.matcher(type.equals("Note") ? texts.of(element) : "");
        tags.add(reading.find() ? "Note " + reading.group(1) : type);
        walk(texts, element, tags);
      }
    }
  }

  @Test
  void conforms() throws Exception {
    byte[] pdf = printed(text("three-columns", 2));
    assertThat(Conformance.failures(pdf)).isEmpty();
  }

  private static List<Placed> of(List<Placed> words, String word) {
    return words.stream().filter(placed -> placed.word().equals(word)).toList();
  }

  private static List<Placed> series(List<Placed> words, int parity) {
    return words.stream()
        .filter(placed -> READING.matcher(placed.word()).matches())
        .filter(placed -> Integer.parseInt(placed.word().replaceAll("\\D", "")) % 2 == parity)
        .toList();
  }

  private static List<Placed> words(byte[] bytes) throws IOException {
    List<Placed> words = new ArrayList<>();
    try (PrintedBook book = new PrintedBook(bytes)) {
      int number = 0;
      for (PDPage page : book.pdf().getPages()) {
        number++;
        assertThat(page).isNotNull();
        words.addAll(new Eye(number).read(book));
      }
    }
    return words;
  }

  /** Words of a page as they were painted, with their places. */
  private static final class Eye extends PDFTextStripper {
    private final int page;
    private final List<Placed> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private TextPosition first;
    private TextPosition last;

    Eye(int page) {
      this.page = page;
      setStartPage(page);
      setEndPage(page);
      setSortByPosition(false);
    }

    List<Placed> read(PrintedBook book) throws IOException {
      getText(book.pdf());
      finish();
      return words;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
      boolean apart =
          last != null
              && (Math.abs(position.getY() - last.getY()) > 1
                  || Math.abs(position.getX() - last.getX() - last.getWidth()) > 1);
      if (apart || position.getUnicode().isBlank()) {
        finish();
      }
      if (!position.getUnicode().isBlank()) {
        first = first == null ? position : first;
        word.append(position.getUnicode());
      }
      last = position;
    }

    private void finish() {
      if (first != null) {
        words.add(new Placed(word.toString(), first.getX(), first.getY(), page));
      }
      word.setLength(0);
      first = null;
    }
  }
}
