// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.basylym.Desk;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Small editions in {@code src/test/resources/golden}, each a folder, and what becomes of them:
 * {@code fo.txt} outlines the formatting objects, {@code tags.txt} the structure tree of the PDF.
 * {@code mvn test -Dtest=GoldenBookTest -Dgolden=update} rewrites both; read the difference line by
 * line before committing it. Title page, contents and colophon, the same in all books, are only in
 * the outlines of {@code whole}.
 */
class GoldenBookTest {
  private static final Path ROOT = Path.of("src/test/resources/golden");
  private static final boolean UPDATE =
      "update".equals(System.getProperty("golden")) && System.getenv("CI") == null;
  private static final String FO = "http://www.w3.org/1999/XSL/Format";

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> books_have_the_formatting_objects_and_tags_that_were_read()
      throws IOException {
    List<Path> editions;
    try (Stream<Path> found = Files.list(ROOT)) {
      editions = found.filter(Files::isDirectory).sorted().toList();
    }
    assertThat(editions).isNotEmpty();
    return editions.stream()
        .map(edition -> dynamicTest(edition.getFileName().toString(), () -> check(edition)));
  }

  private void check(Path edition) throws Exception {
    String name = edition.getFileName().toString();
    Path pdf = folder.resolve(name + ".pdf");
    Path fo = folder.resolve(name + ".fo");
    Desk.Said said = new Desk(folder).run("pdf", edition, "-o", pdf, "--fo", fo);
    assertThat(said.all()).doesNotContain("error[", "lost-text", "unhandled-element");
    List<Element> sequences = sequences(fo);
    int front =
        name.equals("whole") ? 0 : (int) sequences.stream().filter(GoldenBookTest::isFront).count();
    List<Element> told = sequences.subList(front, sequences.size() - 1);
    compare(edition.resolve("fo.txt"), FoOutline.of(told));
    try (PrintedBook book = new PrintedBook(Files.readAllBytes(pdf))) {
      compare(edition.resolve("tags.txt"), TagOutline.of(book.pdf(), front));
    }
  }

  private static List<Element> sequences(Path fo) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document book = factory.newDocumentBuilder().parse(fo.toFile());
    NodeList found = book.getElementsByTagNameNS(FO, "page-sequence");
    List<Element> sequences = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      sequences.add((Element) found.item(i));
    }
    return sequences;
  }

  private static boolean isFront(Element sequence) {
    return sequence.getAttribute("format").equals("i");
  }

  private static void compare(Path golden, String actual) throws IOException {
    if (UPDATE) {
      Files.writeString(golden, actual);
    }
    assertThat(golden).content().isEqualTo(actual);
  }
}
