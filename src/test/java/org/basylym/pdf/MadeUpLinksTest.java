// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.basylym.diagnostics.Outcome;
import org.basylym.diagnostics.SourcePlace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** On pages that were made up line by line links land where what they name is printed. */
class MadeUpLinksTest {
  private static final int PARAGRAPHS = 40;

  private static byte[] pdf;

  @BeforeAll
  static void print() {
    StringBuilder blocks = new StringBuilder();
    for (int p = 0; p < PARAGRAPHS; p++) {
      blocks.append(paragraph(p, p * 17 % PARAGRAPHS / 2));
    }
    Outcome<byte[]> outcome =
        new PdfPrinter(PrintSettings.of(Path.of("src/test")))
            .print(Fo.madeUp(blocks.toString()), SourcePlace.nowhere());
    assertThat(outcome.problems()).isEmpty();
    pdf = outcome.value().orElseThrow();
  }

  /** A paragraph that links to another one and to its own entry, which links back. */
  private static String paragraph(int own, int other) {
    return """
        <fo:block id="P%1$d" print:counted="lines">begin%1$d
        <fo:basic-link internal-destination="P%2$d" fox:alt-text="begin%2$d of %1$d">far</fo:basic-link> %3$s
        <fo:inline id="L%1$d"><fo:basic-link internal-destination="E%1$d"
        fox:alt-text="entry%1$d">lemma%1$d</fo:basic-link></fo:inline><fo:footnote
        print:lemma="L%1$d" print:series="textual"><fo:inline/><fo:footnote-body><fo:block
        id="E%1$d" font-size="8pt" line-height="10pt"><fo:inline print:lines-of="L%1$d"/>
        <fo:basic-link internal-destination="L%1$d" fox:alt-text="lemma%1$d">lemma%1$d</fo:basic-link>]
        entry%1$d</fo:block></fo:footnote-body></fo:footnote></fo:block>"""
        .formatted(own, other, "words and more words ".repeat(own % 9 + 3));
  }

  @Test
  void each_link_leads_to_the_page_of_what_it_names() throws IOException {
    Set<String> names = new HashSet<>();
    try (PrintedBook book = new PrintedBook(pdf)) {
      List<String> words = words(book.pdf());
      for (PDPage page : book.pdf().getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          PDAnnotationLink link = (PDAnnotationLink) annotation;
          PDPageXYZDestination place =
              (PDPageXYZDestination) ((PDActionGoTo) link.getAction()).getDestination();
          String named = link.getContents().replaceAll(".*?((?:begin|entry|lemma)\\d+).*", "$1");
          assertThat(words.get(place.retrievePageNumber())).contains(named + " ");
          assertThat(place.getTop()).isBetween(0, (int) page.getMediaBox().getHeight());
          if (!link.getContents().matches("\\d.*")) {
            names.add(link.getContents());
          }
        }
      }
    }
    // Two links to one place have names, and therefore tags, of their own.
    assertThat(names).hasSize(3 * PARAGRAPHS);
  }

  private static List<String> words(PDDocument document) throws IOException {
    List<String> words = new ArrayList<>();
    for (int i = 1; i <= document.getNumberOfPages(); i++) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(i);
      stripper.setEndPage(i);
      words.add(stripper.getText(document).replaceAll("[^\\p{Alnum}]+", " "));
    }
    return words;
  }
}
