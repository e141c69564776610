// SPDX-License-Identifier: Apache-2.0
package org.basylym.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.basylym.Desk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The indexes of an edition: every occurrence, every form, the same elsewhere, a map where there is
 * one.
 */
class IndexesTest {
  private static final String RECORDS =
      "<standOff><listPerson><person xml:id='p'><persName>Ada Byron</persName><idno"
          + " type='GND'>119232022</idno></person></listPerson><listPlace><place"
          + " xml:id='a'><placeName>Here</placeName><location><geo>48.2"
          + " 16.4</geo></location></place><place"
          + " xml:id='b'><placeName>There</placeName><location><geo>47.1"
          + " 15.4</geo></location></place><place"
          + " xml:id='c'><placeName>Nowhere</placeName></place></listPlace></standOff>";
  private static final String TEXT =
      "<text><body><p>One <persName ref='records.xml#p'>Ada</persName> two<note place='foot'>Also"
          + " <persName ref='records.xml#p'>Ada</persName>.</note> and <app><lem>x</lem><rdg"
          + " wit='#A'>y <persName ref='records.xml#p'>A. B.</persName>"
          + " z</rdg></app></p><p><persName ref='https://www.wikidata.org/entity/Q7259'>Lady"
          + " Lovelace</persName> <persName"
          + " ref='javascript:alert(1)'>Nobody</persName></p></body></text>";

  @TempDir private Path folder;

  @BeforeEach
  void build() throws IOException {
    write("records.xml", RECORDS);
    write("text.xml", TEXT);
    new Desk(folder).run("html", folder.resolve("tei"), "-o", folder.resolve("site"));
  }

  @Test
  void occurrences_in_notes_and_apparatus_count_too() throws IOException {
    assertThat(page("persons.html"))
        .contains("<span class=\"count\">3</span>")
        .contains("<span class=\"kind\" lang=\"en\">note:</span> <span class=\"left\">Also </span>")
        .contains(
            "<span class=\"kind\" lang=\"en\">apparatus:</span> <span class=\"left\">y </span>");
  }

  @Test
  void forms_of_a_name_are_counted() throws IOException {
    assertThat(page("persons.html")).contains("Ada</span>\u00A0<span class=\"count\">2</span>, ");
  }

  @Test
  void the_same_elsewhere_is_linked_and_never_a_script() throws IOException {
    assertThat(page("persons.html"))
        .contains("href=\"https://d-nb.info/gnd/119232022\">GND <span class=\"idno\">119232022")
        .contains("href=\"https://www.wikidata.org/entity/Q7259\">Wikidata")
        .contains("The edition has no record of this name.")
        .doesNotContain("javascript:");
  }

  @Test
  void places_with_coordinates_stand_on_a_map_that_needs_no_other_host() throws IOException {
    String map =
        page("places.html").replaceFirst("(?s)^.*<svg", "<svg").replaceFirst("(?s)</svg>.*", "");
    assertThat(map).contains("<a href=\"#a\" aria-label=\"Here, 48.2°\u00A0N 16.4°\u00A0E\">");
    assertThat(map).contains("<a href=\"#b\"").doesNotContain("Nowhere").doesNotContain("<image");
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(
        Files.createDirectories(folder.resolve("tei")).resolve(name),
        "<TEI xmlns='http://www.tei-c.org/ns/1.0' xml:lang='en'>" + content + "</TEI>");
  }

  private String page(String name) throws IOException {
    return Files.readString(folder.resolve("site").resolve(name)).replace("&nbsp;", "\u00A0");
  }
}
