// SPDX-License-Identifier: Apache-2.0
package org.basylym.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.basylym.edition.Html;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every page of an edition, wide and narrow, light and dark: axe finds nothing, nothing moves. */
class EveryPageTest {
  static final List<Screen> screens =
      List.of(Screen.WIDE, Screen.NARROW, Screen.WIDE.inTheDark(), Screen.NARROW.inTheDark());

  /** What axe finds, as lines. In the dark only colours differ, so only they are judged. */
  private static final String JUDGE =
      """
      async dark => {
        const options = dark ? {preload: false, runOnly: ['color-contrast']} : {preload: false};
        const results = await axe.run(options);
        return results.violations.flatMap(violation => violation.nodes.map(node =>
          violation.id + ' at ' + node.target + ': ' + node.html.slice(0, 200)));
      }
      """;

  /** What moved after it was first drawn. Less than a hundredth of the screen nobody sees. */
  private static final String SHIFTS =
      """
      () => new Promise(resolve => {
        const shifts = [];
        const observer = new PerformanceObserver(list => shifts.push(...list.getEntries()));
        observer.observe({type: 'layout-shift', buffered: true});
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(
          shifts.filter(shift => shift.value > 0.01).map(shift => 'moves by ' + shift.value + ': '
            + shift.sources.map(source => source.node?.outerHTML?.slice(0, 80)).join()))));
      })
      """;

  private final String axe = axe();

  @RegisterExtension final Browser browser = new Browser();

  EveryPageTest() throws IOException {}

  @ParameterizedTest
  @FieldSource("screens")
  void of_the_sampler(Screen screen) throws IOException {
    assertThat(faults(Sites.sampler(), screen)).isEmpty();
  }

  private List<String> faults(Path site, Screen screen) throws IOException {
    List<String> faults = new ArrayList<>();
    Reader reader = browser.open(site, "index.html", screen);
    for (Path page : pages(site, screen)) {
      String address = site.relativize(page).toString();
      reader.goes(address);
      reader.lists(SHIFTS).forEach(fault -> faults.add(address + " " + fault));
      int width = ((Number) reader.asks("() => document.documentElement.scrollWidth")).intValue();
      if (width > screen.width()) {
        faults.add(address + " is " + width + " pixels wide");
      }
      reader.asks(axe);
      reader.lists(JUDGE, screen.dark()).forEach(fault -> faults.add(address + " " + fault));
    }
    return faults;
  }

  /** Labels are longer in one language than in another, but not of other colours. */
  private static List<Path> pages(Path site, Screen screen) throws IOException {
    return Html.pages(site).stream()
        .filter(page -> !screen.dark() || page.getParent().equals(site))
        .toList();
  }

  private static String axe() throws IOException {
    try (InputStream script = EveryPageTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
