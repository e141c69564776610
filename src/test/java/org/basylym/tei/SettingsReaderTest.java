// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.basylym.diagnostics.Outcome;
import org.basylym.diagnostics.RuleCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a settings file says, and which of its faults are told. */
class SettingsReaderTest {
  @TempDir private Path root;

  @Test
  void an_edition_needs_no_settings() {
    Outcome<Settings> read = new SettingsReader(new RuleCatalog()).read(root, "basylym.toml");
    assertThat(read.value()).contains(Settings.none());
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void every_setting_is_read() throws IOException {
    Outcome<Settings> read =
        read(
            """
            languages = ["kk", "ru"]
            [title]
            kk = "Келіссөз"
            ru = "Переговоры"
            [book]
            font-family = "Charis"
            font-folder = "fonts"
            page-size = "a4"
            """);
    assertThat(read.problems()).isEmpty();
    Settings settings = read.value().orElseThrow();
    assertThat(settings.titles()).isEqualTo(Map.of("kk", "Келіссөз", "ru", "Переговоры"));
    assertThat(settings.languages()).containsExactly("kk", "ru");
    assertThat(settings.fontFamily()).contains("Charis");
    assertThat(settings.fontFolder()).contains("fonts");
    assertThat(settings.pageSize()).contains("a4");
  }

  @Test
  void the_settings_of_the_site_are_read() throws IOException {
    Outcome<Settings> read =
        read(
            """
            labels = "labels"
            [site]
            base-url = "https://example.org/alash"
            pages = "sections"
            layers = ["reading", "diplomatic"]
            signs = "leiden"
            styles = ["gost", "apa", "gost"]
            css = "own.css"
            xslt = "own/site.xsl"
            [book]
            xslt = "own/book.xsl"
            """);
    assertThat(read.problems()).isEmpty();
    Settings settings = read.value().orElseThrow();
    assertThat(settings.site())
        .isEqualTo(
            Map.of(
                "base-url", "https://example.org/alash/",
                "pages", "sections",
                "layers", "reading diplomatic",
                "signs", "leiden",
                "styles", "gost apa"));
    assertThat(settings.own().keySet())
        .containsExactly("book.xslt", "labels", "site.css", "site.xslt");
    OwnFile xslt = settings.own().get("site.xslt");
    assertThat(xslt.path()).isEqualTo("own/site.xsl");
    assertThat(xslt.place().toString()).isEqualTo("basylym.toml:9:1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [site]; pages = "section"       | 2:1 | site.pages must be one of auto, whole, sections, not "section"
          [site]; styles = "gost"         | 2:1 | site.styles must be a list of gost, kazakh, iso690, chicago, mla, apa, not "gost"
          [site]; layers = ["reading", 4] | 2:22 | site.layers must be a list of reading, diplomatic, normalised, not 4
          [site]; signs = true            | 2:1 | site.signs must be one of leiden, plain, not true
          [site]; base-url = "a b"        | 2:1 | site.base-url must be an address that begins with http:// or https:// and has no ? or # in it, not "a b"
          [site]; base-url = "javascript:alert(1)" | 2:1 | site.base-url must be an address that begins with http:// or https:// and has no ? or # in it, not "javascript:alert(1)"
          [site]; css = ["a.css"]         | 2:1 | site.css must be a string, not a list
          [book]; page-size = "a3"        | 2:1 | book.page-size must be one of a5, b5, a4, 6x9, not "a3"
          [book.lines]; every = -1        | 2:1 | book.lines.every must be a number from 0 to 1000, not -1
          [book.lines]; count = "chapter" | 2:1 | book.lines.count must be one of page, section, document, through, not "chapter"
          languages = ["kk", "fr"]        | 1:20 | languages must be a list of kk, ru, en, not "fr"
          [title]; kk = 4                 | 2:1 | title.kk must be a string, not 4
          [apparatus]; witnesses = "A B"  | 2:1 | apparatus.witnesses must be a list of strings, not "A B"
          """)
  void a_wrong_value_is_told_with_those_that_may_be(String toml, String place, String why)
      throws IOException {
    Outcome<Settings> read = read(toml.replace("; ", "\n"));
    assertThat(read.problems())
        .extracting(problem -> problem.place() + " " + problem.message())
        .containsExactly("basylym.toml:" + place + " " + why);
  }

  @ParameterizedTest
  @CsvSource({
    "languges, languages",
    "site.base_url, site.base-url",
    "base-url, site.base-url",
    "sites.pages, site.pages",
    "site.page, site.pages",
    "apparatus.witneses, apparatus.witnesses",
    "apparatus.lemma-wrods, apparatus.lemma-words",
    "book.css, site.css",
    "rules.dangling-ponter, rules.dangling-pointer",
    "titel.kk, title.kk"
  })
  void a_misspelt_setting_is_told_with_the_one_meant(String key, String meant) throws IOException {
    assertThat(read(key + " = 'off'").problems())
        .extracting("hint")
        .containsExactly("did you mean \"" + meant + "\"?");
  }

  @Test
  void a_setting_that_resembles_none_is_told_with_all_there_are() throws IOException {
    assertThat(read("zzzzzzzzzzzz = 'x'").problems())
        .singleElement()
        .extracting("hint")
        .asString()
        .startsWith("the settings are apparatus.contract")
        .contains("site.base-url", "title.LANGUAGE", "rules.RULE");
  }

  @Test
  void the_settings_of_the_apparatus_are_read() throws IOException {
    Outcome<Settings> read =
        read(
            """
            [apparatus]
            series = ["fontium", "textual", "fontium"]
            witnesses = ["B", "A 2", "B"]
            language = "page"
            form = "positive"
            lemma-words = 4
            contract = true
            positive = true
            """);
    assertThat(read.problems()).isEmpty();
    Settings settings = read.value().orElseThrow();
    assertThat(settings.series()).containsExactly("fontium", "textual");
    assertThat(settings.witnesses()).containsExactly("B", "A 2");
    assertThat(settings.positiveApparatus()).isTrue();
    assertThat(settings.apparatus())
        .isEqualTo(
            Map.of(
                "language", "page",
                "form", "positive",
                "lemma-words", "4",
                "contract", "true",
                "positive", "true"));
  }

  @Test
  void wrong_settings_of_the_apparatus_are_told_and_not_used() throws IOException {
    Outcome<Settings> read =
        read(
            """
            [apparatus]
            series = "textual"
            language = "xx"
            form = true
            lemma-words = 0
            contract = "yes"
            """);
    assertThat(read.problems()).extracting("rule").containsOnly("wrong-setting");
    assertThat(read.problems())
        .extracting(problem -> problem.place().line())
        .containsExactlyInAnyOrder(2, 3, 4, 5, 6);
    assertThat(read.value().orElseThrow().series()).isEmpty();
    assertThat(read.value().orElseThrow().apparatus()).isEmpty();
  }

  @Test
  void each_series_of_the_book_has_its_form() throws IOException {
    Outcome<Settings> read =
        read(
            """
            [book.series.fontium]
            form = "two-columns"
            title = "Fontes"
            [book.series.textual]
            form = "lines"
            """);
    assertThat(read.problems()).isEmpty();
    assertThat(read.value().orElseThrow().book())
        .containsEntry("series.fontium.form", "two-columns")
        .containsEntry("series.fontium.title", "Fontes")
        .containsEntry("series.textual.form", "lines");
  }

  @Test
  void a_wrong_form_of_a_series_is_told_and_not_used() throws IOException {
    Outcome<Settings> read = read("[book.series.fontium]\nform = 'four-columns'\nfrom = 'lines'");
    assertThat(read.problems())
        .extracting("rule", "hint")
        .containsExactly(
            tuple("unknown-setting", "did you mean \"book.series.fontium.form\"?"),
            tuple("wrong-setting", read.problems().get(1).hint()));
    assertThat(read.value().orElseThrow().book()).isEmpty();
  }

  @Test
  void an_unknown_setting_is_told_with_its_place() throws IOException {
    Outcome<Settings> read = read("language = 'kk'\n[book]\nfont-famly = 'x'\n");
    assertThat(read.problems()).extracting("rule").containsOnly("unknown-setting");
    assertThat(read.problems())
        .extracting(problem -> problem.place().toString())
        .containsExactly("basylym.toml:3:1", "basylym.toml:1:1");
  }

  @Test
  void a_setting_of_the_wrong_kind_is_told() throws IOException {
    Outcome<Settings> read = read("title = 'x'\nlanguages = 'kk'\n[book]\npage-size = 4\n");
    assertThat(read.problems()).extracting("rule").containsOnly("wrong-setting");
    assertThat(read.problems())
        .extracting(problem -> problem.place().line())
        .containsExactlyInAnyOrder(1, 2, 4);
  }

  @Test
  void a_broken_file_is_told_with_its_place() throws IOException {
    Outcome<Settings> read = read("title = \n");
    assertThat(read.problems()).extracting("rule").contains("unreadable-settings");
    assertThat(read.problems().get(0).place().line()).isEqualTo(1);
  }

  private Outcome<Settings> read(String toml) throws IOException {
    Files.writeString(root.resolve("basylym.toml"), toml);
    return new SettingsReader(new RuleCatalog()).read(root, "basylym.toml");
  }
}
