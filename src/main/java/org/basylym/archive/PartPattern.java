// SPDX-License-Identifier: Apache-2.0
package org.basylym.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The form in which a tradition prints a level: number first or label first.
 *
 * @param weight how much it speaks for its tradition
 */
record PartPattern(Tradition tradition, Level level, Pattern pattern, Leaves leaves, int weight) {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final int OWN = 3;
  private static final int BORROWED = 2;
  private static final String APOSTROPHE = "['’ʹʼ‘ʻ`´]";
  private static final String SIGN = "(?:(?:№|n[°oº]?\\.?|no\\.?)\\s?)?";

  private static final Map<String, List<PartPattern>> ALL =
      Tradition.all().stream()
          .collect(Collectors.toUnmodifiableMap(Tradition::id, PartPattern::compiled));

  /** All forms of a tradition. */
  static List<PartPattern> of(Tradition tradition) {
    return ALL.get(tradition.id());
  }

  private static List<PartPattern> compiled(Tradition tradition) {
    Leaves leaves = new Leaves(tradition);
    List<PartPattern> patterns = new ArrayList<>();
    for (LevelForm form : tradition.levels()) {
      Level level = form.level();
      if (level == Level.YEAR) {
        patterns.add(new PartPattern(tradition, level, compiled(year(tradition, form)), leaves, 0));
        continue;
      }
      if (tradition.numberFirst()) {
        String first = numberFirst(tradition, level, form.labels(), leaves);
        patterns.add(new PartPattern(tradition, level, compiled(first), leaves, OWN));
      }
      int own = tradition.numberFirst() ? BORROWED : OWN;
      for (List<String> labels : byLength(level, form.labels())) {
        String first = labelFirst(tradition, level, labels, leaves);
        patterns.add(new PartPattern(tradition, level, compiled(first), leaves, own));
      }
      for (List<String> labels : byLength(level, form.borrowed())) {
        String first = labelFirst(tradition, level, labels, leaves);
        patterns.add(new PartPattern(tradition, level, compiled(first), leaves, BORROWED));
      }
    }
    return patterns;
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

  private static String numberFirst(
      Tradition tradition, Level level, List<String> labels, Leaves leaves) {
    String value = Values.pattern(level, leaves);
    if (level == Level.FONDS) {
      value = "(?:" + value + "|" + Values.name(true) + ")";
    }
    boolean sided = level == Level.LEAF || level == Level.PAGE;
    String verso = sided ? "(?<verso>" + leaves.verso() + ")?" : "";
    return "(?<value>"
        + value
        + ")(?:\\s?"
        + Values.HYPHEN
        + "\\s?|\\s)"
        + label(tradition, labels)
        + "(?![\\p{L}\\d]|\\s?"
        + Values.HYPHEN
        + "\\s?[\\p{L}\\d])(?:\\.?"
        + verso
        + ")";
  }

  private static String labelFirst(
      Tradition tradition, Level level, List<String> labels, Leaves leaves) {
    String value = Values.pattern(level, leaves);
    if (level == Level.FONDS) {
      value += "|" + Values.name(isWord(labels.get(0)));
    }
    return label(tradition, labels)
        + "(?:\\.\\s?|\\s?[:=]\\s?|\\s)?"
        + SIGN
        + "(?<value>"
        + value
        + ")";
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
    String value = "(?<value>" + Values.pattern(Level.YEAR, null) + ")";
    String label =
        form.labels().isEmpty()
            ? "(?<label>)"
            : "(?:(?:\\s?"
                + Values.HYPHEN
                + "\\s?|\\s)?(?<label>"
                + word(tradition, form.labels())
                + ")(?!\\p{L})\\.?)?";
    return value + label + "(?!\\s?" + Values.HYPHEN + "\\s?[\\p{L}\\d]|/)";
  }

  /** Labels of a tradition that are words or abbreviations of their own. */
  static Stream<String> labels(Tradition tradition) {
    return tradition.levels().stream()
        .flatMap(form -> Stream.concat(form.labels().stream(), form.borrowed().stream()));
  }
}
