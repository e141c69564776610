// SPDX-License-Identifier: Apache-2.0
package org.basylym.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Entries and notes open from their marks, may be filtered, and lend their readings to the text.
 */
class EntriesTest {
  static final List<Screen> screens = List.of(Screen.WIDE, Screen.NARROW);

  @RegisterExtension final Browser browser = new Browser();

  private static Path poem() {
    return Sites.of(
        "entries",
        Sites.tei(
            """
            <p>A preface long enough for entries to have room beside it, for they go below a text that
            they outweigh. A preface long enough for entries to have room beside it.</p>
            <lg><l n="1">arma <app xml:id="e1"><lem wit="#A">virumque</lem><rdg wit="#B">virosque</rdg>\
            <rdg wit="#C"/></app> cano</l>
            <l n="2">Troiae <app xml:id="e2"><lem wit="#A">qui</lem><rdg wit="#B" type="orthographic">quei\
            </rdg></app> primus<note xml:id="n1">a note</note> ab oris</l></lg>
            """));
  }

  @ParameterizedTest
  @FieldSource("screens")
  void a_mark_opens_a_copy_and_escape_leads_back(Screen screen) {
    Reader reader = browser.open(poem(), "entries.html", screen);
    reader.asks("() => { document.documentElement.dataset.entries = 'popover'; }");

    reader.follows("a.mark[href='#e1']").sees(".pop .reading");
    assertThat(reader.words(".pop")).contains("virosque").contains("om.");
    reader.presses("Escape").seesNo(".pop");
    reader.findsTrue("() => document.activeElement.matches(\"a.mark[href='#e1']\")");
    reader.presses("Space").sees(".pop").presses("Escape").seesNo(".pop");
    reader.clicks("[id='at.e1']").sees(".pop .reading").clicks("h1").seesNo(".pop");
  }

  @Test
  void entries_stand_level_with_their_line() {
    Reader reader = browser.open(poem(), "entries.html");

    reader.findsTrue(
        """
        () => [...document.querySelectorAll('.beside > .entry')].length === 2
          && [...document.querySelectorAll('.beside > .entry')].every(entry => {
            const lemma = document.getElementById('at.' + entry.id).getClientRects()[0];
            const first = entry.querySelector('.return').getClientRects()[0];
            return first.bottom >= lemma.bottom - 2 && first.bottom < lemma.bottom + 60;
          })
        """);
  }

  @Test
  void a_reading_stands_in_the_text_with_its_siglum_until_it_is_taken_back() {
    Reader reader = browser.open(poem(), "entries.html", Screen.NARROW);

    reader.clicks("[id='at.e1']").clicks(".pop .swap");
    assertThat(reader.words("[id='at.e1']")).isEqualTo("⟪virosque⟫B");
    assertThat(reader.words(".swaps")).contains("1");
    reader.clicks("[id='at.e1']").asks("() => document.querySelectorAll('.pop .swap')[1].click()");
    assertThat(reader.words("[id='at.e1']")).isEqualTo("⟪om.⟫C");
    reader.clicks(".swaps button");
    assertThat(reader.words("[id='at.e1']")).isEqualTo("virumque");
    reader.seesNo(".swaps button");
  }

  @Test
  void filters_hide_entries_and_their_marks_and_say_how_many_are_left() {
    Reader reader = browser.open(poem(), "entries.html");

    reader.follows(".tools > summary").sees(".tools select");
    reader.asks(
        """
        () => { const choice = document.querySelector(".tools input[value='orthographic']");
                const others = document.querySelectorAll("[data-filter='kind'] input");
                others.forEach(input => { input.checked = input === choice; });
                choice.dispatchEvent(new Event('change', { bubbles: true })); }
        """);
    assertThat(reader.words(".tools .shown")).contains("1").contains("2");
    reader.seesNo("a.mark[href='#e1']").sees("a.mark[href='#e2']").seesNo("[id='e1']");
    reader.clicks(".tools .all").sees("a.mark[href='#e1']").sees("[id='e1']");
  }

  @Test
  void lists_under_each_section_are_a_choice_that_lasts() {
    Reader reader = browser.open(poem(), "entries.html");

    reader.clicks(".tools > summary").clicks(".tools input[value='under']");
    reader.sees(".under [id='e1']").sees(".under [id='n1']").seesNo(".beside .entry");
    reader.goes("entries.html").sees(".under [id='e1']");
    reader.clicks(".tools > summary").clicks(".tools input[value='beside']");
    reader.sees(".beside [id='e1']").seesNo(".under .entry");
  }

  @Test
  void without_scripts_marks_are_links_and_no_tools_are_promised() {
    Reader reader = browser.open(poem(), "entries.html", Screen.WIDE.withoutScripts());

    reader.seesNo(".tools").follows("a.mark[href='#e2']").arrivesAt("entries.html#e2");
    reader.sees("[id='e2']").sees("[id='n1']");
  }
}
