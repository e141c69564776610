// SPDX-License-Identifier: Apache-2.0
package org.basylym.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The form in which a tradition prints a level: number first or label first.
 *
 * @param weight how much it speaks for its tradition
 */
record PartPattern(Tradition tradition, Level level, Pattern pattern, int weight) {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  static final int DASHED = 1;
  private static final int OWN = 3;
  private static final int BORROWED = 2;
  private static final String APOSTROPHE = "['’ʹʼ‘ʻ`´]";
  private static final String SIGN = "(?:(?:№|n[°oº]?\\.?|no\\.?)\\s?)?";

  private static final String JOINT = "(?:\\s?" + Values.HYPHEN + "\\s?|\\s)";
  private static final String END_OF_LABEL =
      "(?![\\p{L}\\d]|\\s?" + Values.HYPHEN + "\\s?[\\p{L}\\d])";

  private static final String AFTER_LABEL = "(?:\\.\\s?|\\s?[:=]\\s?|\\s)?";

  /** A number before the label has the label for itself. */
  private static final String NO_NUMBER =
      "(?<!\\d|\\d\\s|\\d"
          + Values.HYPHEN
          + "|\\d\\s"
          + Values.HYPHEN
          + "|\\d"
          + Values.HYPHEN
          + "\\s)";

  private static final String DASH = "\\.?\\s?" + Values.HYPHEN + "\\s?";

  private static final Set<Level> HYPHENED =
      EnumSet.of(Level.FONDS, Level.INVENTORY, Level.FILE, Level.LEAF, Level.PAGE);

  private static final Map<String, List<PartPattern>> ALL =
      Tradition.all().stream()
          .collect(Collectors.toUnmodifiableMap(Tradition::id, PartPattern::compiled));

  /** All forms of a tradition. */
  static List<PartPattern> of(Tradition tradition) {
    return ALL.get(tradition.id());
  }

  private static List<PartPattern> compiled(Tradition tradition) {
    List<PartPattern> patterns = new ArrayList<>();
    for (LevelForm form : tradition.levels()) {
      Level level = form.level();
      if (level == Level.YEAR) {
        patterns.add(new PartPattern(tradition, level, compiled(year(tradition, form)), 0));
        continue;
      }
      if (tradition.numberFirst()) {
        for (String first : numberFirst(tradition, level, form.labels())) {
          patterns.add(new PartPattern(tradition, level, compiled(first), OWN));
        }
      }
      int own = tradition.numberFirst() ? BORROWED : OWN;
      patterns.addAll(labelFirst(tradition, level, form.labels(), own));
      patterns.addAll(labelFirst(tradition, level, form.borrowed(), BORROWED));
    }
    return patterns;
  }

  private static List<PartPattern> labelFirst(
      Tradition tradition, Level level, List<String> all, int weight) {
    List<PartPattern> patterns = new ArrayList<>();
    for (List<String> labels : byLength(level, all)) {
      String first = labelFirst(tradition, level, labels);
      patterns.add(new PartPattern(tradition, level, compiled(first), weight));
      if (HYPHENED.contains(level)) {
        String dashed = dashed(tradition, level, labels);
        patterns.add(new PartPattern(tradition, level, compiled(dashed), DASHED));
      }
    }
    return patterns;
  }

  /** A dash between label and number: {@code Қ.–64., Т.–1.} */
  private static String dashed(Tradition tradition, Level level, List<String> labels) {
    String value = "(?<value>" + Values.pattern(level) + ")";
    return NO_NUMBER + label(tradition, labels) + DASH + value;
  }

  /** After the word for a fonds any name may stand, after its abbreviation only capitals. */
  private static List<List<String>> byLength(Level level, List<String> labels) {
    if (level != Level.FONDS) {
      return labels.isEmpty() ? List.of() : List.of(labels);
    }
    return Stream.of(true, false)
        .map(whole -> labels.stream().filter(label -> isWord(label) == whole).toList())
        .filter(some -> !some.isEmpty())
        .toList();
  }

  static boolean isWord(String label) {
    return label.length() > 2;
  }

  private static Pattern compiled(String pattern) {
    return Pattern.compile(pattern, FLAGS);
  }

  /** The number, its label and the back of a leaf; a fonds may have a name for a number. */
  private static List<String> numberFirst(Tradition tradition, Level level, List<String> labels) {
    boolean sided = level == Level.LEAF || level == Level.PAGE;
    String verso = sided ? "(?<verso>" + Leaves.verso() + ")?" : "";
    String after = END_OF_LABEL + "(?:\\.?" + verso + ")";
    String value = "(?:№\\s?)?(?<value>" + Values.pattern(level) + ")";
    String numbered = value + JOINT + label(tradition, labels) + after;
    return level == Level.FONDS
        ? List.of(numbered, hyphened(tradition, labels) + after, spaced(tradition, labels) + after)
        : List.of(numbered);
  }

  private static String hyphened(Tradition tradition, List<String> labels) {
    String name = "(?<value>" + Values.name(true) + ")";
    return name + "\\s?" + Values.HYPHEN + "\\s?" + label(tradition, labels);
  }

  /** After a space only a whole word: {@code Алматы қ.} is a town; no number of its own follows. */
  private static String spaced(Tradition tradition, List<String> labels) {
    String name = "(?<value>" + Values.name(true) + ")";
    List<String> words = labels.stream().filter(PartPattern::isWord).toList();
    return name
        + "\\s"
        + label(tradition, words)
        + "(?![.:]?\\s?№?\\s?(?:\\p{L}"
        + Values.HYPHEN
        + "?)?\\d)";
  }

  private static String labelFirst(Tradition tradition, Level level, List<String> labels) {
    String value = Values.pattern(level);
    if (level == Level.FONDS && (isWord(labels.get(0)) || !tradition.numberFirst())) {
      value += "|" + Values.name(isWord(labels.get(0)));
    }
    return label(tradition, labels) + AFTER_LABEL + SIGN + "(?<value>" + value + ")";
  }

  private static String label(Tradition tradition, List<String> labels) {
    return "(?<label>" + word(tradition, labels) + ")(?!\\p{L})";
  }

  /** One of the labels; whole words may have the endings of their cases. */
  private static String word(Tradition tradition, List<String> labels) {
    return labels.stream()
        .sorted(Comparator.comparing(String::length).reversed())
        .map(label -> spelled(label) + (label.matches("\\p{L}{2,}.*") ? tradition.endings() : ""))
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  private static String spelled(String label) {
    return label
        .codePoints()
        .mapToObj(Character::toString)
        .map(
            c ->
                switch (c) {
                  case " " -> "\\s?";
                  case "." -> "\\.?\\s?";
                  case "'" -> APOSTROPHE;
                  default -> Pattern.quote(c);
                })
        .collect(Collectors.joining());
  }

  private static String year(Tradition tradition, LevelForm form) {
    String value = "(?<value>" + Values.pattern(Level.YEAR) + ")";
    String label =
        form.labels().isEmpty()
            ? "(?<label>)"
            : "(?:(?:\\s?"
                + Values.HYPHEN
                + "\\s?|\\s)?(?<label>"
                + word(tradition, form.labels())
                + ")(?!\\p{L})\\.?)?";
    return "(?<!\\p{L}"
        + Values.HYPHEN
        + ")"
        + value
        + label
        + "(?!\\s?"
        + Values.HYPHEN
        + "\\s?[\\p{L}\\d]|/)";
  }
}
