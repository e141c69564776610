// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.basylym.diagnostics.SourcePlace;
import org.junit.jupiter.api.Test;

/** Every word of the formatting objects is on a page, and a lost one is noticed. */
class PrintedWordsTest {
  private static final String SENTENCE =
      "Алашорда үкіметінің басқармасының делегациясы 1918 жылғы тарихи келіссөздерде"
          + " автономиясын мойындаған ⟨құжаттарға⟩ қол қойғанын зерттеушілер жазған. ";

  @Test
  void finds_every_word_of_a_book_of_many_pages() throws Exception {
    String paragraph = SENTENCE.repeat(6) + Fo.note("1", SENTENCE.repeat(2)) + SENTENCE.repeat(4);
    String table =
        "<fo:table table-layout='fixed' width='100%'><fo:table-column column-width='100%'/>"
            + "<fo:table-body><fo:table-row><fo:table-cell><fo:block>ұяшық</fo:block>"
            + "</fo:table-cell></fo:table-row></fo:table-body></fo:table>";
    String fo = Fo.book(Fo.narrow(paragraph).repeat(8) + table);
    byte[] pdf = print(fo);
    List<String> words = PrintedWords.inFlowsOf(fo);
    assertThat(words).hasSizeGreaterThan(1000).contains("құжаттарға", "ұяшық", "1918");
    assertThat(new PrintedWords(pdf).missing(words)).isEmpty();
  }

  @Test
  void notices_a_note_that_fop_loses() throws Exception {
    // FOP drops a note whose call is only a word joiner: known, and the reason for this check.
    String fo = Fo.book(Fo.block("мәтін" + Fo.note("\u2060", "жоғалған")));
    assertThat(new PrintedWords(print(fo)).missing(PrintedWords.inFlowsOf(fo)))
        .containsExactly("жоғалған");
  }

  private static byte[] print(String fo) {
    return new PdfPrinter(PrintSettings.of(Path.of("src/test")))
        .print(fo, SourcePlace.nowhere())
        .value()
        .orElseThrow();
  }
}
