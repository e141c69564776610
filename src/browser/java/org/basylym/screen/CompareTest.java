// SPDX-License-Identifier: Apache-2.0
package org.basylym.screen;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Witnesses side by side: chosen by keys, kept in the address, and there without scripts. */
class CompareTest {
  private static final String SECOND = "form.choice label:nth-of-type(2) select";

  @RegisterExtension final Browser browser = new Browser();

  @Test
  void keys_choose_a_witness_and_the_address_keeps_it() {
    Reader reader = browser.open(Sites.sampler(), "prose.compare.html", Screen.NARROW);

    reader.tabsTo(SECOND).presses("B").arrivesAt("prose.compare.html#w=reading,B,A");

    reader.findsTrue(
        "() => document.querySelectorAll('thead th[lang]')[1].innerText.trim() === 'B'");
  }

  @Test
  void an_address_opens_the_witnesses_that_it_names() {
    Reader reader = browser.open(Sites.sampler(), "prose.compare.html#w=A,C,D");

    reader.findsTrue("() => document.querySelectorAll('thead th[lang]').length === 3");
  }

  @Test
  void without_scripts_two_columns_stand_there_and_no_dead_choice() {
    Reader reader =
        browser.open(Sites.sampler(), "prose.compare.html", Screen.WIDE.withoutScripts());

    reader.sees("main table").seesNo("form.choice select");
  }
}
