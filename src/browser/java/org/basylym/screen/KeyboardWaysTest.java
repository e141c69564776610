// SPDX-License-Identifier: Apache-2.0
package org.basylym.screen;

import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * With Tab and Enter alone one comes everywhere, with scripts and without, and sees where one is.
 */
class KeyboardWaysTest {
  static final List<Screen> screens =
      List.of(
          Screen.WIDE, Screen.NARROW, Screen.WIDE.withoutScripts(), Screen.NARROW.withoutScripts());

  @RegisterExtension final Browser browser = new Browser();

  @ParameterizedTest
  @FieldSource("screens")
  void from_the_first_page_to_a_text(Screen screen) {
    Reader reader = browser.open(Sites.alash(), "index.html", screen);

    reader.follows("main a[href='kelissoz.html']");

    reader.arrivesAt("kelissoz.html");
    reader.sees("h1");
  }

  @ParameterizedTest
  @FieldSource("screens")
  void past_the_menus_to_the_text(Screen screen) {
    Reader reader = browser.open(Sites.alash(), "kelissoz.html", screen);

    reader.follows("a.skip").presses("Tab");

    reader.focusIsShown();
    reader.findsTrue("() => document.activeElement.closest('main') !== null");
  }

  @ParameterizedTest
  @FieldSource("screens")
  void from_a_text_to_an_entry_and_back(Screen screen) {
    Reader reader = browser.open(Sites.alash(), "kelissoz.html", screen.withoutScripts());

    reader.follows("a.mark[href='#app.02']");
    reader.arrivesAt("kelissoz.html#app.02");
    reader.sees("[id='app.02']").follows("a.return[href='#at.app.02']");
    reader.arrivesAt("kelissoz.html#at.app.02");
    reader.sees("[id='at.app.02']");
  }

  @ParameterizedTest
  @FieldSource("screens")
  void from_a_name_to_its_record_and_to_where_it_occurs(Screen screen) {
    Reader reader = browser.open(Sites.alash(), "kelissoz.html", screen);

    reader.follows("[id='P3.jdosm']");
    reader
        .arrivesAt("persons.html#pers.jdosm")
        .sees("[id='pers.jdosm']")
        .follows("[id='pers.jdosm'] a[href='kelissoz.html#P3.jdosm']");
    reader.arrivesAt("kelissoz.html#P3.jdosm");
  }

  @ParameterizedTest
  @FieldSource("screens")
  void to_the_same_page_in_another_language(Screen screen) {
    Reader reader = browser.open(Sites.alash(), "persons.html", screen);

    reader.follows("nav.languages a[hreflang='ru']");

    reader.arrivesAt("ru/persons.html");
    reader.sees("html[lang=ru]");
  }
}
