// SPDX-License-Identifier: Apache-2.0
package org.basylym.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.basylym.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From TEI and settings to the printed numbers of lines. */
class LineSettingsTest {
  private static final String TEXT =
      """
      <TEI xmlns='http://www.tei-c.org/ns/1.0' xml:lang='en'><teiHeader><fileDesc><titleStmt>
      <title>Lines</title></titleStmt><publicationStmt><p>None.</p></publicationStmt>
      <sourceDesc><listWit><witness xml:id='A'>Alpha</witness><witness xml:id='B'>Beta</witness>
      </listWit></sourceDesc></fileDesc></teiHeader><text><body>
      <div n='1'><head>The <app><lem wit='#A'>first</lem><rdg wit='#B'>prime</rdg></app></head>
      <p>One line.</p><p>Two <app><lem wit='#A'>two</lem><rdg wit='#B'>zwei</rdg></app>.</p></div>
      <div n='2'><head>Second</head>
      <p><pb n='7v' ed='#A'/>Words with <app><lem wit='#A'>prose</lem><rdg wit='#B'>pose</rdg></app>,
      <pb n='8'/>see <ptr type='line' target='#v'/> and <ref type='line' target='#here'/>.</p>
      <lg><l n='11'>a verse</l><l n='11a' xml:id='v'>and
      <app><lem wit='#A'>another</lem><rdg wit='#B'>other</rdg></app></l>
      <l n='12' part='I'>a verse begun</l>
      <l part='F'>and <app><lem wit='#A'>ended</lem><rdg wit='#B'>endet</rdg></app></l></lg>
      <floatingText type='document'><body><p>Document <anchor xml:id='here'/>
      <app><lem wit='#A'>words</lem><rdg wit='#B'>verba</rdg></app>.</p></body></floatingText>
      <list><item>An <app><lem wit='#A'>item</lem><rdg wit='#B'>atom</rdg></app></item></list>
      <table><row><cell>left</cell><cell>a
      <app><lem wit='#A'>cell</lem><rdg wit='#B'>call</rdg></app></cell></row></table></div>
      </body></text></TEI>
      """;

  @TempDir private Path folder;

  @Test
  void pages_are_counted_by_themselves() throws IOException {
    String book = book("");
    assertThat(book)
        .contains("ante 1 first", "2 two", "3 prose", "v. 11a another", "v. 12 ended")
        .contains("8 words", "9 item", "10 cell");
    assertThat(book).contains("see 2,11a and 1.8.");
  }

  @Test
  void divisions_and_documents_are_counted_by_themselves() throws IOException {
    String book = book("[book.lines]\ncount = \"section\"");
    assertThat(book)
        .contains("ante 1,1 first", "1,2 two", "2,1 prose", "2,v. 11a another", "2,v. 12 ended")
        .contains("Document 1,1 words", "2,6 item", "2,7 cell");
  }

  @Test
  void the_lines_of_several_texts_are_counted_each_or_through() throws IOException {
    Files.writeString(folder.resolve("b.xml"), TEXT);
    assertThat(book("[book.lines]\ncount = \"document\"").split("3 prose", -1)).hasSize(3);
    assertThat(book("[book.lines]\ncount = \"through\"")).contains(" 3 prose", " 13 prose");
  }

  @Test
  void verse_may_be_counted_like_prose() throws IOException {
    String book = book("[book.lines]\nverse = \"lines\"");
    assertThat(book).contains("3 prose", "5 another", "7 ended", "8 words");
  }

  @Test
  void the_page_of_a_source_is_printed_once() throws IOException {
    assertThat(book("")).containsOnlyOnce("7v").contains("A 7v", "[8]");
    assertThat(book("apparatus = \"letters\"")).containsOnlyOnce("7v").doesNotContain("A 7v");
  }

  /** The words of the book, with the foot of the page on one line. */
  private String book(String settings) throws IOException {
    Desk desk = new Desk(folder);
    desk.file("a.xml", TEXT);
    desk.file("basylym.toml", "[book]\n" + settings);
    Path pdf = desk.path("a.pdf");
    Desk.Said said = desk.run("pdf", folder, "-o", pdf);
    assertThat(said.code()).as(said.err()).isZero();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      String words = new PDFTextStripper().getText(document);
      return Pattern.compile("[\\s\\u00A0\\u2002\\u2003]+").matcher(words).replaceAll(" ");
    }
  }
}
