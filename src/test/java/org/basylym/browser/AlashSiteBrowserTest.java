// SPDX-License-Identifier: Apache-2.0
package org.basylym.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.basylym.browser.Chromium.Visit;
import org.basylym.edition.AlashEdition;
import org.basylym.edition.Html;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Opens every page of the Alash site from disk in Chromium, wide and narrow, light and dark: axe
 * finds nothing, the console stays empty, nothing is asked of another host.
 */
@Tag("browser")
class AlashSiteBrowserTest {
  private static final Pattern FINDING = Pattern.compile("<li>(.*?)</li>", Pattern.DOTALL);
  private static final List<Integer> WIDTHS = List.of(1440, 390);

  private static Chromium chromium;

  @TempDir Path folder;

  @BeforeAll
  static void find_chromium() {
    Optional<Chromium> installed = Chromium.installed();
    if (installed.isEmpty()) {
      System.out.println("Browser tests skipped: there is no Chromium on the PATH.");
    }
    assumeTrue(installed.isPresent(), "browser tests skipped: there is no Chromium on the PATH");
    chromium = installed.get();
  }

  @Test
  void every_page_is_accessible_and_quiet_in_light() throws Exception {
    assertQuietAndAccessible(false);
  }

  @Test
  void every_page_is_accessible_and_quiet_in_dark() throws Exception {
    assertQuietAndAccessible(true);
  }

  private void assertQuietAndAccessible(boolean dark) throws Exception {
    List<Path> pages = Html.pages(AlashEdition.site());
    Visit visit = chromium.visit(harness(pages, dark), dark);

    assertThat(visit.console()).isEmpty();
    assertThat(visit.dom()).contains("visited " + pages.size() * WIDTHS.size() + " pages");
    assertThat(findings(visit.dom())).isEmpty();
  }

  private static List<String> findings(String dom) {
    List<String> findings = new ArrayList<>();
    Matcher matcher = FINDING.matcher(dom);
    while (matcher.find()) {
      findings.add(matcher.group(1));
    }
    return findings;
  }

  /** A page that opens all others one by one in a frame and lists what axe finds in them. */
  private Path harness(List<Path> pages, boolean dark) throws IOException {
    try (InputStream axe = getClass().getResourceAsStream("/axe.min.js");
        InputStream template = getClass().getResourceAsStream("harness.html")) {
      Files.copy(axe, folder.resolve("axe.min.js"));
      List<String> addresses = pages.stream().map(page -> "'" + page.toUri() + "'").toList();
      String html =
          new String(template.readAllBytes(), StandardCharsets.UTF_8)
              .replace("PAGES", String.join(",\n", addresses))
              .replace("WIDTHS", WIDTHS.toString())
              .replace("DARK", Boolean.toString(dark));
      return Files.writeString(folder.resolve("harness.html"), html);
    }
  }
}
