// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.basylym.Desk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A book carries the files that it was made from, or says that it does not. */
class AttachedSourcesTest {
  private static final String HEADER =
      """
      <teiHeader><fileDesc><titleStmt><title>%s</title></titleStmt><publicationStmt>
      <date when="2021-03">2021</date></publicationStmt><sourceDesc><p>None.</p></sourceDesc>
      </fileDesc></teiHeader>""";
  private static final String TEXT =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xmlns:xi="http://www.w3.org/2001/XInclude"
        xml:lang="en">%s<text><body><p>Alpha <persName ref="../people.xml#p1">Beta</persName>.</p>
      <xi:include href="parts/one.xml"/><p><xi:include href="../words.txt" parse="text"/></p>
      </body></text></TEI>"""
          .formatted(HEADER.formatted("A poem"));
  private static final String PEOPLE =
      """
      <?xml version="1.0"?><!-- Those who are named -->
      <TEI xmlns="http://www.tei-c.org/ns/1.0">%s<standOff><listPerson><person xml:id="p1">
      <persName>Beta</persName></person></listPerson></standOff></TEI>"""
          .formatted(HEADER.formatted("People"));
  private static final String PART = "<p xmlns=\"http://www.tei-c.org/ns/1.0\">Gamma δ.</p>";

  @TempDir Path folder;

  @BeforeEach
  void writeEdition() throws IOException {
    write("texts/poem.xml", TEXT);
    write("texts/parts/one.xml", PART);
    write("people.xml", PEOPLE);
    write("words.txt", "Epsilon");
    write("unused.txt", "Nothing of this is in the book.");
  }

  private void write(String name, String content) throws IOException {
    new Desk(folder).file(name, content);
  }

  private byte[] book(String settings) throws IOException {
    write("basylym.toml", settings);
    Desk desk = new Desk(folder);
    desk.run("pdf", desk.path("texts/poem.xml"), "-o", desk.path("book.pdf"));
    return desk.bytes("book.pdf");
  }

  private static Map<String, PDComplexFileSpecification> attached(PDDocumentCatalog catalog)
      throws IOException {
    return catalog.getNames().getEmbeddedFiles().getNames();
  }

  @Test
  void all_that_words_came_from_is_attached_as_it_is() throws IOException {
    try (PrintedBook book = new PrintedBook(book(""))) {
      var files = attached(book.pdf().getDocumentCatalog());
      assertThat(files)
          .containsOnlyKeys("people.xml", "texts/parts/one.xml", "texts/poem.xml", "words.txt");
      for (String name : files.keySet()) {
        assertThat(files.get(name).getEmbeddedFile().toByteArray())
            .isEqualTo(Files.readAllBytes(folder.resolve(name)));
      }
    }
  }

  @Test
  void each_file_is_a_source_and_says_what_it_is() throws Exception {
    try (PrintedBook book = new PrintedBook(book(""))) {
      PDDocumentCatalog catalog = book.pdf().getDocumentCatalog();
      PDComplexFileSpecification poem = attached(catalog).get("texts/poem.xml");
      assertThat(poem.getFileUnicode()).isEqualTo(poem.getFile()).isEqualTo("texts/poem.xml");
      assertThat(poem.getFileDescription()).isEqualTo("A poem");
      assertThat(poem.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Source");
      PDEmbeddedFile file = poem.getEmbeddedFileUnicode();
      assertThat(file.getSubtype()).isEqualTo("application/tei+xml");
      assertThat(file.getSize()).isEqualTo(TEXT.length());
      assertThat(file.getModDate().toInstant()).isEqualTo("2021-03-01T00:00:00Z");
      COSDictionary parameters = file.getCOSObject().getCOSDictionary(COSName.PARAMS);
      assertThat(((COSString) parameters.getItem("CheckSum")).getBytes())
          .isEqualTo(MessageDigest.getInstance("MD5").digest(file.toByteArray()));
      assertThat(attached(catalog).get("texts/parts/one.xml").getEmbeddedFile().getSubtype())
          .isEqualTo("text/xml");
      assertThat(attached(catalog).get("people.xml").getEmbeddedFile().getSubtype())
          .isEqualTo("application/tei+xml");
      assertThat(attached(catalog).get("words.txt").getEmbeddedFile().getSubtype())
          .isEqualTo("text/plain");
      COSArray associated = catalog.getCOSObject().getCOSArray(COSName.getPDFName("AF"));
      assertThat(associated).hasSize(4);
    }
  }

  @Test
  void nothing_tells_of_the_machine() throws IOException {
    try (PrintedBook book = new PrintedBook(book(""))) {
      var files = attached(book.pdf().getDocumentCatalog()).values();
      assertThat(files)
          .allSatisfy(
              file ->
                  assertThat(file.getFile() + file.getFileUnicode() + file.getFileDescription())
                      .doesNotContain("..", folder.getFileName().toString()));
    }
  }

  @Test
  void a_book_with_its_sources_is_archival_and_accessible() throws Exception {
    byte[] pdf = book("");
    assertThat(Conformance.failures(pdf)).isEmpty();
  }

  @Test
  void a_book_without_its_sources_is_so_too() throws Exception {
    byte[] pdf = book("[book]\nattach = false\n");
    assertThat(Conformance.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(Conformance.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    try (PrintedBook book = new PrintedBook(pdf)) {
      PDDocumentCatalog catalog = book.pdf().getDocumentCatalog();
      assertThat(catalog.getCOSObject().containsKey("AF")).isFalse();
      assertThat(catalog.getNames() == null || catalog.getNames().getEmbeddedFiles() == null)
          .isTrue();
    }
  }

  @Test
  void another_source_makes_another_book_and_the_same_the_same() throws IOException {
    byte[] first = book("");
    assertThat(book("")).isEqualTo(first);
    write("people.xml", PEOPLE + "<!-- more -->");
    try (PrintedBook one = new PrintedBook(first);
        PrintedBook other = new PrintedBook(book(""))) {
      assertThat(other.pdf().getDocument().getDocumentID())
          .isNotEqualTo(one.pdf().getDocument().getDocumentID());
    }
  }
}
