// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.basylym.Basylym;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The head of a table on each of its pages, which are made up line by line. */
class TableHeadsTest {
  private static final int ROWS = 100;
  private static final String HEAD = "headone headtwo";
  private static final Pattern ROW = Pattern.compile("row\\d+begins");

  @TempDir static Path folder;
  private static byte[] pdf;
  private static final List<String> pages = new ArrayList<>();

  @BeforeAll
  static void print() throws IOException {
    Files.writeString(folder.resolve("text.xml"), text());
    Files.writeString(folder.resolve("basylym.toml"), "[book]\napparatus = \"lines\"\n");
    Path file = folder.resolve("book.pdf");
    StringWriter said = new StringWriter();
    new Basylym(new PrintWriter(said), new PrintWriter(said))
        .run("pdf", folder.toString(), "-o", file.toString());
    assertThat(said.toString()).doesNotContain("lines-given-up", "error[");
    pdf = Files.readAllBytes(file);
    try (PrintedBook book = new PrintedBook(pdf)) {
      for (int page = 1; page <= book.pdf().getNumberOfPages(); page++) {
        pages.add(book.text(page).replaceAll("\\s+", " "));
      }
    }
  }

  /** Every fourth row holds an entry; after the table there is text again. */
  private static String text() {
    StringBuilder rows = new StringBuilder("<row role=\"label\"><cell>headone</cell><cell>");
    rows.append("headtwo</cell></row>");
    for (int row = 0; row < ROWS; row++) {
      rows.append("<row><cell>row").append(row).append("begins ");
      if (row % 4 == 0) {
        rows.append("<app><lem>q").append(row).append("q</lem><rdg wit=\"#A\">x</rdg></app>");
      }
      rows.append("</cell><cell>").append("words ".repeat(row * 7 % 19)).append("</cell></row>");
    }
    return """
        <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc><titleStmt>
        <title>Rows</title></titleStmt><publicationStmt><p>none</p></publicationStmt><sourceDesc>
        <listWit><witness xml:id="A">A</witness></listWit></sourceDesc></fileDesc></teiHeader><text>
        <body><p>%s</p><table>%s</table><p>%s</p></body></text></TEI>"""
        .formatted("before ".repeat(40), rows, "after ".repeat(2000));
  }

  @Test
  void each_page_with_rows_of_the_table_has_its_head_once_above_them() {
    List<String> withRows = pages.stream().filter(page -> ROW.matcher(page).find()).toList();
    assertThat(withRows).hasSizeGreaterThan(3);
    assertThat(withRows)
        .allSatisfy(
            page -> {
              assertThat(count(page, HEAD)).isEqualTo(1);
              Matcher row = ROW.matcher(page);
              assertThat(row.find()).isTrue();
              assertThat(page.indexOf(HEAD)).isLessThan(row.start());
            });
  }

  private static int count(String text, String words) {
    return text.split(words, -1).length - 1;
  }

  @Test
  void other_pages_have_no_head() {
    List<String> others = pages.stream().filter(page -> page.contains("after after")).toList();
    assertThat(others).hasSizeGreaterThan(2);
    assertThat(others.subList(1, others.size())).noneMatch(page -> page.contains(HEAD));
  }

  @Test
  void the_tags_hold_head_and_rows_once() throws IOException {
    try (PrintedBook book = new PrintedBook(pdf)) {
      TagTexts texts = new TagTexts(book.pdf());
      StringBuilder words = new StringBuilder();
      for (Object kid : book.pdf().getDocumentCatalog().getStructureTreeRoot().getKids()) {
        words.append(kid instanceof PDStructureElement tag ? texts.of(tag) : "");
      }
      assertThat(count(words.toString(), "headone")).isEqualTo(1);
      assertThat(count(words.toString(), "headtwo")).isEqualTo(1);
      for (int row = 0; row < ROWS; row++) {
        assertThat(count(words.toString(), "row" + row + "begins")).as("row " + row).isEqualTo(1);
      }
    }
  }

  @Test
  void entries_stay_on_the_pages_of_their_lemmata() {
    for (int row = 0; row < ROWS; row += 4) {
      String lemma = "q" + row + "q";
      List<String> on = pages.stream().filter(page -> page.contains(lemma)).toList();
      assertThat(on).as(lemma).hasSize(1);
      assertThat(on.get(0)).contains(lemma + "] x").contains("row" + row + "begins " + lemma);
    }
  }

  @Test
  void the_book_conforms() throws Exception {
    assertThat(Conformance.failures(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    assertThat(Conformance.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }
}
