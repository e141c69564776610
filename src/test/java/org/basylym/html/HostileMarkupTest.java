// SPDX-License-Identifier: Apache-2.0
package org.basylym.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.basylym.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing in a TEI file becomes a script, a handler of events or a request to another host. */
class HostileMarkupTest {
  @TempDir private Path folder;

  @Test
  void escapes_markup_written_as_text() throws IOException {
    assertThat(page("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"))
        .contains("&lt;script&gt;alert(1)")
        .doesNotContain("<script>");
  }

  @Test
  void makes_no_link_of_a_script() throws IOException {
    String page =
        page(
            "<p><ref target=\" JavaScript:alert(1)\">a</ref> <ref"
                + " target=\"data:text/html,x\">b</ref> <ptr target=\"vbscript:x\"/> <ref"
                + " target=\"https://example.org/\">c</ref></p>");
    assertThat(page).containsOnlyOnce("href=\"https://example.org/\"");
    assertThat(page).doesNotContainPattern("(?i)href=\"\\s*(javascript|data|vbscript):");
  }

  @Test
  void keeps_scripts_and_handlers_out_of_formulae() throws IOException {
    String math = "xmlns=\"http://www.w3.org/1998/Math/MathML\"";
    String page =
        page(
            "<p><formula><math %s><mtext onclick=\"alert(1)\">m<script>alert(2)</script></mtext></math>"
                    .formatted(math)
                + "</formula></p>");
    assertThat(page).contains("<mtext>m").contains("alert(2)");
    assertThat(page).doesNotContain("onclick").doesNotContain("<script");
  }

  @Test
  void draws_foreign_elements_as_plain_text() throws IOException {
    String page =
        page(
            "<p><script xmlns=\"http://www.w3.org/1999/xhtml\">alert(1)</script><img"
                + " xmlns=\"http://www.w3.org/1999/xhtml\" src=\"x\" onerror=\"alert(2)\"/></p>");
    assertThat(page).contains("alert(1)").doesNotContain("<script").doesNotContain("onerror");
  }

  @Test
  void asks_no_other_host_for_pictures_or_styles() throws IOException {
    String page =
        page(
            "<p style=\"background:url(https://example.org/a.png)\">x"
                + "<graphic url=\"https://example.org/b.png\"/></p>");
    assertThat(page).doesNotContainPattern("(src|style)=\"[^\"]*example\\.org");
  }

  private String page(String body) throws IOException {
    Desk desk = new Desk(folder);
    Path file =
        desk.file(
            "text.xml",
            "<TEI xmlns=\"" + Desk.TEI + "\"><text><body>" + body + "</body></text></TEI>");
    desk.run("html", file, "-o", desk.path("site"));
    String page = desk.read("site/text.html");
    return page.substring(page.indexOf("<body"));
  }
}
