// SPDX-License-Identifier: Apache-2.0
package org.basylym.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.basylym.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the text chose between two forms is marked there, and the mark leads to its entry. */
class DocumentaryMarksTest {
  private static final String HEADER =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc>
      <titleStmt><title>Ferry</title></titleStmt><publicationStmt><p>p</p></publicationStmt>
      <sourceDesc><bibl xml:id="b1"><title type="short">Log of 1901</title></bibl></sourceDesc>
      </fileDesc></teiHeader><text><body>%s</body></text></TEI>
      """;

  @TempDir private Path folder;

  @Test
  void a_choice_has_a_mark_that_leads_to_its_entry() throws IOException {
    String page =
        page("<p>The <choice xml:id='c1'><sic>fery</sic><corr>ferry</corr></choice> went.</p>");

    assertThat(page)
        .contains("<a class=\"mark quiet\" href=\"#c1\"")
        .contains("id=\"c1\" class=\"entry documentary\"");
    assertThat(page.replaceAll("<[^>]*>", "").replaceAll("\\s+", " ")).contains("The ferry went.");
  }

  @Test
  void a_substitution_has_one_and_what_has_signs_has_none() throws IOException {
    String page =
        page(
            "<p>It <subst xml:id='s1' hand='#b1'><del>came</del><add>went</add></subst> over"
                + " <supplied xml:id='s2' resp='#b1'>there</supplied>.</p>");

    assertThat(page.split("class=\"mark quiet\"", -1)).hasSize(2);
    assertThat(page).contains("<a class=\"mark quiet\" href=\"#s1");
  }

  @Test
  void the_name_of_a_source_is_a_link() throws IOException {
    String page =
        page("<p>It <app xml:id='a1'><lem>went</lem><rdg source='#b1'>goes</rdg></app>.</p>");

    assertThat(page).contains("<span class=\"sigla\"><a href=\"about.html#b1\">");
  }

  private String page(String body) throws IOException {
    Desk desk = new Desk(folder);
    desk.run("html", desk.file("ferry.xml", HEADER.formatted(body)), "-o", desk.path("site"));
    return desk.read("site/ferry.html");
  }
}
