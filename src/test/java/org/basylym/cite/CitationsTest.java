// SPDX-License-Identifier: Apache-2.0
package org.basylym.cite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.basylym.tei.SiteSettings;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Works in each style, checked by hand against what the styles ask for; the data read back. */
class CitationsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String BOOK =
      """
      {"id":"abai","type":"book","title":"Абай жолы",
       "author":[{"family":"Әуезов","given":"Мұхтар Омарханұлы"}],
       "edition":"екінші басылым","publisher":"Жазушы","publisher-place":"Алматы",
       "issued":{"date-parts":[[1989,5]]},"language":"kk"%s}\
      """;

  private static final String CHAPTER =
      """
      {"id":"d","type":"chapter","title":"Letter to a Friend",
       "author":[{"family":"Rivers","given":"Ann"}],"container-title":"Letters",
       "container-author":[{"literal":"Society of Letters"}],"publisher":"Press",
       "issued":{"date-parts":[[2020]]},"original-date":{"date-parts":[[1850,7,4]]}}\
      """;

  private static final String HOSTILE = "</script><!-- {\\\\}%&#$_^~ \\\" \\u2028 \\ud83d\\ude00";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gost    | Әуезов М. О. Абай жолы [Электронный ресурс]. екінші басылым. Алматы : Жазушы, 1989.
          kazakh  | Әуезов М. О. Абай жолы [Электрондық ресурс]. екінші басылым. Алматы : Жазушы, 1989.
          iso690  | ӘУЕЗОВ, Мұхтар Омарханұлы. Абай жолы. Алматы: Жазушы, 1989.
          chicago | Мұхтар Омарханұлы Әуезов, Абай жолы, екінші басылым (Жазушы, 1989).
          mla     | Әуезов, Мұхтар Омарханұлы. Абай жолы. Екінші басылым, Жазушы, 1989.
          apa     | Әуезов, М. О. (1989). Абай жолы (екінші басылым). Жазушы.
          """)
  void a_book(String style, String expected) throws IOException {
    assertThat(cited("ru", BOOK.formatted(""), style)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gost    | Rivers A. Letter to a Friend, 04.07.1850 [Electronic resource] // Society of Letters. Letters. Press, 2020.
          kazakh  | Rivers A. Letter to a Friend, 1850 ж. 4 шілде [Электрондық ресурс] // Society of Letters. Letters. Press, 2020.
          iso690  | RIVERS, Ann. Letter to a Friend. In: Society of Letters. Letters. Press, 2020.
          chicago | Ann Rivers, “Letter to a Friend,” in Letters, by Society of Letters (1850; Press, 2020).
          mla     | Rivers, Ann. “Letter to a Friend.” 4 July 1850. Letters, by Society of Letters, Press, 2020.
          apa     | Rivers, A. (2020). Letter to a Friend. In Society of Letters, Letters. Press. (Original work published 1850)
          """)
  void a_document_in_a_book(String style, String expected) throws IOException {
    assertThat(cited("en", CHAPTER, style)).isEqualTo(expected);
  }

  @Test
  void an_address_is_told_if_it_is_known() throws IOException {
    String book = BOOK.formatted(",\"URL\":\"https://example.org/abai/\"");
    assertThat(cited("kk", book, "kazakh"))
        .endsWith("Алматы : Жазушы, 1989. URL: https://example.org/abai/.");
    assertThat(cited("kk", book, "apa")).endsWith("Жазушы. https://example.org/abai/");
  }

  @Test
  void templates_leave_place_address_and_day_to_the_browser() throws IOException {
    Citations citations = of("kk", BOOK.formatted(""), List.of("kazakh", "mla"));
    String script = text(citations, "cite/abai.js");
    assertThat(script).startsWith("basylymCitation({").endsWith("});\n");
    JsonNode styles =
        JSON.readTree(script.substring(script.indexOf('('), script.length() - 3).substring(1))
            .get("styles");
    assertThat(styles.get(0).get("notes").get("paragraph").asText())
        .isEqualTo(
            "Әуезов М. О. Абай жолы [Электрондық ресурс]. екінші басылым. Алматы : Жазушы, 1989. "
                + (Formatter.PLACE + "-азатжол. URL: " + Formatter.ADDRESS)
                + (" (қаралған күні: " + Formatter.TODAY + ")."));
    assertThat(styles.get(1).get("notes").get("page").asText())
        .isEqualTo("(Әуезов " + Formatter.PLACE + ")");
    assertThat(styles.get(1).get("notes").get("paragraph").asText())
        .isEqualTo("(Әуезов, азатжол " + Formatter.PLACE + ")");
    assertThat(styles.get(1).get("entry").asText()).endsWith("1989, " + Formatter.ADDRESS + ".");
  }

  @Test
  void bibtex_is_read_back_as_it_was_meant() throws IOException, ParseException {
    String work =
        CHAPTER
            .replace("Letter to a Friend", HOSTILE)
            .replace("Press", "A & B, 100%")
            .replace("\"type\"", "\"URL\":\"https://example.org/{a}_b#c\",\"type\"");
    BibTeXEntry entry = bibtex(text(of("en", work, List.of()), "cite/d.bib"));
    assertThat(entry.getType()).isEqualTo(new Key("incollection"));
    assertThat(entry.getField(new Key("author")).toUserString()).isEqualTo("{Rivers}, {Ann}");
    assertThat(entry.getField(new Key("bookauthor")).toUserString())
        .isEqualTo("{Society of Letters}");
    assertThat(entry.getField(new Key("publisher")).toUserString()).isEqualTo("A \\& B, 100\\%");
    assertThat(entry.getField(new Key("title")).toUserString())
        .isEqualTo(
            "</script><!-- \\textbraceleft{}\\textbackslash{}\\textbraceright{}\\%\\&\\#\\$\\_"
                + "\\textasciicircum{}\\textasciitilde{} \" \u2028 \uD83D\uDE00");
    assertThat(entry.getField(new Key("url")).toUserString())
        .isEqualTo("https://example.org/%7Ba%7D_b#c");
    assertThat(entry.getField(new Key("year")).toUserString()).isEqualTo("2020");
  }

  @Test
  void bibtex_keeps_letters_addresses_and_bodies_and_knows_ranges()
      throws IOException, ParseException {
    String work =
        """
        {"id":"ә 1","type":"article-journal","title":"Қазақ тілі @ емле",
         "author":[{"literal":"Society of Letters and Arts"},{"family":"Әуезов","given":"Мұхтар"}],
         "container-title":"Ғылым","page":"12–20","volume":"5","issue":"2",
         "URL":"https://example.org/a@b%20c?x=1&y=2","issued":{"date-parts":[[2013]]}}\
        """;
    BibTeXEntry entry = bibtex(text(of("kk", work, List.of()), "cite/ә 1.bib"));
    assertThat(entry.getKey()).isEqualTo(new Key("ә-1"));
    assertThat(
            Stream.of("author", "title", "journal", "pages", "number", "url")
                .map(name -> entry.getField(new Key(name)).toUserString()))
        .containsExactly(
            "{Society of Letters and Arts} and {Әуезов}, {Мұхтар}",
            "Қазақ тілі @ емле",
            "Ғылым",
            "12--20",
            "2",
            "https://example.org/a@b%20c?x=1&y=2");
  }

  @Test
  void a_citation_file_has_no_number_that_its_format_would_not_take() throws IOException {
    String book = BOOK.formatted(",\"ISBN\":\"5 zero\",\"DOI\":\"none\",\"URL\":\"abai.html\"");
    assertThat(text(of("kk", book, List.of()), "CITATION.cff"))
        .doesNotContain("isbn", "doi", "url")
        .contains("  year: 1989");
  }

  @Test
  void csl_json_is_what_the_header_said() throws IOException {
    JsonNode read = JSON.readTree(text(of("en", CHAPTER, List.of()), "cite/d.json"));
    assertThat(read).hasSize(1);
    assertThat(read.get(0)).isEqualTo(JSON.readTree(CHAPTER));
  }

  @Test
  void nothing_in_a_title_ends_a_script() throws IOException {
    Citations citations = of("en", CHAPTER.replace("Letter to a Friend", HOSTILE), List.of());
    assertThat(text(citations, "cite/d.js")).doesNotContain("<", ">", "&", "\u2028");
    assertThat(JSON.readTree(citations.cited().get("en d")).get(0).get("text").asText())
        .contains("</Script><!-- {\\}%&#$_^~ ”");
  }

  @Test
  void files_of_other_languages_have_folders_of_their_own() {
    String works = works(BOOK.formatted(""));
    Citations citations =
        Citations.of(Map.of("kk", works, "ru", works), List.of("kk", "ru"), List.of("gost"));
    assertThat(citations.files().keySet())
        .containsExactly(
            "CITATION.cff",
            "cite/abai.bib",
            "cite/abai.js",
            "cite/abai.json",
            "cite/abai.ris",
            "cite/ru/abai.bib",
            "cite/ru/abai.js",
            "cite/ru/abai.json",
            "cite/ru/abai.ris");
  }

  @Test
  void the_styles_are_those_that_settings_may_name() {
    assertThat(CitationStyle.keys()).containsExactlyInAnyOrderElementsOf(SiteSettings.STYLES);
  }

  private static String cited(String language, String item, String style) throws IOException {
    JsonNode work = JSON.readTree(item);
    Citations citations = of(language, item, List.of(style));
    return JSON.readTree(citations.cited().get(language + " " + work.get("id").asText()))
        .get(0)
        .get("text")
        .asText();
  }

  private static Citations of(String language, String item, List<String> styles) {
    return Citations.of(Map.of(language, works(item)), List.of(language), styles);
  }

  private static String works(String item) {
    return JSON.createArrayNode()
        .add(JSON.createObjectNode().put("page", "x.html").put("item", item))
        .toString();
  }

  private static String text(Citations citations, String file) {
    return new String(citations.files().get(file), StandardCharsets.UTF_8);
  }

  private static BibTeXEntry bibtex(String text) throws ParseException {
    BibTeXDatabase database = new BibTeXParser().parse(new StringReader(text));
    assertThat(database.getEntries()).hasSize(1);
    return database.getEntries().values().iterator().next();
  }
}
