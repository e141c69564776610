// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.PDFTextStripper;
import org.basylym.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text whose second part is as long as a book, so that its chapters begin pages of their own. */
class BookPartsTest {
  @TempDir Path folder;

  @Test
  void a_part_begins_a_right_hand_page_with_its_heading_and_first_chapter() throws Exception {
    List<String> pages = print(tei());
    List<Integer> heading = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      if (pages.get(i).contains("The second part") && !pages.get(i).contains(" . . .")) {
        heading.add(i);
      }
    }
    assertThat(heading).hasSize(1);
    assertThat(heading.get(0) % 2).as("right-hand pages have even indexes").isZero();
    assertThat(pages.get(heading.get(0))).contains("Chapter 1").contains("first words");
  }

  private static String tei() {
    StringBuilder chapters = new StringBuilder();
    for (int c = 1; c <= 26; c++) {
      chapters.append("<div><head>Chapter ").append(c).append("</head>");
      chapters.append("<p>").append(c == 1 ? "first words " : "").append("ten signs ".repeat(1000));
      chapters.append("</p></div>");
    }
    return """
        <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc><titleStmt>
        <title>Parts</title></titleStmt><publicationStmt><p>test</p></publicationStmt><sourceDesc>
        <p>test</p></sourceDesc></fileDesc></teiHeader><text><body><div><head>The first part</head>
        <p>%s</p></div><div><head>The second part</head>%s</div></body></text></TEI>
        """
        .formatted("short ".repeat(100), chapters);
  }

  private List<String> print(String tei) throws Exception {
    Desk desk = new Desk(folder);
    Desk.Said said = desk.run("pdf", desk.file("parts.xml", tei), "-o", desk.path("parts.pdf"));
    assertThat(said.code()).as(said.all()).isZero();
    List<String> pages = new ArrayList<>();
    try (PrintedBook printed = new PrintedBook(desk.bytes("parts.pdf"))) {
      for (int page = 1; page <= printed.pdf().getNumberOfPages(); page++) {
        PDFTextStripper eye = new PDFTextStripper();
        eye.setStartPage(page);
        eye.setEndPage(page);
        pages.add(eye.getText(printed.pdf()));
      }
    }
    return pages;
  }
}
