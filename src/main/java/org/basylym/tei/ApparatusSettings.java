// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;

/** The table {@code [apparatus]} of a settings file: its keys, what they must be, what they are. */
final class ApparatusSettings {
  private static final String TABLE = "apparatus.";
  private static final String SERIES = TABLE + "series";

  /** Keys whose value is one of a few words. */
  private static final Map<String, List<String>> WORDS =
      Map.of(
          TABLE + "language", List.of("la", "kk", "ru", "en", "page"),
          TABLE + "form", List.of("positive", "negative"));

  private static final Set<String> SWITCHES = Set.of(TABLE + "positive", TABLE + "contract");
  private static final String LEMMA_WORDS = TABLE + "lemma-words";

  static final List<String> KEYS =
      List.of(
          TABLE + "contract",
          TABLE + "form",
          TABLE + "language",
          LEMMA_WORDS,
          TABLE + "positive",
          SERIES);

  private ApparatusSettings() {}

  /** Settings that are not what they must be, and what that is. */
  static Map<String, String> wrong(TomlParseResult toml) {
    Map<String, String> wrong = new TreeMap<>();
    for (String key : KEYS) {
      if (toml.contains(key) && !isRight(toml, key)) {
        wrong.put(key, wanted(key));
      }
    }
    return wrong;
  }

  private static boolean isRight(TomlParseResult toml, String key) {
    if (WORDS.containsKey(key)) {
      return toml.isString(key) && WORDS.get(key).contains(toml.getString(key));
    }
    if (SWITCHES.contains(key)) {
      return toml.isBoolean(key);
    }
    if (key.equals(LEMMA_WORDS)) {
      return toml.isLong(key) && toml.getLong(key) > 0;
    }
    return toml.isArray(key)
        && toml.getArray(key).toList().stream().allMatch(String.class::isInstance);
  }

  private static String wanted(String key) {
    if (WORDS.containsKey(key)) {
      return "one of " + String.join(", ", WORDS.get(key));
    }
    if (SWITCHES.contains(key)) {
      return "true or false";
    }
    return key.equals(LEMMA_WORDS) ? "a number above 0" : "a list of strings";
  }

  /** The series of the apparatus in their order. */
  static List<String> series(TomlParseResult toml) {
    List<String> series = new ArrayList<>();
    if (toml.contains(SERIES) && isRight(toml, SERIES)) {
      TomlArray names = toml.getArray(SERIES);
      for (int i = 0; names != null && i < names.size(); i++) {
        series.add(names.getString(i).strip().replace(' ', '-'));
      }
    }
    return series.stream().distinct().toList();
  }

  /** All other settings of the apparatus by their names in the table. */
  static Map<String, String> others(TomlParseResult toml) {
    Map<String, String> others = new TreeMap<>();
    for (String key : KEYS) {
      if (!key.equals(SERIES) && toml.contains(key) && isRight(toml, key)) {
        others.put(key.substring(TABLE.length()), String.valueOf(toml.get(key)));
      }
    }
    return others;
  }
}
