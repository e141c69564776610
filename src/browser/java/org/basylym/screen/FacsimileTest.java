// SPDX-License-Identifier: Apache-2.0
package org.basylym.screen;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The leaf beside the text: opened and closed by keys, lines and zones tied in both directions. */
class FacsimileTest {
  private static final String PAGE = "leaves.html";

  @RegisterExtension final Browser browser = new Browser();

  @Test
  void the_viewer_opens_beside_the_text_and_gives_the_focus_back() {
    Reader reader = browser.open(Sites.sampler(), PAGE);
    reader.seesNo(".viewer").follows("a.facsimile-open");
    reader.sees(".viewer .zone").findsTrue("() => document.activeElement.matches('.viewer')");
    reader.presses("Escape").seesNo(".viewer");
    reader.findsTrue("() => document.activeElement.matches('a.facsimile-open')");
  }

  @Test
  void a_zone_leads_to_its_line_and_the_line_to_its_zone() {
    Reader reader = browser.open(Sites.sampler(), PAGE);
    reader.follows("a.facsimile-open").sees(".viewer .zone");
    reader.clicks(".viewer .zone");
    reader.findsTrue("() => document.getElementById('main').contains(document.activeElement)");
    reader.sees(".viewer .zone.lit").presses("Enter");
    reader.findsTrue("() => document.activeElement.matches('.viewer .zone')");
  }

  @Test
  void keys_enlarge_the_picture() {
    Reader reader = browser.open(Sites.sampler(), PAGE, Screen.WIDE.withoutMotion());
    reader.follows("a.facsimile-open").sees(".viewer .zone");
    String before = String.valueOf(width(reader));
    reader.clicks(".viewer [data-do=nearer]");
    reader.findsTrue(
        "() => document.querySelector('.viewer .zone').getBoundingClientRect().width > 1.3 * "
            + before);
  }

  @Test
  void a_picture_of_another_host_waits_until_the_reader_asks() {
    Reader reader =
        browser.open(
            Sites.of(
                "far-leaf",
                Sites.tei("<pb n='1' facs='https://pictures.example.org/1.jpg'/><p>Far.</p>")),
            "far-leaf.html",
            Screen.NARROW);
    reader.follows("a.facsimile-open").sees(".viewer-ask [data-do=ask]");
    reader.findsTrue(
        "() => document.querySelector('.viewer-host').textContent === 'pictures.example.org'");
  }

  @Test
  void without_scripts_the_link_leads_to_the_leaves_and_a_zone_to_its_line() {
    Reader reader = browser.open(Sites.sampler(), PAGE, Screen.NARROW.withoutScripts());
    reader.follows("a.facsimile-open").arrivesAt("facsimile-leaves.html");
    reader.sees(".leaf img").follows(".leaf-picture a.zone");
    reader.findsTrue("() => location.pathname.endsWith('/leaves.html') && location.hash !== ''");
  }

  private static Object width(Reader reader) {
    return reader.asks(
        "() => document.querySelector('.viewer .zone').getBoundingClientRect().width");
  }
}
