// SPDX-License-Identifier: Apache-2.0
package org.basylym.archive;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reference to something kept in an archive.
 *
 * @param repository what stands before the first part, such as {@code ОММ}; may be empty
 * @param parts value by level, in the order of print
 */
public record ArchiveReference(String repository, Map<Level, String> parts) {
  private static final String VALUE =
      "((?:[РПRP]-)?\\d+[\\p{L}]?(?:/\\d+)?(?:\\s?[-–—]\\s?\\d+\\p{L}?)?)";

  /** Kazakh: number first, joined to its label by a hyphen. */
  private static final Map<Level, String> KAZAKH = new EnumMap<>(Level.class);

  /** Russian and English: label first. Longer labels stand before their beginnings. */
  private static final Map<Level, String> LABEL_FIRST = new EnumMap<>(Level.class);

  static {
    KAZAKH.put(Level.FONDS, "қоры?|қ");
    KAZAKH.put(Level.INVENTORY, "тізімдеме|тізбе|тізім|т");
    KAZAKH.put(Level.FILE, "ісі?|с\\.б|сақтау бірлігі");
    KAZAKH.put(Level.BUNDLE, "байлам");
    KAZAKH.put(Level.LEAF, "парақтар|парағы|парақ|пп|п");
    KAZAKH.put(Level.PAGE, "бет|бб|б");
    LABEL_FIRST.put(Level.FONDS, "фонд|ф|fonds|fond");
    LABEL_FIRST.put(Level.INVENTORY, "опись|оп|opis|op|inventory");
    LABEL_FIRST.put(Level.FILE, "дело|д|ед\\.\\s?хр|file|delo|no");
    LABEL_FIRST.put(Level.BUNDLE, "связка|св|bundle|sv");
    LABEL_FIRST.put(Level.LEAF, "листы|лист|лл|л|fol|ff|ll|l");
    LABEL_FIRST.put(Level.PAGE, "стр|с|pp|p");
  }

  /** Reads the Kazakh, Russian and English forms; levels that are not found are left out. */
  public static ArchiveReference parse(String text) {
    Map<Integer, Map.Entry<Level, String>> found = new java.util.TreeMap<>();
    KAZAKH.forEach(
        (level, labels) ->
            match(
                "(?iu)" + VALUE + "\\s?[-‑–]\\s?(?:" + labels + ")(?![\\p{L}])",
                level,
                text,
                found));
    if (found.isEmpty()) {
      LABEL_FIRST.forEach(
          (level, labels) ->
              match("(?iu)(?<![\\p{L}])(?:" + labels + ")\\.?\\s*" + VALUE, level, text, found));
    }
    Map<Level, String> parts = new LinkedHashMap<>();
    found.values().forEach(part -> parts.putIfAbsent(part.getKey(), part.getValue()));
    int first = found.isEmpty() ? text.length() : found.keySet().iterator().next();
    return new ArchiveReference(text.substring(0, first).replaceAll("[\\s,.;]+$", ""), parts);
  }

  /** The bare value in a printed part: {@code 1227} of {@code 1227-қ.} */
  public static String value(String part) {
    Matcher matcher = Pattern.compile(VALUE).matcher(part);
    return matcher.find() ? matcher.group(1) : part;
  }

  private static void match(
      String pattern, Level level, String text, Map<Integer, Map.Entry<Level, String>> found) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    if (matcher.find()) {
      found.put(matcher.start(), Map.entry(level, matcher.group(1)));
    }
  }
}
