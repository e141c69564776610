// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.basylym.Desk;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a catalogue of files reads of a book, without opening a page of it. */
class BookMetadataTest {
  private static final String TEXT =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc><titleStmt>
      <title>Alpha &amp; Beta</title><title xml:lang="de">Alpha und Beta</title>
      <author>Ann Author</author><editor>Ed Itor</editor>
      <respStmt><resp>coding</resp><name>Cody</name></respStmt></titleStmt>
      <publicationStmt><publisher>Pub House</publisher><date when="1998">1998</date>
      <idno type="DOI">10.1/2</idno>
      <availability><licence target="https://example.org/by/">Share it.</licence></availability>
      </publicationStmt><sourceDesc><bibl><author>Old Hand</author><title>A book</title>
      <date>1900</date></bibl></sourceDesc></fileDesc>
      <profileDesc><abstract><p>About it.</p></abstract><textClass><keywords><term>one</term>
      <term>two</term></keywords></textClass></profileDesc></teiHeader>
      <text><body><p>Words.</p></body></text></TEI>""";

  @TempDir static Path folder;
  private static byte[] pdf;

  @BeforeAll
  static void print() throws IOException {
    Desk desk = new Desk(folder);
    desk.run("pdf", desk.file("text.xml", TEXT), "-o", desk.path("book.pdf"));
    pdf = desk.bytes("book.pdf");
  }

  private static String xmp() throws IOException {
    try (PrintedBook book = new PrintedBook(pdf)) {
      byte[] xmp = book.pdf().getDocumentCatalog().getMetadata().toByteArray();
      return new String(xmp, StandardCharsets.UTF_8).replaceAll(">\\s+<", "><");
    }
  }

  private static String list(String name, String kind, String... items) {
    StringBuilder list = new StringBuilder("<dc:" + name + "><rdf:" + kind + ">");
    for (String item : items) {
      list.append("<rdf:li>").append(item).append("</rdf:li>");
    }
    return list + "</rdf:" + kind + "></dc:" + name + ">";
  }

  @Test
  void names_all_who_had_a_hand_in_it() throws IOException {
    assertThat(xmp())
        .contains(list("creator", "Seq", "Ann Author"))
        .contains(list("contributor", "Bag", "Ed Itor", "Cody"))
        .contains(list("publisher", "Bag", "Pub House"));
  }

  @Test
  void says_what_it_is_about_and_what_may_be_done_with_it() throws IOException {
    assertThat(xmp())
        .contains("<rdf:li xml:lang=\"x-default\">Alpha &amp; Beta</rdf:li>")
        .contains("<rdf:li xml:lang=\"de\">Alpha und Beta</rdf:li>")
        .contains("<rdf:li xml:lang=\"x-default\">About it.</rdf:li>")
        .contains("<rdf:li xml:lang=\"x-default\">Share it.</rdf:li>")
        .contains(":WebStatement>https://example.org/by/<")
        .contains(list("subject", "Bag", "one", "two"))
        .contains("<pdf:Keywords>one; two</pdf:Keywords>")
        .contains("<dc:identifier>10.1/2</dc:identifier>")
        .contains("<dc:source>Old Hand, A book, 1900</dc:source>")
        .contains(list("language", "Bag", "en"));
  }

  @Test
  void bears_the_date_of_publication_and_no_hour_of_printing() throws IOException {
    assertThat(xmp())
        .contains(list("date", "Seq", "1998"))
        .contains("<xmp:CreateDate>1998-01-01T00:00:00Z</xmp:CreateDate>")
        .doesNotContain("20");
  }

  @Test
  void says_the_same_in_the_old_dictionary() throws IOException {
    try (PrintedBook book = new PrintedBook(pdf)) {
      PDDocumentInformation information = book.pdf().getDocumentInformation();
      assertThat(information.getTitle()).isEqualTo("Alpha & Beta");
      assertThat(information.getAuthor()).isEqualTo("Ann Author");
      assertThat(information.getSubject()).isEqualTo("About it.");
      assertThat(information.getKeywords()).isEqualTo("one; two");
      assertThat(information.getCreationDate().toInstant()).isEqualTo("1998-01-01T00:00:00Z");
      assertThat(xmp())
          .contains("<xmp:CreatorTool>" + information.getCreator() + "</xmp:CreatorTool>")
          .contains("<pdf:Producer>" + information.getProducer() + "</pdf:Producer>");
    }
  }

  @Test
  void labels_its_pages_as_they_are_numbered() throws IOException {
    try (PrintedBook book = new PrintedBook(pdf)) {
      String[] labels = book.pdf().getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
      assertThat(labels).hasSize(book.pdf().getNumberOfPages()).startsWith("i", "ii");
      assertThat(labels).contains("1").doesNotHaveDuplicates();
    }
  }

  @Test
  void is_archival_and_accessible() throws Exception {
    assertThat(Conformance.failures(pdf)).isEmpty();
  }
}
