// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.basylym.diagnostics.Outcome;
import org.basylym.diagnostics.SourcePlace;
import org.junit.jupiter.api.Test;

/** A book that is made up line by line names the pages before, in and after its text. */
class CitedPagesTest {
  private static final int PARAGRAPHS = 30;

  private static String cited(String id) {
    return "<fo:page-number-citation ref-id=\"%s\"/>".formatted(id);
  }

  private static String around(String format, String blocks) {
    return """
        <fo:page-sequence master-reference="page" initial-page-number="%s" format="%s">
        <fo:flow flow-name="xsl-region-body">%s</fo:flow></fo:page-sequence>"""
        .formatted(format.equals("i") ? "1" : "auto", format, blocks);
  }

  /** Front matter, then {@code text} line by line, then two pages of an appendix. */
  private static String book(String front, String text) {
    String made = Fo.madeUp(text);
    int start = made.indexOf("<fo:page-sequence");
    int end = made.indexOf("</fo:page-sequence>") + "</fo:page-sequence>".length();
    String back =
        "<fo:block id=\"back\">appendix</fo:block><fo:block>more</fo:block>"
            + "<fo:block id=\"later\" break-before=\"page\">later</fo:block>";
    return made.substring(0, start)
        + around("i", front)
        + made.substring(start, end)
        + around("1", back)
        + made.substring(end);
  }

  @Test
  void names_the_pages_on_which_they_stand() throws IOException {
    String front =
        Fo.block("here " + cited("front"))
            + Fo.block("text " + cited("last"))
            + Fo.block("back " + cited("back"))
            + Fo.block("then " + cited("later"))
            + "<fo:block id=\"front\" break-before=\"page\">preface</fo:block>";
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < PARAGRAPHS; i++) {
      text.append(Fo.block("words and more words ".repeat(12)));
    }
    text.append("<fo:block id=\"last\" print:counted=\"lines\">last</fo:block>");
    Outcome<byte[]> outcome =
        new PdfPrinter(PrintSettings.of(Path.of("src/test")))
            .print(book(front, text.toString()), SourcePlace.nowhere());
    assertThat(outcome.problems()).isEmpty();
    try (PrintedBook book = new PrintedBook(outcome.value().orElseThrow())) {
      int pages = book.pdf().getNumberOfPages();
      // Two pages of front matter, two of the appendix; the text begins with page 3.
      assertThat(book.lines())
          .contains("here ii", "text " + (pages - 2), "back " + (pages - 1), "then " + pages);
    }
  }
}
