// SPDX-License-Identifier: Apache-2.0
package org.basylym.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What stands before a text leaves it in sight, and nothing lies upon it. */
class BarTest {
  static final List<Screen> screens =
      List.of(
          Screen.WIDE, Screen.NARROW, Screen.WIDE.withoutScripts(), Screen.NARROW.withoutScripts());

  private static final String BOXES =
      """
      selector => [...document.querySelectorAll(selector)]
          .filter(box => getComputedStyle(box).position === 'fixed' && box.offsetHeight)
          .map(box => box.outerHTML.slice(0, 80))
      """;

  @RegisterExtension final Browser browser = new Browser();

  @ParameterizedTest
  @FieldSource("screens")
  void the_title_and_the_first_lines_are_in_sight(Screen screen) {
    Reader reader = browser.open(Sites.alash(), "kelissoz.html", screen);

    assertThat(bottom(reader, ".text h1")).isLessThan(screen.height() / 2.0);
    assertThat(bottom(reader, "[id='P1']")).isLessThan(screen.height() * 0.7);
  }

  @Test
  void no_tool_floats_over_the_words_of_a_phone() {
    Reader reader = browser.open(Sites.alash(), "kelissoz.html#P9", Screen.NARROW);

    reader.sees(".bar .tools").sees(".bar .cite-open");
    assertThat(reader.lists(BOXES, "body *")).isEmpty();
  }

  @Test
  void each_part_opens_by_keys_one_at_a_time() {
    Reader reader = browser.open(Sites.alash(), "kelissoz.html", Screen.NARROW);

    reader.follows("nav.contents summary").sees("nav.contents li a");
    reader.follows("nav.views summary").sees("nav.views li a").seesNo("nav.contents li a");
    reader.presses("Escape").seesNo("nav.views li a").focusIsShown();
    assertThat(reader.focusIsOn("nav.views summary")).isTrue();
  }

  @Test
  void each_part_opens_without_scripts() {
    Reader reader = browser.open(Sites.alash(), "kelissoz.html", Screen.NARROW.withoutScripts());

    reader.clicks("nav.contents summary").sees("nav.contents li a");
    reader.clicks("nav.contents li a").arrivesAt("kelissoz.html#doc.appeal");
  }

  @Test
  void what_is_pointed_to_stands_below_the_bar() {
    Reader reader = browser.open(Sites.alash(), "kelissoz.html", Screen.NARROW);

    reader.clicks("nav.contents summary").clicks("nav.contents li a").seesNo("nav.contents li a");
    reader.findsTrue(
        "() => document.getElementById('doc.appeal').getBoundingClientRect().top"
            + " >= document.querySelector('.bar').getBoundingClientRect().bottom");
  }

  private static double bottom(Reader reader, String selector) {
    return ((Number)
            reader
                .page()
                .locator(selector)
                .first()
                .evaluate("element => element.getBoundingClientRect().bottom"))
        .doubleValue();
  }
}
