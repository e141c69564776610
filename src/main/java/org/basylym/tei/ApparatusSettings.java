// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tomlj.TomlParseResult;

/** The table {@code [apparatus]} of a settings file: its keys, what they must be, what they are. */
final class ApparatusSettings {
  private static final String TABLE = "apparatus.";
  private static final String SERIES = TABLE + "series";
  private static final String WITNESSES = TABLE + "witnesses";

  static final Map<String, SettingKind> KINDS =
      Map.of(
          TABLE + "contract",
          SettingKind.onOrOff(),
          TABLE + "form",
          SettingKind.word(List.of("positive", "negative")),
          TABLE + "language",
          SettingKind.word(List.of("la", "kk", "ru", "en", "page")),
          TABLE + "lemma-words",
          SettingKind.count(),
          TABLE + "positive",
          SettingKind.onOrOff(),
          SERIES,
          SettingKind.strings(),
          WITNESSES,
          SettingKind.strings());

  private static final Set<String> LISTS = Set.of(SERIES, WITNESSES);

  private ApparatusSettings() {}

  /** The series of the apparatus in their order. */
  static List<String> series(TomlParseResult toml) {
    return SettingsReader.strings(toml, SERIES).stream()
        .map(name -> name.strip().replace(' ', '-'))
        .distinct()
        .toList();
  }

  /** The sigla of witnesses in their order. */
  static List<String> witnesses(TomlParseResult toml) {
    return SettingsReader.strings(toml, WITNESSES).stream().map(String::strip).distinct().toList();
  }

  /** All other settings of the apparatus by their names in the table. */
  static Map<String, String> others(TomlParseResult toml) {
    Map<String, String> others = new TreeMap<>();
    for (String key : KINDS.keySet()) {
      if (!LISTS.contains(key) && KnownSettings.isRight(toml, key)) {
        others.put(key.substring(TABLE.length()), String.valueOf(toml.get(key)));
      }
    }
    return others;
  }
}
