// SPDX-License-Identifier: Apache-2.0
package org.basylym.screen;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * An address from before a text was divided into pages leads to the page that has the place now.
 */
class OldLinksTest {
  @RegisterExtension final Browser browser = new Browser();

  @Test
  void to_the_first_page_for_what_stands_on_another() {
    String sentence = "Nobody wrote down who had been in the ferry. ".repeat(12);
    String paragraphs =
        IntStream.rangeClosed(1, 400)
            .mapToObj(n -> "<p xml:id='q.%d'>%s</p>".formatted(n, sentence))
            .collect(Collectors.joining());
    Reader reader = browser.open(Sites.of("divided", Sites.tei(paragraphs)), "divided.html#q.399");

    reader
        .findsTrue("() => /divided~\\d+\\.html#q\\.399$/.test(location.href)")
        .sees("[id='q.399']");
    reader.goes("divided~2.html#q.1").arrivesAt("divided.html#q.1").sees("[id='q.1']");
    reader.goes("divided.html#nowhere").arrivesAt("divided.html#nowhere");
  }
}
