// SPDX-License-Identifier: Apache-2.0
package org.basylym.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.basylym.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the editor of a book gets besides it: a proof sheet, and the formatting objects. */
class ProofSheetTest {
  private static final String TEXT =
      """
      <TEI xmlns='http://www.tei-c.org/ns/1.0' xml:lang='en'><teiHeader><fileDesc><titleStmt>
      <title>Proofs</title></titleStmt><publicationStmt><p>None.</p></publicationStmt>
      <sourceDesc><listWit><witness xml:id='A'>Alpha</witness><witness xml:id='B'>Beta</witness>
      </listWit></sourceDesc></fileDesc></teiHeader><text><body><p xml:id='p1'>One
      <app xml:id='first'><lem wit='#A'>two</lem><rdg wit='#B'>zwei</rdg></app> three
      <app xml:id='second' type='fontium'><lem>fo<app xml:id='inner'><lem wit='#A'>u</lem>
      <rdg wit='#B'>v</rdg></app>r</lem><note>Hom. Il. 1</note></app> five
      <anchor xml:id='here'/> six<note xml:id='gloss' place='foot'>Seven.</note></p>
      </body></text></TEI>
      """;

  @TempDir private Path folder;
  private Desk.Said said;

  @Test
  void a_proof_sheet_names_entries_notes_and_anchors_and_has_a_name_of_its_own()
      throws IOException {
    assertThat(run("pdf", "--proof-sheet", text("a.xml"), "-o", folder)).isEqualTo(0);
    Path book = folder.resolve("a.proof.pdf");
    assertThat(said.out().strip()).isEqualTo(book.toString());
    try (PDDocument pdf = Loader.loadPDF(book.toFile())) {
      PDFTextStripper words = new PDFTextStripper();
      assertThat(words.getText(pdf)).contains("second", "first", "inner", "here", "gloss");
      words.setEndPage(1);
      assertThat(words.getText(pdf)).contains("textual", "fontium");
    }
  }

  @Test
  void each_series_has_a_colour_of_its_own_and_a_lemma_bears_it_once() throws IOException {
    run("pdf", "--proof-sheet", text("a.xml"), "-o", folder, "--fo", folder);
    String fo = Files.readString(folder.resolve("a.proof.fo"));
    assertThat(Stream.of("⌈first", "⌈second", "⌈inner").map(name -> count(fo, name)))
        .containsOnly(1);
    assertThat(colours(fo)).hasSize(2);
  }

  @Test
  void a_book_for_readers_has_neither_colours_nor_identifiers() throws IOException {
    run("pdf", text("a.xml"), "-o", folder, "--fo", folder.resolve("own.fo"));
    String fo = Files.readString(folder.resolve("own.fo"));
    assertThat(fo).doesNotContain("background-color", "⌈");
    assertThat(said.out()).contains("a.pdf", "own.fo");
  }

  @Test
  void formatting_objects_are_the_same_bytes_each_time() throws IOException {
    run("pdf", text("a.xml"), "-o", folder, "--fo", folder.resolve("one.fo"));
    run("pdf", text("a.xml"), "-o", folder, "--fo", folder.resolve("two.fo"));
    assertThat(folder.resolve("one.fo")).hasSameBinaryContentAs(folder.resolve("two.fo"));
  }

  @Test
  void the_formatting_objects_of_several_books_do_not_go_to_one_file() throws IOException {
    Path file = folder.resolve("own.fo");
    assertThat(run("pdf", text("a.xml"), text("b.xml"), "-o", folder, "--fo", file)).isEqualTo(2);
    assertThat(said.err()).contains("cannot write several books");
    assertThat(file).doesNotExist();
  }

  private static Stream<String> colours(String fo) {
    return Pattern.compile("background-color=\"([^\"]*)\"")
        .matcher(fo)
        .results()
        .map(found -> found.group(1))
        .distinct();
  }

  private static int count(String text, String part) {
    return text.split(part, -1).length - 1;
  }

  private String text(String name) throws IOException {
    return new Desk(folder).file(name, TEXT).toString();
  }

  private int run(Object... words) {
    said = new Desk(folder).run(words);
    return said.code();
  }
}
