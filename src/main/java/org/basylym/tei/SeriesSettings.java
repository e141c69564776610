// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tomlj.Toml;
import org.tomlj.TomlParseResult;

/** The tables {@code [book.series.NAME]} of a settings file, one for each series that has one. */
final class SeriesSettings {
  private static final String BOOK = "book";
  private static final String SERIES = "series";
  private static final int PARTS = 4;

  private static final Map<String, SettingKind> KINDS =
      Map.of(
          "form",
          SettingKind.word(List.of("run-in", "lines", "two-columns", "three-columns")),
          "title",
          SettingKind.string());

  private SeriesSettings() {}

  /** Whether a key is one of a series; the names of series are letters, figures and hyphens. */
  static boolean contains(String key) {
    List<String> parts = Toml.parseDottedKey(key);
    return isOfSeries(parts) && KINDS.containsKey(parts.get(PARTS - 1));
  }

  private static boolean isOfSeries(List<String> parts) {
    return parts.size() == PARTS
        && parts.get(0).equals(BOOK)
        && parts.get(1).equals(SERIES)
        && parts.get(2).matches("\\p{L}[\\p{L}\\p{N}-]*");
  }

  /** What could be meant by a misspelt key. */
  static Set<String> near(String key) {
    List<String> parts = Toml.parseDottedKey(key);
    return isOfSeries(parts)
        ? KINDS.keySet().stream()
            .map(kind -> String.join(".", BOOK, SERIES, parts.get(2), kind))
            .collect(Collectors.toSet())
        : Set.of();
  }

  /** The keys of series in a file, and what they must be. */
  static Map<String, SettingKind> kinds(TomlParseResult toml) {
    Map<String, SettingKind> kinds = new TreeMap<>();
    for (String key : toml.dottedKeySet()) {
      if (contains(key)) {
        kinds.put(key, KINDS.get(Toml.parseDottedKey(key).get(PARTS - 1)));
      }
    }
    return kinds;
  }

  /** Those that are right, by their names in the table of the book. */
  static Map<String, String> of(TomlParseResult toml) {
    Map<String, String> settings = new TreeMap<>();
    kinds(toml)
        .forEach(
            (key, kind) -> {
              if (kind.fault(toml, key).isEmpty()) {
                settings.put(key.substring(BOOK.length() + 1), String.valueOf(toml.get(key)));
              }
            });
    return settings;
  }
}
