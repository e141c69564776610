// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tomlj.TomlParseResult;

/** The table {@code [book]} of a settings file: its keys, what they must be, what they are. */
final class BookSettings {
  private static final String TABLE = "book.";

  static final Map<String, SettingKind> KINDS =
      Map.ofEntries(
          Map.entry(TABLE + "alignment", SettingKind.word(List.of("auto", "justified", "ragged"))),
          Map.entry(TABLE + "apparatus", SettingKind.word(List.of("letters", "lines"))),
          Map.entry(TABLE + "attach", SettingKind.onOrOff()),
          Map.entry(TABLE + "bibliography", SettingKind.word(SiteSettings.STYLES)),
          Map.entry(TABLE + "entry-divider", SettingKind.word(List.of("bar", "space"))),
          Map.entry(TABLE + "facing", SettingKind.translationOrWitnesses()),
          Map.entry(TABLE + "font-family", SettingKind.string()),
          Map.entry(TABLE + "font-folder", SettingKind.string()),
          Map.entry(TABLE + "heads", SettingKind.word(List.of("sections", "lines"))),
          Map.entry(TABLE + "index-locators", SettingKind.word(List.of("pages", "lines"))),
          Map.entry(TABLE + "index-words", SettingKind.word(List.of("all", "none", "terms"))),
          Map.entry(
              TABLE + "lemma-separator", SettingKind.word(List.of("bracket", "colon", "none"))),
          Map.entry(
              TABLE + "lines.count",
              SettingKind.word(List.of("page", "section", "document", "through"))),
          Map.entry(TABLE + "lines.every", SettingKind.countOrNone()),
          Map.entry(
              TABLE + "lines.side", SettingKind.word(List.of("outer", "inner", "left", "right"))),
          Map.entry(TABLE + "lines.verse", SettingKind.word(List.of("n", "lines"))),
          Map.entry(TABLE + "notes", SettingKind.word(List.of("foot", "end", "margin"))),
          Map.entry(TABLE + "page-size", SettingKind.word(List.of("a5", "b5", "a4", "6x9"))),
          Map.entry(TABLE + "xslt", SettingKind.string()));

  private BookSettings() {}

  /** The settings of the book by their names in the table; the items of a list apart by spaces. */
  static Map<String, String> of(TomlParseResult toml) {
    Map<String, String> settings = new TreeMap<>(SeriesSettings.of(toml));
    KINDS.forEach(
        (key, kind) -> {
          if (KnownSettings.isRight(toml, key)) {
            String value =
                kind.isList()
                    ? String.join(" ", SettingsReader.strings(toml, key))
                    : String.valueOf(toml.get(key));
            settings.put(key.substring(TABLE.length()), value);
          }
        });
    return settings;
  }
}
