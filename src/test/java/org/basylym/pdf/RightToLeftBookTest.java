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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where words of a right-to-left script and numbers meet in lines that run from left to right. */
class RightToLeftBookTest {
  /** The width of a page of B5. */
  private static final double PAPER = 176 * 72 / 25.4;

  private static final double OUTER = 35 * 72 / 25.4;

  @TempDir static Path folder;
  private static final List<Glyph> glyphs = new ArrayList<>();
  private static final List<String> pages = new ArrayList<>();

  /** A sign with its place, pages counted from 1. */
  private record Glyph(String sign, int page, double x, int y, double size) {
    boolean isHebrew() {
      return sign.codePoints().allMatch(c -> c >= 0x590 && c < 0x600);
    }

    boolean isDigit() {
      return Character.isDigit(sign.codePointAt(0));
    }
  }

  @BeforeAll
  static void print() throws IOException {
    Files.writeString(folder.resolve("text.xml"), text());
    Files.writeString(
        folder.resolve("basylym.toml"), "[book]\npage-size = \"b5\"\nnotes = \"margin\"\n");
    Path file = folder.resolve("book.pdf");
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    new Basylym(nowhere, nowhere).run("pdf", folder.toString(), "-o", file.toString());
    try (PrintedBook book = new PrintedBook(Files.readAllBytes(file))) {
      for (int page = 1; page <= book.pdf().getNumberOfPages(); page++) {
        pages.add(book.text(page));
        new Eye(page).getText(book.pdf());
      }
    }
  }

  private static String text() {
    String words = "ויאמר אלהים יהי אור ויהי אור ".repeat(60);
    StringBuilder body = new StringBuilder();
    for (int part = 1; part <= 4; part++) {
      body.append("<div><head>פרק ראשון</head><p>").append(words);
      body.append(
          "<persName>דוד המלך</persName> <app><lem>מלה</lem><rdg wit=\"#A\">דבר</rdg></app>");
      body.append("<note>הערה בשוליים</note> ").append(words.repeat(3)).append("</p></div>");
    }
    return """
        <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="he"><teiHeader><fileDesc><titleStmt>
        <title>ספר הזוהר</title><title type="sub" xml:lang="en">Edited with notes</title></titleStmt>
        <publicationStmt><p>none</p></publicationStmt><sourceDesc><listWit><witness xml:id="A">A
        </witness></listWit></sourceDesc></fileDesc></teiHeader><text><body>%s</body></text></TEI>"""
        .formatted(body);
  }

  private static final class Eye extends PDFTextStripper {
    private final int page;

    Eye(int page) {
      this.page = page;
      setStartPage(page);
      setEndPage(page);
      setSortByPosition(false);
    }

    @Override
    protected void processTextPosition(TextPosition at) {
      double x = at.getXDirAdj();
      int y = Math.round(at.getYDirAdj());
      glyphs.add(new Glyph(at.getUnicode(), page, x, y, at.getFontSizeInPt()));
    }
  }

  /** The lines of a page that have both Hebrew letters and digits. */
  private static List<List<Glyph>> mixedLines(int page) {
    Map<Integer, List<Glyph>> lines = new TreeMap<>();
    glyphs.stream()
        .filter(glyph -> glyph.page() == page)
        .forEach(glyph -> lines.computeIfAbsent(glyph.y(), any -> new ArrayList<>()).add(glyph));
    return lines.values().stream()
        .filter(line -> line.stream().anyMatch(Glyph::isHebrew))
        .filter(line -> line.stream().anyMatch(Glyph::isDigit))
        .toList();
  }

  private static int pageWith(String words) {
    for (int page = pages.size(); page > 0; page--) {
      if (pages.get(page - 1).contains(words)) {
        return page;
      }
    }
    throw new AssertionError("no page has " + words);
  }

  private static void assertNumbersFollow(List<List<Glyph>> lines) {
    assertThat(lines)
        .allSatisfy(
            line -> {
              double last =
                  line.stream().filter(Glyph::isHebrew).mapToDouble(Glyph::x).max().orElseThrow();
              assertThat(line).filteredOn(Glyph::isDigit).allMatch(digit -> digit.x() > last);
            });
  }

  @Test
  void nothing_is_printed_beyond_the_paper() {
    assertThat(glyphs).allMatch(glyph -> glyph.x() > 5 && glyph.x() < PAPER - 5);
  }

  @Test
  void numbers_of_pages_follow_the_titles_in_the_contents() {
    List<List<Glyph>> lines = mixedLines(pageWith("Contents"));
    assertThat(lines).hasSize(5);
    assertNumbersFollow(lines);
  }

  @Test
  void numbers_of_pages_follow_the_names_in_an_index() {
    List<List<Glyph>> lines = mixedLines(pageWith("Index of persons"));
    assertThat(lines).hasSize(1);
    assertNumbersFollow(lines);
  }

  @Test
  void the_number_of_a_right_hand_page_is_at_the_outer_end_of_its_head() {
    int third = pageWith("Contents") + 4;
    List<Glyph> head =
        mixedLines(third).stream().min((a, b) -> a.get(0).y() - b.get(0).y()).orElseThrow();
    assertThat(head.get(0).size()).isLessThan(9);
    assertNumbersFollow(List.of(head));
  }

  @Test
  void notes_stand_in_the_outer_margin() {
    List<Glyph> aside =
        glyphs.stream()
            .filter(glyph -> glyph.isHebrew() && glyph.size() < 9)
            .filter(
                glyph -> glyph.page() % 2 == 1 ? glyph.x() > PAPER - OUTER : glyph.x() < OUTER - 10)
            .toList();
    assertThat(aside).hasSize(4 * "הערהבשוליים".length());
  }

  @Test
  void a_subtitle_in_the_language_of_the_book_is_not_its_title() {
    assertThat(pages.get(pageWith("Contents") - 1)).doesNotContain("Edited with notes");
  }
}
