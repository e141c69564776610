// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import java.nio.file.Path;

/** Whole books of formatting objects round a few blocks, for tests. */
final class Fo {
  private static final String BOOK =
      """
      <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format"
          xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
          xmlns:print="urn:basylym:print" font-family="%s" font-size="10pt" line-height="13pt"
          xml:lang="kk" language="kk" font-selection-strategy="character-by-character"
          line-stacking-strategy="font-height">
        <fo:layout-master-set>
          <fo:simple-page-master master-name="page" page-width="120mm" page-height="120mm"
              margin="10mm">
            <fo:region-body margin="10mm 0mm"/><fo:region-before extent="8mm"/>
          </fo:simple-page-master>
        </fo:layout-master-set>
        <fo:declarations>
          <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
              <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">Тарихи келіссөз</rdf:li></rdf:Alt>
                </dc:title>
                <dc:creator><rdf:Seq><rdf:li>Бейбіт Қойшыбаев</rdf:li></rdf:Seq></dc:creator>
              </rdf:Description>
            </rdf:RDF>
          </x:xmpmeta>
        </fo:declarations>
        %s
        <fo:page-sequence master-reference="page" xml:lang="kk" language="kk">
          <fo:static-content flow-name="xsl-region-before" role="artifact">
            <fo:block font-size="8pt">Алаш <fo:page-number/></fo:block>
          </fo:static-content>
          <fo:flow flow-name="xsl-region-body">%s</fo:flow>
        </fo:page-sequence>
      </fo:root>
      """;

  private static final String BOOKMARKS =
      """
      <fo:bookmark-tree><fo:bookmark internal-destination="%s">
        <fo:bookmark-title>%s</fo:bookmark-title>
      </fo:bookmark></fo:bookmark-tree>
      """;

  private static final String FAMILIES = PrintSettings.of(Path.of(".")).fontFamilies();

  private Fo() {}

  static String book(String blocks) {
    return book(FAMILIES, "", blocks);
  }

  static String bookWithBookmark(String target, String title, String blocks) {
    return book(FAMILIES, BOOKMARKS.formatted(target, title), blocks);
  }

  static String bookIn(String families, String blocks) {
    return book(families, "", blocks);
  }

  /** A book with mirrored pages, whose lines are made up into pages. */
  static String madeUp(String blocks) {
    String master =
        """
        <fo:simple-page-master master-name="%s" page-width="120mm" page-height="120mm"
            margin-left="%smm" margin-right="%smm" margin-top="10mm" margin-bottom="10mm">
          <fo:region-body margin-top="10mm" margin-bottom="10mm"/>
        </fo:simple-page-master>
        """;
    return book(blocks)
        .replace(
            "</fo:layout-master-set>",
            master.formatted("odd-1", "10", "20")
                + master.formatted("even-1", "20", "10")
                + "</fo:layout-master-set>")
        .replace(
            "<fo:page-sequence master-reference=\"page\"",
            "<fo:page-sequence master-reference=\"odd-1\" print:make-up=\"lines\""
                + " print:verse-sign=\"v.\"");
  }

  private static String book(String families, String bookmarks, String blocks) {
    return BOOK.formatted(families, bookmarks, blocks);
  }

  static String block(String text) {
    return "<fo:block>" + text + "</fo:block>";
  }

  /** A column so narrow that words must be divided. */
  static String narrow(String text) {
    return "<fo:block end-indent=\"62mm\" hyphenate=\"true\" text-align=\"justify\">"
        + text
        + "</fo:block>";
  }

  static String note(String call, String text) {
    return "<fo:footnote><fo:inline baseline-shift=\"super\" font-size=\"65%\">"
        + call
        + "</fo:inline><fo:footnote-body><fo:block font-size=\"8pt\">"
        + text
        + "</fo:block></fo:footnote-body></fo:footnote>";
  }
}
