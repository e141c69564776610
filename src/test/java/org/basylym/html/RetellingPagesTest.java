// SPDX-License-Identifier: Apache-2.0
package org.basylym.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.basylym.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pages that tell a text anew: as a witness reads it, in a layer, beside others, beside its
 * translation.
 */
class RetellingPagesTest {
  private static final String WITNESSES =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="la"><teiHeader><fileDesc>
      <titleStmt><title>De avibus</title></titleStmt><publicationStmt><p>p</p></publicationStmt>
      <sourceDesc><listWit>
      <listWit xml:id="g"><head><abbr type="siglum">α</abbr></head>
      <witness xml:id="A"><name>Vaticanus 1</name> <origDate when="1050">s. XI</origDate></witness>
      <witness xml:id="a">alius</witness></listWit>
      <witness xml:id="G"><abbr type="siglum">γ</abbr></witness></listWit></sourceDesc>
      </fileDesc></teiHeader><text><body>
      <p xml:id="p1">unus <app xml:id="e1"><lem>duo</lem><rdg wit="#g">II</rdg><rdg wit="#G"/></app> tres\
      <app xml:id="e2"><lem/><rdgGrp><rdg wit="#G"> vel <app xml:id="e3"><lem>quater</lem>\
      <rdg wit="#A">qr</rdg></app></rdg></rdgGrp></app>.</p>
      <lg><l n="1" xml:id="l1">arma <lacunaStart wit="#a"/>virum</l><l n="2" xml:id="l2">cano</l>\
      <l n="3" xml:id="l3">Troiae<lacunaEnd wit="#a"/> qui</l></lg>
      </body></text></TEI>
      """;

  private static final String LAYERS =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p xml:id="p1">\
      <choice><sic>vnus</sic><corr>unus</corr></choice> <del>duo</del><add>tres</add> \
      <supplied reason="lost">et</supplied> &lt;/script></p></body></text></TEI>
      """;

  private static final String TRANSLATION =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0"><text><group>
      <text xml:lang="la"><body><p xml:id="o1">unus</p><p xml:id="o2">duo</p></body></text>
      <text xml:lang="ar" type="translation"><body><p corresp="#o2">اثنان</p><p>وثلاثة</p>\
      <p corresp="#o1">واحد</p></body></text></group></text></TEI>
      """;

  @TempDir private Path folder;

  @Test
  void each_witness_has_its_text() throws IOException {
    make(WITNESSES, "");
    assertThat(article("x.witness-A-1.html")).isEqualTo("unus II tres. arma virum cano Troiae qui");
    assertThat(article("x.witness-a-2.html")).isEqualTo("unus II tres. arma [lacuna] qui");
    assertThat(article("x.witness-G.html"))
        .isEqualTo("unus tres vel quater. arma virum cano Troiae qui");
  }

  @Test
  void differences_are_marked_and_lead_to_their_entries() throws IOException {
    make(WITNESSES, "");
    String text = read("x.html");
    String page = read("x.witness-G.html");
    List<String> ways =
        Pattern.compile("class=\"mark\" href=\"x.html#([^\"]+)\"")
            .matcher(page)
            .results()
            .map(way -> way.group(1))
            .toList();
    assertThat(ways).containsExactly("e1", "e2");
    assertThat(ways).allSatisfy(id -> assertThat(text).contains("id=\"" + id + "\""));
    assertThat(page).contains("class=\"differs omitted\"").contains("class=\"differs added\"");
    assertThat(page).contains("the edition reads «duo»");
    assertThat(read("x.witness-A-1.html")).contains("class=\"differs changed\">II</span>");
    assertThat(read("x.witness-A-1.html")).contains("Vaticanus 1").contains("s. XI");
  }

  @Test
  void silence_is_unknown_where_the_settings_say_so() throws IOException {
    make(WITNESSES, "[apparatus]\npositive = true\n");
    assertThat(read("x.witness-A-1.html")).contains("class=\"differs unknown\"");
    assertThat(read("x.witness-A-1.html")).contains("its reading is not known");
  }

  @Test
  void data_of_a_column_hold_only_what_differs() throws IOException {
    make(WITNESSES, "");
    assertThat(read("data/x.A-1.js"))
        .isEqualToIgnoringNewLines("basylymColumn(\"A-1\",[[\"p1\",[\"unus II tres.\"]]]);");
    assertThat(read("data/x.a-2.js"))
        .contains("[\"l1\",[\"arma \",[\"lacuna\",\"\"]]]")
        .contains("[\"l2\",[]]")
        .contains("[\"l3\",[\"qui\"]]");
    assertThat(read("data/x.reading.js")).contains("[\"l2\",\"2\",[\"cano\"]]");
  }

  @Test
  void layers_have_pages_with_their_signs() throws IOException {
    make(LAYERS, "");
    assertThat(article("x.diplomatic.html")).isEqualTo("vnus ⟦duo⟧`tres´ [et] </script>");
    assertThat(article("x.normalised.html")).isEqualTo("unus tres et </script>");
    assertThat(read("data/x.reading.js")).contains("\\u003c").doesNotContain("<");
  }

  @Test
  void settings_choose_layers_and_signs() throws IOException {
    make(LAYERS, "[site]\nlayers = [\"diplomatic\"]\nsigns = \"plain\"\n");
    assertThat(article("x.diplomatic.html")).isEqualTo("vnus [[duo]]\\tres/ [et] </script>");
    assertThat(folder.resolve("site/x.normalised.html")).doesNotExist();
  }

  @Test
  void translations_stand_beside_what_they_translate() throws IOException {
    make(TRANSLATION, "");
    String page = read("x.parallel.html");
    List<String> rows =
        Pattern.compile("<div class=\"pair\">.*?(?=<div class=\"pair\">|</main>)", Pattern.DOTALL)
            .matcher(page)
            .results()
            .map(MatchResult::group)
            .map(RetellingPagesTest::words)
            .toList();
    assertThat(rows).containsExactly("unus واحد", "duo اثنان وثلاثة");
    assertThat(page).contains("lang=\"ar\" dir=\"rtl\"").contains("lang=\"la\"");
  }

  @Test
  void a_text_without_witnesses_has_no_such_pages() throws IOException {
    make("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body><p>x</p></body></text></TEI>", "");
    assertThat(folder.resolve("site/x.compare.html")).doesNotExist();
    assertThat(read("x.html")).doesNotContain("<nav class=\"views\"");
  }

  private String article(String page) throws IOException {
    String html = read(page);
    return words(html.substring(html.indexOf("<article"), html.indexOf("</article>")));
  }

  private static String words(String html) {
    return html.replaceAll("</(div|p)>", " ")
        .replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private String read(String page) throws IOException {
    return new Desk(folder).read("site/" + page);
  }

  private void make(String tei, String settings) throws IOException {
    Desk desk = new Desk(folder);
    desk.file("edition/x.xml", tei);
    desk.file("edition/basylym.toml", "languages = [\"en\"]\n" + settings);
    desk.run("html", desk.path("edition"), "-o", desk.path("site"));
  }
}
