// SPDX-License-Identifier: Apache-2.0
package org.basylym.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.basylym.cli.CommandLines;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the translators of Zotero take from the pages: “Embedded Metadata” from meta tags of
 * Highwire and of Dublin Core, “COinS” from the articles of a register.
 */
class ZoteroTest {
  /** By the format of OpenURL, the keys that the translator reads. */
  private static final Map<String, Set<String>> KEYS =
      Map.of(
          "book",
          Set.of(
              "genre",
              "btitle",
              "atitle",
              "aulast",
              "aufirst",
              "au",
              "pub",
              "place",
              "date",
              "volume",
              "issue",
              "pages",
              "series",
              "edition",
              "isbn",
              "language"),
          "journal",
          Set.of(
              "genre",
              "jtitle",
              "atitle",
              "aulast",
              "aufirst",
              "au",
              "date",
              "volume",
              "issue",
              "pages",
              "issn",
              "language",
              "pub",
              "place"),
          "dissertation",
          Set.of("genre", "title", "aulast", "aufirst", "au", "inst", "place", "date", "language"),
          "dc",
          Set.of(
              "type",
              "title",
              "creator",
              "contributor",
              "publisher",
              "date",
              "source",
              "identifier",
              "language"));

  private static final String TEXT =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en">
        <teiHeader><fileDesc>
          <titleStmt><title>%s</title><author><surname>Rivers</surname>, <forename>Ann</forename></author>
            <editor><surname>Brook</surname>, <forename>Ben</forename></editor></titleStmt>
          <publicationStmt><publisher>Press</publisher><date when="2024-05-06"/><idno type="ISBN">978-0-8179-9352-0</idno></publicationStmt>
          <sourceDesc><listBibl><bibl xml:id="%s.s"><author>Carl Lake</author><date when="1917-12-05"/></bibl></listBibl></sourceDesc>
        </fileDesc></teiHeader>
        <text><body><p>One<note><ptr target="c.xml#harris"/></note>.</p>%s</body></text>
      </TEI>
      """;

  private static final String DOCUMENT =
      "<floatingText type=\"document\" xml:id=\"d\" source=\"#a.s\"><body><head>Order</head><p>Two.</p></body></floatingText>";

  @TempDir static Path folder;

  @BeforeAll
  static void makes_the_site() throws IOException {
    Path tei = Files.createDirectories(folder.resolve("tei"));
    Files.writeString(tei.resolve("a.xml"), TEXT.formatted("Letters", "a", DOCUMENT));
    Files.writeString(tei.resolve("b.xml"), TEXT.formatted("Diary", "b", ""));
    Files.copy(Path.of("src/test/resources/org/basylym/cite/examples.xml"), tei.resolve("c.xml"));
    Files.writeString(
        tei.resolve("basylym.toml"),
        "languages = [\"en\"]\n[site]\nbase-url = \"https://example.org/\"\n");
    PrintWriter out = new PrintWriter(new StringWriter());
    CommandLines.of(out, out)
        .execute("html", tei.toString(), "-o", folder.resolve("site").toString());
  }

  @Test
  void a_page_is_a_part_of_the_edition() throws IOException {
    String page = file("a.html");
    assertThat(tags(page, "citation_title")).containsExactly("Letters");
    assertThat(tags(page, "citation_author")).containsExactly("Rivers, Ann");
    assertThat(tags(page, "citation_editor")).containsExactly("Brook, Ben");
    assertThat(tags(page, "citation_publication_date")).containsExactly("2024/05/06");
    assertThat(tags(page, "citation_inbook_title")).hasSize(1);
    assertThat(tags(page, "citation_publisher")).containsExactly("Press");
    assertThat(tags(page, "citation_isbn")).containsExactly("978-0-8179-9352-0");
    assertThat(tags(page, "DC.type")).containsExactly("bookSection");
    assertThat(tags(page, "citation_public_url")).containsExactly("https://example.org/a.html");
  }

  @Test
  void a_document_is_a_part_of_its_text() throws IOException {
    String page =
        Stream.of("a-d.html", "a.d.html")
            .map(name -> folder.resolve("site").resolve(name))
            .filter(Files::exists)
            .map(ZoteroTest::read)
            .findFirst()
            .orElseThrow();
    assertThat(tags(page, "citation_title")).containsExactly("Order");
    assertThat(tags(page, "citation_author")).containsExactly("Carl Lake");
    assertThat(tags(page, "citation_inbook_title")).containsExactly("Letters");
    assertThat(tags(page, "DCTERMS.created")).containsExactly("1917-12-05");
    assertThat(tags(page, "DC.type")).containsExactly("bookSection");
  }

  @Test
  void the_front_page_is_the_edition_a_book() throws IOException {
    String page = file("index.html");
    assertThat(tags(page, "citation_title")).hasSize(1);
    assertThat(tags(page, "citation_inbook_title")).isEmpty();
    assertThat(tags(page, "DC.type")).containsExactly("book");
    assertThat(tags(page, "DC.title")).isEqualTo(tags(page, "citation_title"));
  }

  @Test
  void each_article_of_a_register_has_one_coins_in_a_format_that_the_translator_knows()
      throws IOException {
    List<String> articles =
        Arrays.asList(file("works.html").split("<article class=\"item\"", -1)).stream()
            .skip(1)
            .toList();
    assertThat(articles)
        .anyMatch(one -> one.contains("rft.inst=University%20of%20Virginia"))
        .anyMatch(one -> one.contains("rft.genre=bookitem"));
    for (String article : articles) {
      List<String> coins = found(article, "<span class=\"Z3988\" title=\"([^\"]*)\"");
      assertThat(coins).hasSize(1);
      List<String> pairs = Arrays.asList(coins.get(0).replace("&amp;", "&").split("&", -1));
      assertThat(pairs).startsWith("ctx_ver=Z39.88-2004");
      assertThat(pairs).filteredOn(pair -> pair.startsWith("rft_val_fmt=")).hasSize(1);
      String format = decoded(pairs.get(1)).replaceFirst("^rft_val_fmt=info:ofi/fmt:kev:mtx:", "");
      assertThat(KEYS).containsKey(format);
      for (String pair : pairs.subList(2, pairs.size())) {
        String key = pair.replaceFirst("=.*", "").replaceFirst("^rft\\.", "");
        assertThat(key.equals("rft_id") || KEYS.get(format).contains(key))
            .as(format + ": " + key)
            .isTrue();
        assertThat(decoded(pair.substring(pair.indexOf('=') + 1))).isNotBlank();
      }
    }
  }

  private static String decoded(String written) {
    return URLDecoder.decode(written, StandardCharsets.UTF_8);
  }

  private static List<String> tags(String page, String name) {
    return found(page, "<meta name=\"" + Pattern.quote(name) + "\" content=\"([^\"]*)\"");
  }

  private static List<String> found(String html, String pattern) {
    return Pattern.compile(pattern).matcher(html).results().map(one -> one.group(1)).toList();
  }

  private static String file(String name) {
    return read(folder.resolve("site").resolve(name));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
