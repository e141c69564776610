// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.text.PDFTextStripper;
import org.basylym.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table on pages that are made up line by line: rows stay whole where a page can hold them. */
class BookTablesTest {
  private static final Pattern WORD = Pattern.compile("row(\\d+)c\\d+w\\d+");
  private static final int ROWS = 30;

  @TempDir Path folder;

  @Test
  void no_row_is_cut_but_one_that_is_higher_than_a_page() throws Exception {
    Map<Integer, Set<Integer>> pages = new TreeMap<>();
    Set<String> words = new HashSet<>();
    try (PrintedBook book = new PrintedBook(printed())) {
      for (int page = 1; page <= book.pdf().getNumberOfPages(); page++) {
        PDFTextStripper eye = new PDFTextStripper();
        eye.setStartPage(page);
        eye.setEndPage(page);
        Matcher word = WORD.matcher(eye.getText(book.pdf()));
        while (word.find()) {
          words.add(word.group());
          pages.computeIfAbsent(Integer.valueOf(word.group(1)), any -> new TreeSet<>()).add(page);
        }
      }
    }
    assertThat(words).hasSize(wordsBefore(ROWS + 1));
    assertThat(pages.get(ROWS)).hasSizeGreaterThan(1);
    pages.remove(ROWS);
    assertThat(pages).hasSize(ROWS).allSatisfy((row, on) -> assertThat(on).hasSize(1));
    assertThat(new TreeSet<>(pages.values().stream().flatMap(Set::stream).toList()))
        .hasSizeGreaterThan(2);
  }

  /** How many words the two cells of a row hold; the last row is higher than a page. */
  private static int words(int row, int column) {
    return row == ROWS ? 300 : (row * 7 + column * 5) % 23 + 3;
  }

  private static int wordsBefore(int row) {
    int words = 0;
    for (int i = 0; i < row; i++) {
      words += words(i, 0) + words(i, 1);
    }
    return words;
  }

  private byte[] printed() throws Exception {
    StringBuilder rows = new StringBuilder();
    for (int row = 0; row <= ROWS; row++) {
      rows.append("<row>");
      for (int column = 0; column < 2; column++) {
        rows.append("<cell>");
        for (int word = 0; word < words(row, column); word++) {
          rows.append("row%dc%dw%d ".formatted(row, column, word));
        }
        rows.append("</cell>");
      }
      rows.append("</row>");
    }
    Desk desk = new Desk(folder);
    desk.file(
        "text.xml",
        """
        <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc><titleStmt>
        <title>Rows</title></titleStmt><publicationStmt><p>none</p></publicationStmt><sourceDesc>
        <listWit><witness xml:id="A">A</witness></listWit></sourceDesc></fileDesc></teiHeader><text>
        <body><p>one <app><lem>read</lem><rdg wit="#A">lead</rdg></app></p><table>%s</table></body>
        </text></TEI>
        """
            .formatted(rows));
    desk.file("basylym.toml", "[book]\napparatus = \"lines\"\n");
    Desk.Said said = desk.run("pdf", folder, "-o", desk.path("book.pdf"));
    assertThat(said.all()).doesNotContain("lines-given-up", "error[");
    return desk.bytes("book.pdf");
  }
}
