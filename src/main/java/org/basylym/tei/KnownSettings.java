// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tomlj.TomlParseResult;

/** All settings that there are, and what each must be; tables of free keys are not among them. */
final class KnownSettings {
  private static final Map<String, SettingKind> ALL = all();

  private KnownSettings() {}

  private static Map<String, SettingKind> all() {
    Map<String, SettingKind> all = new TreeMap<>();
    all.put("languages", SettingKind.strings());
    all.put("schemas", SettingKind.strings());
    all.put("labels", SettingKind.string());
    all.putAll(BookSettings.KINDS);
    all.putAll(ApparatusSettings.KINDS);
    all.putAll(SiteSettings.KINDS);
    return all;
  }

  static Map<String, SettingKind> kinds() {
    return ALL;
  }

  /** The keys of all settings in their order, each table named once. */
  static String inShort() {
    StringBuilder all = new StringBuilder();
    String table = "";
    for (String key : ALL.keySet()) {
      String its = key.substring(0, key.lastIndexOf('.') + 1);
      all.append(all.isEmpty() ? "" : ", ");
      all.append(its.equals(table) ? key.substring(its.length()) : key);
      table = its;
    }
    return all.toString();
  }

  static boolean contains(String key) {
    return ALL.containsKey(key);
  }

  /** Whether a setting is there, and what it must be. */
  static boolean isRight(TomlParseResult toml, String key) {
    return toml.contains(key) && ALL.get(key).fault(toml, key).isEmpty();
  }

  /** The one that a misspelt key probably means: of all known ones the nearest, if it is near. */
  static Optional<String> nearest(String key, Collection<String> known) {
    return known.stream()
        .sorted()
        .min(Comparator.comparingInt(candidate -> distance(key, candidate)))
        .filter(best -> distance(key, best) <= Math.max(2, name(key).length() / 3));
  }

  /** A key in the wrong table is one step away from where it belongs. */
  private static int distance(String key, String candidate) {
    return Math.min(edits(key, candidate), 1 + edits(name(key), name(candidate)));
  }

  /** The last part of a dotted key, as one writes it: with or without hyphens. */
  private static String name(String key) {
    return key.substring(key.lastIndexOf('.') + 1).replace('_', '-');
  }

  /** How many letters to insert, delete, replace or swap with the next (Damerau, restricted). */
  private static int edits(String from, String to) {
    int[][] steps = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        steps[i][j] = i == 0 || j == 0 ? i + j : step(from, to, i, j, steps);
      }
    }
    return steps[from.length()][to.length()];
  }

  private static int step(String from, String to, int i, int j, int[][] steps) {
    boolean same = from.charAt(i - 1) == to.charAt(j - 1);
    int least = Math.min(steps[i - 1][j], steps[i][j - 1]) + 1;
    least = Math.min(least, steps[i - 1][j - 1] + (same ? 0 : 1));
    boolean swapped =
        i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1);
    return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
  }
}
