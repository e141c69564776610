// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.basylym.diagnostics.Outcome;
import org.basylym.diagnostics.SourcePlace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Asks veraPDF whether a page with everything on it is archival and accessible. */
class PdfConformanceTest {
  private static final String EVERYTHING =
      """
      <fo:block id="top" role="H1" font-weight="bold">Тарихи келіссөз</fo:block>
      <fo:block role="TOC"><fo:block role="TOCI" text-align-last="justify">
        <fo:basic-link internal-destination="text" fox:alt-text="Мәтін">Мәтін</fo:basic-link>
        <fo:leader leader-pattern="dots"/><fo:page-number-citation ref-id="text"/>
      </fo:block></fo:block>
      <fo:block id="text" hyphenate="true" text-align="justify">Алашорда ⟨үкіметінің⟩
        <fo:inline xml:lang="ru" language="ru">представительство</fo:inline>
        <fo:inline fox:abbreviation="Қазақстан Республикасы">ҚР</fo:inline>%s
        <fo:basic-link external-destination="url('https://example.org/')"
            fox:alt-text="сайт">сайт</fo:basic-link></fo:block>
      <fo:list-block provisional-distance-between-starts="8mm"><fo:list-item>
        <fo:list-item-label end-indent="label-end()"><fo:block>1.</fo:block></fo:list-item-label>
        <fo:list-item-body start-indent="body-start()"><fo:block>бап%s</fo:block>
        </fo:list-item-body></fo:list-item></fo:list-block>
      <fo:table table-layout="fixed" width="100%%">
        <fo:table-column column-width="50%%"/><fo:table-column column-width="50%%"/>
        <fo:table-header><fo:table-row><fo:table-cell><fo:block>А</fo:block></fo:table-cell>
          <fo:table-cell><fo:block>Ә</fo:block></fo:table-cell></fo:table-row></fo:table-header>
        <fo:table-body><fo:table-row><fo:table-cell><fo:block>а</fo:block></fo:table-cell>
          <fo:table-cell><fo:block>ә</fo:block></fo:table-cell></fo:table-row></fo:table-body>
      </fo:table>
      """;

  private static byte[] pdf;

  @BeforeAll
  static void print() {
    String blocks = EVERYTHING.formatted(Fo.note("1", "Ескерту"), Fo.note("2", "Тағы бірі"));
    Outcome<byte[]> outcome =
        new PdfPrinter(PrintSettings.of(Path.of("src/test")))
            .print(Fo.bookWithBookmark("top", "Басы", blocks), SourcePlace.nowhere());
    assertThat(outcome.problems()).isEmpty();
    pdf = outcome.value().orElseThrow();
  }

  @Test
  void conforms() throws Exception {
    assertThat(Conformance.failures(pdf)).isEmpty();
  }
}
