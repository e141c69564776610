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
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.basylym.Basylym;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where lines end in an apparatus that is run in. */
class FootLinesTest {
  private static final int ENTRIES = 160;

  @TempDir Path folder;

  @Test
  void no_line_ends_with_a_number_or_begins_with_a_bar() throws IOException {
    List<String> lines = footLines();
    assertThat(lines).hasSizeGreaterThan(40);
    assertThat(String.join(" ", lines)).contains(" | ").containsPattern(" \\d+ [a-z]+\\]");
    assertThat(lines).noneMatch(line -> line.matches("(.* )?\\d+"));
    assertThat(lines).noneMatch(line -> line.startsWith("|"));
  }

  /** Lines with one entry and lines with several, of lengths that differ. */
  private static String text() {
    StringBuilder body = new StringBuilder();
    for (int entry = 0; entry < ENTRIES; entry++) {
      body.append("<app><lem>")
          .append("lemma".repeat(1 + entry % 3))
          .append("</lem><rdg wit=\"#A\">");
      body.append("reading".repeat(1 + entry * 7 % 5)).append("</rdg></app> ");
      body.append("words ".repeat(entry * 5 % 13));
    }
    return """
        <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc><titleStmt>
        <title>Lines</title></titleStmt><publicationStmt><p>none</p></publicationStmt><sourceDesc>
        <listWit><witness xml:id="A">A</witness></listWit></sourceDesc></fileDesc></teiHeader><text>
        <body><p>%s</p></body></text></TEI>"""
        .formatted(body);
  }

  private List<String> footLines() throws IOException {
    Files.writeString(folder.resolve("text.xml"), text());
    Path file = folder.resolve("book.pdf");
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    new Basylym(nowhere, nowhere)
        .run("pdf", folder.resolve("text.xml").toString(), "-o", file.toString());
    List<String> lines = new ArrayList<>();
    try (PrintedBook book = new PrintedBook(Files.readAllBytes(file))) {
      for (int page = 1; page <= book.pdf().getNumberOfPages(); page++) {
        lines.addAll(new Eye(page).footOf(book));
      }
    }
    return lines;
  }

  /** Reads what is printed in the size of the apparatus, except heads. */
  private static final class Eye extends PDFTextStripper {
    private final Map<Integer, StringBuilder> found = new TreeMap<>();

    Eye(int page) {
      setStartPage(page);
      setEndPage(page);
      setSortByPosition(false);
    }

    List<String> footOf(PrintedBook book) throws IOException {
      getText(book.pdf());
      return found.values().stream()
          .map(line -> line.toString().replaceAll("[\\p{Z}\\s]+", " ").strip())
          .filter(line -> line.contains("]") || line.contains("reading"))
          .toList();
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
      if ((int) glyph.getFontSizeInPt() == 8) {
        int y = Math.round(glyph.getYDirAdj());
        found.computeIfAbsent(y, any -> new StringBuilder()).append(glyph.getUnicode());
      }
    }
  }
}
