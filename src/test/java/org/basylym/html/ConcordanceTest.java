// SPDX-License-Identifier: Apache-2.0
package org.basylym.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.basylym.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The concordance of archive references, on the site and in the book: each item once, as it is
 * written and in three languages, with all places that cite it.
 */
class ConcordanceTest {
  private static final String LETTER =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en" xml:id="report"><teiHeader><fileDesc>
      <titleStmt><title>A report to the governor</title></titleStmt>
      <publicationStmt><p>p</p></publicationStmt><sourceDesc><msDesc><msIdentifier>
      <settlement>Moscow</settlement><repository>RGADA</repository><idno type="archival">\
      <idno type="fonds">32</idno><idno type="inventory">1</idno><idno type="file">7</idno></idno>
      </msIdentifier></msDesc></sourceDesc></fileDesc></teiHeader><text><body>
      <p>As we know (<bibl><name>GARF</name>, <idno type="fond">f. R-1235</idno>, \
      <idno type="opis">op. 4</idno>, <idno type="delo">d. 11</idno>, \
      <citedRange unit="leaf">ll. 5–7 ob.</citedRange></bibl>), he came.</p>
      <p>So (<bibl><name>GARF</name>. <idno type="fonds">Ф. R-1235</idno>. \
      <idno type="inventory">Оп. 4</idno>. <idno type="file">Д. 11</idno></bibl>).</p>
      <p>A book: <bibl><title>Tome</title>, <citedRange unit="page">p. 12</citedRange></bibl>.</p>
      <floatingText type="document" source="#src" xml:id="d"><body><p>A decree.</p></body>
      </floatingText></body></text><standOff><listBibl><bibl xml:id="src"><title>Decree</title>
      <msIdentifier><repository>GARF</repository><idno type="fonds">R-1235</idno>\
      <idno type="inventory">4</idno><idno type="file">2</idno></msIdentifier></bibl></listBibl>
      </standOff></TEI>
      """;

  @TempDir private Path folder;

  @Test
  void the_site_has_a_page_that_lists_each_item_and_its_places() throws IOException {
    made("html", "site");
    String page = Files.readString(folder.resolve("site/archives.html"));
    String words = Page.of(folder.resolve("site/archives.html")).all();
    assertThat(words)
        .containsSubsequence(
            "GARF", "fonds R-1235", "inventory 4", "file 2", "file 11", "fols. 5–7v")
        .containsSubsequence("As written", "GARF. Ф. R-1235. Оп. 4. Д. 11")
        .containsSubsequence("As written", "GARF, f. R-1235, op. 4, d. 11, ll. 5–7 ob.")
        .containsSubsequence("RGADA, Moscow", "fonds 32", "source of", "A report to the governor")
        .doesNotContain("p. 12");
    assertThat(words.split("fonds R-1235", -1)).hasSize(2);
    assertThat(page).contains("href=\"report.html#", "href=\"report-d.html\"");
    assertThat(Files.readString(folder.resolve("site/report.html")))
        .contains("archives.html#cited.report.bibl.1");
    assertThat(page)
        .contains(
            "id=\"cited.report.bibl.1\"", "<dd lang=\"kk\">GARF, R-1235-қ., 4-тізім, 11-іс</dd>");
  }

  @Test
  void the_book_has_it_with_the_pages() throws IOException {
    made("pdf", "book.pdf");
    try (PDDocument book = Loader.loadPDF(folder.resolve("book.pdf").toFile())) {
      String words = new PDFTextStripper().getText(book).replaceAll("[\\s\\p{Z}]+", " ");
      assertThat(words.substring(words.lastIndexOf("Archive references")))
          .containsSubsequence(
              "GARF fonds R-1235 inventory 4 file 2", "source of: Document 1. Decree 1")
          .containsSubsequence("As written: GARF. Ф. R-1235. Оп. 4. Д. 11 1", "Russian form: ")
          .containsSubsequence(
              "As written: GARF, f. R-1235, op. 4, d. 11, ll. 5–7 ob. 1", "Kazakh");
    }
  }

  private void made(String command, String out) throws IOException {
    Desk desk = new Desk(folder);
    Path report = desk.file("tei/report.xml", LETTER);
    Desk.Said said = desk.run(command, report.getParent(), "-o", desk.path(out));
    assertThat(desk.path(out)).as(said.all()).exists();
  }
}
