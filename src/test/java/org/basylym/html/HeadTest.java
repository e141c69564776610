// SPDX-License-Identifier: Apache-2.0
package org.basylym.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.basylym.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The head of a page tells what the header of the TEI file tells: no more, and nothing harmful. */
class HeadTest {
  private static final Pattern DATA =
      Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);
  private static final Pattern TAG =
      Pattern.compile("<meta name=\"([^\"]*)\" content=\"([^\"]*)\"");

  private static final String FULL =
      """
            <titleStmt><title level="m">Абай жолы</title>
              <author><persName><forename>Мұхтар</forename><surname>Әуезов</surname></persName></author>
              <editor>Rivers, Ann (1901-1980)</editor></titleStmt>
            <editionStmt><edition n="2">екінші басылым</edition></editionStmt>
            <publicationStmt><publisher>Жазушы</publisher><pubPlace>Алматы</pubPlace><date when="1989-05">1989</date>
              <idno type="ISBN">978-5-605-00000-1</idno><idno type="DOI">https://doi.org/10.5/a.b</idno>
              <availability><licence target="https://creativecommons.org/licenses/by/4.0/">CC BY</licence></availability>
            </publicationStmt>""";

  @TempDir private Path folder;

  @Test
  void tells_what_the_header_tells() throws IOException {
    String page = page(FULL, "base-url = 'https://example.org/abai'");
    assertThat(tags(page))
        .contains(
            "DC.title=Абай жолы",
            "DC.creator=Әуезов, Мұхтар",
            "DC.contributor=Rivers, Ann",
            "DC.date=1989-05",
            "DC.publisher=Жазушы",
            "DC.language=kk",
            "DC.identifier=https://example.org/abai/text.html",
            "DC.identifier=978-5-605-00000-1",
            "DC.rights=CC BY",
            "citation_title=Абай жолы",
            "citation_author=Әуезов, Мұхтар",
            "citation_editor=Rivers, Ann",
            "citation_publication_date=1989/05",
            "citation_language=kk",
            "citation_isbn=978-5-605-00000-1",
            "citation_doi=10.5/a.b",
            "citation_public_url=https://example.org/abai/text.html");
    assertThat(page)
        .contains("<link rel=\"canonical\" href=\"https://example.org/abai/text.html\">")
        .contains("<link rel=\"license\" href=\"https://creativecommons.org/licenses/by/4.0/\">")
        .contains("<link rel=\"alternate\" type=\"application/tei+xml\" href=\"tei/text.xml\"");
    JsonNode said = data(page);
    assertThat(said.get("@type").asText()).isEqualTo("Book");
    assertThat(said.get("author").get(0).get("familyName").asText()).isEqualTo("Әуезов");
    assertThat(said.get("bookEdition").asText()).isEqualTo("екінші басылым");
    assertThat(said.get("url").asText()).isEqualTo("https://example.org/abai/text.html");
  }

  @Test
  void makes_nothing_up() throws IOException {
    String page =
        page(
            "<titleStmt><title>Хат</title></titleStmt><publicationStmt><p>x</p></publicationStmt>",
            "");
    assertThat(tags(page))
        .containsExactly(
            "viewport=width=device-width, initial-scale=1",
            "color-scheme=light dark",
            "DC.title=Хат",
            "DC.type=book",
            "DC.language=kk",
            "citation_title=Хат",
            "citation_language=kk");
    assertThat(page).doesNotContain("canonical", "license", "http://localhost");
    assertThat(data(page).fieldNames())
        .toIterable()
        .containsExactly("@context", "@type", "name", "inLanguage");
  }

  @Test
  void escapes_what_a_header_would_smuggle_in() throws IOException {
    String hostile = "&lt;/script>&lt;script>alert(1)&lt;/script>&lt;!-- \" ' \\ &#x2028; \\u003c/";
    String page =
        page(
            "<titleStmt><title>"
                + hostile
                + "</title><author>"
                + hostile
                + "</author></titleStmt>"
                + "<publicationStmt><publisher>"
                + hostile
                + "</publisher><date when='\"&gt;&lt;b&gt;'>"
                + hostile
                + "</date><availability><licence"
                + " target='javascript:alert(1)'>x</licence></availability></publicationStmt>",
            "");
    String head = page.substring(0, page.indexOf("</head>"));
    assertThat(head).doesNotContain("<script>", "javascript:", "<b>");
    assertThat(head.substring(head.indexOf("ld+json"))).doesNotContain("\u2028", "<!--");
    String ours = head.replaceAll("<script defer=\"\" src=\"assets/[a-z]+.js\"></script>", "");
    assertThat(ours.split("</script>", -1)).hasSize(2);
    assertThat(data(page).get("name").asText())
        .isEqualTo("</script><script>alert(1)</script><!-- \" ' \\ \u2028 \\u003c/");
  }

  @Test
  void tells_of_persons_whom_others_know_too() throws IOException {
    Files.writeString(
        folder.resolve("persons.xml"),
        """
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><standOff><listPerson>
          <person xml:id="p1"><persName>Әлихан Бөкейхан</persName><birth when="1866"/>
            <idno type="wikidata">https://www.wikidata.org/wiki/Q1</idno></person>
          <person xml:id="p2"><persName>Белгісіз</persName></person>
        </listPerson></standOff></TEI>
        """);
    page("<titleStmt><title>Хат</title></titleStmt>", "base-url = 'https://example.org'");
    JsonNode said = data(Files.readString(folder.resolve("site/persons.html"))).get("@graph");
    assertThat(said).hasSize(1);
    assertThat(said.get(0).toString())
        .isEqualTo(
            "{\"@type\":\"Person\",\"@id\":\"https://example.org/persons.html#p1\","
                + "\"name\":\"Әлихан Бөкейхан\",\"birthDate\":\"1866\","
                + "\"sameAs\":[\"https://www.wikidata.org/wiki/Q1\"]}");
  }

  private static List<String> tags(String page) {
    return TAG.matcher(page).results().map(tag -> tag.group(1) + "=" + tag.group(2)).toList();
  }

  private static JsonNode data(String page) throws IOException {
    List<MatchResult> scripts = DATA.matcher(page).results().toList();
    assertThat(scripts).hasSize(1);
    return new ObjectMapper().readTree(scripts.get(0).group(1));
  }

  private String page(String fileDesc, String site) throws IOException {
    Desk desk = new Desk(folder);
    desk.file("basylym.toml", "languages = ['kk']\n[site]\n" + site + "\n");
    desk.file(
        "text.xml",
        "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xml:lang=\"kk\"><teiHeader><fileDesc>"
            + fileDesc
            + "</fileDesc></teiHeader><text><body><p>Сәлем</p></body></text></TEI>");
    desk.run("html", folder, "-o", desk.path("site"));
    return desk.read("site/text.html");
  }
}
