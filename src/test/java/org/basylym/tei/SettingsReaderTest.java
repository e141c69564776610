// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.basylym.diagnostics.Outcome;
import org.basylym.diagnostics.RuleCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
  void the_settings_of_the_apparatus_are_read() throws IOException {
    Outcome<Settings> read =
        read(
            """
            [apparatus]
            series = ["fontium", "textual", "fontium"]
            language = "page"
            form = "positive"
            lemma-words = 4
            contract = true
            positive = true
            """);
    assertThat(read.problems()).isEmpty();
    Settings settings = read.value().orElseThrow();
    assertThat(settings.series()).containsExactly("fontium", "textual");
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
    assertThat(read.problems()).extracting("rule").containsOnly("unreadable-settings");
    assertThat(read.problems())
        .extracting(problem -> problem.place().line())
        .containsExactlyInAnyOrder(2, 3, 4, 5, 6);
    assertThat(read.value().orElseThrow().series()).isEmpty();
    assertThat(read.value().orElseThrow().apparatus()).isEmpty();
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
    assertThat(read.problems()).extracting("rule").containsOnly("unreadable-settings");
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
