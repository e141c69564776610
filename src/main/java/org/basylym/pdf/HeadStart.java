// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import java.nio.file.Path;
import java.util.List;
import org.basylym.diagnostics.SourcePlace;
import org.basylym.transform.SaxonRuntime;

/**
 * Makes ready what printing a book needs, on a second processor while the first one still reads the
 * edition: stylesheets, FOP, its fonts.
 */
final class HeadStart {
  private static final String PAGE =
      """
      <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" xml:lang="en" \
      font-family="%s"><fo:layout-master-set>\
      <fo:simple-page-master master-name="page" page-width="100mm" page-height="100mm">\
      <fo:region-body/></fo:simple-page-master></fo:layout-master-set>\
      <fo:declarations><x:xmpmeta xmlns:x="adobe:ns:meta/">\
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">\
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">-</rdf:li></rdf:Alt></dc:title>\
      </rdf:Description></rdf:RDF></x:xmpmeta></fo:declarations>\
      <fo:page-sequence master-reference="page" language="la">\
      <fo:flow flow-name="xsl-region-body"><fo:block id="b" hyphenate="true">liber\
      <fo:footnote><fo:inline>1</fo:inline><fo:footnote-body><fo:block font-style="italic">nota\
      </fo:block></fo:footnote-body></fo:footnote>\
      <fo:basic-link internal-destination="b">hic</fo:basic-link></fo:block>\
      </fo:flow></fo:page-sequence></fo:root>
      """;

  private HeadStart() {}

  /** Begins, and returns at once. Nothing waits for it: it only spares time. */
  static void begin(SaxonRuntime saxon, List<String> stylesheets) {
    if (Runtime.getRuntime().availableProcessors() < 2) {
      return;
    }
    Thread thread =
        new Thread(
            () -> {
              stylesheets.forEach(saxon::stylesheet);
              PrintSettings settings = PrintSettings.of(Path.of("."));
              new PdfPrinter(settings)
                  .print(PAGE.formatted(settings.fontFamilies()), SourcePlace.nowhere());
            },
            "head start");
    thread.setDaemon(true);
    // Who needs what fails here meets the failure again, and tells it.
    thread.setUncaughtExceptionHandler((failed, failure) -> {});
    thread.start();
  }
}
