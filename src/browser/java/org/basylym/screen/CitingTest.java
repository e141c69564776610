// SPDX-License-Identifier: Apache-2.0
package org.basylym.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A passage is selected and cited: its words, its place, its address, in the style chosen. */
class CitingTest {
  static final List<Screen> screens = List.of(Screen.WIDE, Screen.NARROW, Screen.WIDE.inTheDark());

  /** What a reader who selects a word of the third paragraph would have selected. */
  private static final String SELECT =
      """
      () => {
        const block = document.getElementById('P3');
        const walk = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        let node = walk.nextNode();
        while (node.data.trim().length < 20) node = walk.nextNode();
        const range = document.createRange();
        range.setStart(node, node.data.indexOf(node.data.trim()));
        // Words may be divided by soft hyphens, which nobody sees and nobody copies.
        const seen = (end) => node.data.slice(0, end).replaceAll('\\u00ad', '').trim().length;
        let end = 1;
        while (seen(end) < 15) end += 1;
        range.setEnd(node, end);
        block.scrollIntoView();
        getSelection().removeAllRanges();
        getSelection().addRange(range);
        return true;
      }
      """;

  private static final String KEEP_COPIES =
      """
      () => {
        window.kept = '';
        Object.defineProperty(navigator, 'clipboard', {
          value: { writeText: text => { window.kept = text; return Promise.resolve(); } } });
        return true;
      }
      """;

  @RegisterExtension final Browser browser = new Browser();

  @ParameterizedTest
  @FieldSource("screens")
  void what_is_selected_is_cited(Screen screen) {
    Reader reader = browser.open(Sites.alash(), "kelissoz.html", screen);

    reader.findsTrue(SELECT).sees(".cite-open.near").clicks(".cite-open");

    reader.sees(".cite-panel");
    assertThat(reader.allWords(".cite-text p"))
        .hasSize(2)
        .satisfies(lines -> assertThat(lines.get(0)).matches("«Бұрынғы импе.*»"))
        .satisfies(
            lines ->
                assertThat(lines.get(1))
                    .startsWith("Қойшыбаев Б. Тарихи келіссөзге – бір ғасыр [Электрондық ресурс].")
                    .contains("P3-азатжол")
                    .contains("kelissoz.html#P3")
                    .containsPattern("\\(қаралған күні: \\d\\d\\.\\d\\d\\.\\d{4}\\)"));
  }

  @Test
  void by_keys_alone_in_another_style() {
    Reader reader = browser.open(Sites.alash(), "kelissoz.html#P3", Screen.WIDE);

    // Whoever goes back from the first control comes to the last ones.
    reader.findsTrue("() => { document.querySelector('.cite-open').focus(); return true; }");
    reader.focusIsShown().presses("Enter").sees(".cite-panel");
    reader.tabsTo("#cite-style");
    for (int down = 0; down < 5; down++) {
      reader.presses("ArrowDown");
    }
    reader.findsTrue("() => document.getElementById('cite-style').value === 'apa'");

    // On the way to the button by keys the text went by: what is in sight is cited.
    assertThat(reader.words(".cite-text p")).matches("\\(Қойшыбаев, 2026, азатжол P\\d+.*\\)");
    assertThat(reader.allWords(".cite-text p"))
        .last()
        .asString()
        .startsWith(
            "Қойшыбаев, Б. (2026). Тарихи келіссөзге – бір ғасыр (Бірінші электрондық ғылыми"
                + " басылым (TEI P5)). Basylym. kelissoz.html#P");
    reader.presses("Escape").seesNo(".cite-panel");
    reader.findsTrue("() => document.activeElement.matches('.cite-open')");
  }

  @Test
  void a_passage_of_a_document_is_cited_as_that_document() {
    Reader reader = browser.open(Sites.alash(), "en/kelissoz.html#A2", Screen.WIDE);

    reader.clicks(".cite-open").sees(".cite-panel");

    assertThat(reader.words(".cite-text p"))
        .startsWith("Zhahansha Dosmukhamedov, “Appeal of Zhahansha Dosmukhamedov")
        .contains("by Beibit Qoishybaev")
        .contains("A2")
        .endsWith("kelissoz.html#A2.");
  }

  @Test
  void copies_are_text_and_data() {
    Reader reader = browser.open(Sites.alash(), "kelissoz.html", Screen.WIDE);
    reader.findsTrue(KEEP_COPIES).findsTrue(SELECT).clicks(".cite-open").sees(".cite-panel");

    reader.clicks("[data-copy=text]").findsTrue("() => window.kept.startsWith('«Бұрынғы')");
    reader
        .clicks("[data-copy=bibtex]")
        .findsTrue(
            "() => window.kept.startsWith('@book{kelissoz-P3,')"
                + " && window.kept.includes('url = {kelissoz.html#P3}')"
                + " && window.kept.includes('note = {P3: «Бұрынғы')");
    reader
        .clicks("[data-copy=json]")
        .findsTrue(
            "() => { const item = JSON.parse(window.kept)[0]; return item.id === 'kelissoz'"
                + " && item.URL === 'kelissoz.html#P3' && item.author[0].family === 'Қойшыбаев'; }");
    assertThat(reader.words(".cite-done")).isEqualTo("Көшірілді.");
  }

  @Test
  void without_scripts_the_page_tells_how_to_cite() {
    Reader reader = browser.open(Sites.alash(), "about.html", Screen.WIDE.withoutScripts());

    reader.sees(".citing .citation");
    assertThat(reader.words(".citing .citation"))
        .startsWith("Қойшыбаев Б. Тарихи келіссөзге – бір ғасыр [Электрондық ресурс].");
    assertThat(reader.count(".citing a[href='cite/kelissoz.bib']")).isEqualTo(1);
  }
}
