// SPDX-License-Identifier: Apache-2.0
package org.basylym.cite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.basylym.cli.CommandLines;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A text with a bibliography of every kind of work, its notes one after the other, and the data:
 * {@code works.xml}. What is expected was written by hand after the rules of each style.
 */
class WorksCitedTest {
  /** The kinds that the schema of CSL-JSON 1.0 knows, of those that there can be here. */
  private static final Set<String> KINDS =
      Set.of(
          "article-journal",
          "article-newspaper",
          "book",
          "chapter",
          "document",
          "manuscript",
          "thesis",
          "webpage");

  private static final Path SOURCE = Path.of("src/test/resources/org/basylym/cite/works.xml");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gost | Бочагов А. Алаш-Орда: краткий очерк. Кзыл-Орда : Госиздат, 1927.
          gost | Olcott M. The Kazakhs. 2nd ed. Stanford : Hoover Institution Press, 1995. (Studies of Nationalities ; 1).
          gost | Аманжолова Д. Алаш: исторический смысл // Вопросы истории. 2013. Т. 5, № 2. С. 12–20.
          gost | Бөкейхан Ә. Жалпы Сібір сиезі // Қазақ. 1917. № 251. 4 қараша.
          gost | Қойгелдиев М. Алаш қозғалысы // Қазақстан тарихы / ред. К. Нұрпейіс. Алматы : Атамұра, 2010. Б. 100–120.
          gost | Иванов И. П. Западное отделение : дис. ... канд. ист. наук. Уральск, 2001.
          gost | Протоколы заседаний, 05.03.1918 // ГАРФ. Ф. 1235. Оп. 4. Д. 11.
          gost | Alash Portal [Electronic resource]. 2020. URL: https://example.org/alash (accessed: 03.02.2024).
          gost | А. К. Бочагов, Алаш-Орда, Кзыл-Орда 1927, с. 5.
          gost | Documents of the Period / trans. by J. Smith. London : Press, [c. 1917–1919].
          kazakh | Қойгелдиев М. Алаш қозғалысы // Қазақстан тарихы / ред. К. Нұрпейіс. Алматы : Атамұра, 2010. 100–120-б.
          kazakh | Бөкейхан Ә. Жалпы Сібір сиезі // Қазақ. 1917. № 251. 4 қараша.
          kazakh | Протоколы заседаний, 05.03.1918 // ГАРФ. 1235-қ., 4-тізім, 11-іс.
          chicago | Бочагов, Алексей. Алаш-Орда: краткий очерк. Госиздат, 1927.
          apa | Аманжолова, Д. (2013). Алаш: исторический смысл. Вопросы истории, 5(2), 12–20.
          mla | Olcott, Martha. The Kazakhs. 2nd ed., Hoover Institution Press, 1995. Studies of Nationalities 1.
          """)
  void a_work_is_described_as_the_style_has_it(String style, String entry) throws IOException {
    String page = page(style);
    assertThat(lines(page, "class=\"bibl block[^\"]*\"[^>]*>(.*?)</div>"))
        .anyMatch(line -> line.equals(entry) || line.startsWith(entry + " · "));
  }

  @Test
  void a_note_says_ibidem_and_tells_in_short_what_was_cited_before() throws IOException {
    assertThat(lines(page("gost"), "id=\"note\\.\\d+\"[^>]*>(.*?)</div>"))
        .map(line -> line.replaceFirst("^\\d+\\s*", ""))
        .startsWith(
            "Бочагов А. Алаш-Орда: краткий очерк. Кзыл-Орда : Госиздат, 1927.",
            "Там же.",
            "Аманжолова Д. Алаш: исторический смысл // Вопросы истории. 2013. Т. 5, № 2. С. 12–20.",
            "Бочагов А. Указ. соч.");
  }

  @Test
  void the_style_has_words_around_the_page_that_a_note_cites() throws IOException {
    assertThat(lines(page("gost"), "id=\"note\\.\\d+\"[^>]*>(.*?)</div>"))
        .map(line -> line.replaceFirst("^\\d+\\s*", ""))
        .endsWith("Там же. С. 7.", "Бочагов А. Указ. соч.; Olcott M. Op. cit.");
  }

  @Test
  void no_word_of_the_records_is_lost() throws IOException {
    assertThat(text(page("gost"))).contains("Алексей Бочагов", "0-8179-9352-9", "Печать");
  }

  @Test
  void bibtex_is_read_back() throws IOException, ParseException {
    page("gost");
    BibTeXDatabase read = new BibTeXParser().parse(new StringReader(file("cite/works-cited.bib")));
    assertThat(read.getEntries()).hasSize(10);
    assertThat(read.resolveEntry(new Key("a.j1")).getType()).isEqualTo(new Key("article"));
    assertThat(read.resolveEntry(new Key("a.j1")).getField(new Key("pages")).toUserString())
        .isEqualTo("12--20");
    assertThat(read.resolveEntry(new Key("a.p1")).getField(new Key("date")).toUserString())
        .isEqualTo("1917/1919");
    assertThat(read.resolveEntry(new Key("a.b1")).getField(new Key("author")).toUserString())
        .isEqualTo("{Бочагов}, {Алексей}");
  }

  /** The parts of the schema of CSL-JSON that say what an item must be. */
  @Test
  void csl_json_keeps_to_its_schema() throws IOException {
    page("gost");
    JsonNode items = new ObjectMapper().readTree(file("cite/works-cited.json"));
    assertThat(items).hasSize(10);
    for (JsonNode item : items) {
      assertThat(item.get("id").isTextual()).isTrue();
      assertThat(item.get("type").asText()).isIn(KINDS);
      for (JsonNode name : item.path("author")) {
        assertThat(name.has("literal") || name.has("family")).isTrue();
      }
      for (JsonNode parts : item.path("issued").path("date-parts")) {
        assertThat(parts.size()).isBetween(1, 3);
        parts.forEach(part -> assertThat(part.isNumber()).isTrue());
      }
    }
    assertThat(items.get(9).get("issued").get("circa").asBoolean()).isTrue();
    assertThat(items.get(8).get("title").asText())
        .isEqualTo("А. К. Бочагов, Алаш-Орда, Кзыл-Орда 1927, с. 5.");
  }

  @Test
  void ris_has_a_tag_a_line() throws IOException {
    page("gost");
    List<String> lines =
        file("cite/works-cited.ris").lines().filter(line -> !line.isEmpty()).toList();
    assertThat(lines).allMatch(line -> line.matches("[A-Z][A-Z0-9]  - .*"));
    assertThat(lines.stream().filter(line -> line.startsWith("TY  - "))).hasSize(10);
    assertThat(lines.stream().filter(line -> line.equals("ER  - "))).hasSize(10);
    assertThat(lines).contains("TY  - JOUR", "SP  - 12", "EP  - 20", "AU  - Аманжолова, Дина");
  }

  @Test
  void the_edition_says_how_to_cite_it() throws IOException {
    page("gost");
    assertThat(file("CITATION.cff"))
        .startsWith("cff-version: \"1.2.0\"\n")
        .contains("title: \"Проба\"", "authors:\n  - name: \"Издатель\"", "  year: 2024");
  }

  @Test
  void each_passage_is_cited_without_a_script() throws IOException, ParseException {
    page("gost");
    assertThat(text(file("cite-a.html")))
        .contains("Проба [Электронный ресурс]. Издатель, 2024. Абз. P2. URL: a.html#P2.");
    BibTeXDatabase read = new BibTeXParser().parse(new StringReader(file("cite/a-passages.bib")));
    assertThat(read.getEntries().keySet())
        .containsExactlyInAnyOrder(new Key("a-P1"), new Key("a-P2"));
    assertThat(new ObjectMapper().readTree(file("cite/a-passages.json"))).hasSize(2);
  }

  @Test
  void passages_too_many_for_a_page_are_not_left_out_in_silence() throws IOException {
    String one = "<p xml:id=\"P1\">";
    String source = Files.readString(SOURCE);
    Path tei = Files.createDirectories(folder.resolve("tei"));
    Files.writeString(tei.resolve("a.xml"), source.replace(one, "<p>Раз.</p>".repeat(1500) + one));
    Files.writeString(tei.resolve("basylym.toml"), "languages = [\"ru\"]\n");
    PrintWriter out = new PrintWriter(new StringWriter());
    CommandLines.of(out, out)
        .execute("html", tei.toString(), "-o", folder.resolve("site").toString());
    assertThat(text(file("cite-a.html"))).contains("слишком много для списка").contains("Номер");
    assertThat(folder.resolve("site/cite/a-passages.bib")).doesNotExist();
  }

  @Test
  void zotero_finds_what_a_register_holds() throws IOException {
    page("gost");
    assertThat(file("works.html"))
        .contains("class=\"Z3988\"", "info%3Aofi%2Ffmt%3Akev%3Amtx%3Ajournal")
        .contains("rft.genre=article", "rft.volume=5", "rft.pages=12%E2%80%9320");
  }

  /** Makes the site in a style; the page of the text. */
  private String page(String style) throws IOException {
    Path tei = Files.createDirectories(folder.resolve("tei"));
    Files.copy(SOURCE, tei.resolve("a.xml"), StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(
        tei.resolve("basylym.toml"),
        "languages = [\"ru\"]\n[site]\nstyles = [\"" + style + "\"]\n");
    StringWriter out = new StringWriter();
    PrintWriter writer = new PrintWriter(out);
    int status =
        CommandLines.of(writer, writer)
            .execute("html", tei.toString(), "-o", folder.resolve("site").toString());
    assertThat(status).as(out.toString()).isZero();
    assertThat(out.toString()).contains("no problems");
    return file("a.html");
  }

  private String file(String name) throws IOException {
    Path site = folder.resolve("site");
    return Files.readString(site.resolve(name));
  }

  private static List<String> lines(String html, String pattern) {
    return Pattern.compile(pattern, Pattern.DOTALL)
        .matcher(html)
        .results()
        .map(found -> text(found.group(1)))
        .toList();
  }

  private static String text(String html) {
    Matcher tags = Pattern.compile("<[^>]+>").matcher(html);
    return tags.replaceAll("")
        .replace("&amp;", "&")
        .replace("&nbsp;", " ")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
