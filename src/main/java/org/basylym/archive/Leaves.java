// SPDX-License-Identifier: Apache-2.0
package org.basylym.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Leaves and pages: lists of ranges, with the back of a leaf as {@code v} and an inserted leaf as a
 * letter that touches its number. Canonical: {@code 12v-15, 17а}.
 */
final class Leaves {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern RANGE = Pattern.compile("(\\d{1,9})[^-]*?(v?)-(\\d{1,9})[^-]*?(v?)");
  private static final Pattern CANONICAL_LEAF = Pattern.compile("(\\d+(?:/\\d+)?\\p{L}??)(v?)");
  private static final int LATER = 500;

  private final String and;
  private final String verso;
  private final String list;

  Leaves(Tradition tradition) {
    and = "(?:" + tradition.and() + ")";
    verso = "(?:" + spelled(tradition.verso().read()) + "|\\s?v\\.?(?!\\p{L}))";
    String side = "r(?!\\p{L})|" + verso;
    String leaf =
        "\\d{1,6}(?:/\\d{1,2}(?!\\d))?(?:(?![vr](?!\\p{L}))\\p{L}(?=$|\\P{L}|"
            + verso
            + "))?(?:"
            + side
            + ")?(?![\\p{L}\\d])";
    String hyphen = "\\s?" + Values.HYPHEN + "\\s?";
    String range =
        leaf + "(?:" + hyphen + leaf + "|[-/]v(?!\\p{L})|\\s" + and + "\\s?" + verso + ")?";
    list = range + "(?:" + divider() + range + "){0,150}";
  }

  private String divider() {
    return "(?:\\s?[,;]\\s?(?:" + and + "\\s)?|\\s" + and + "\\s)(?!" + Values.YEAR + "\\s?[гжg])";
  }

  /** Words for the back of a leaf, after a space or hyphen, in brackets or not. */
  private static String spelled(List<String> words) {
    String any =
        words.stream()
            .filter(word -> !word.equals("v"))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return "\\s?" + Values.HYPHEN + "?\\s?\\(?(?:" + any + ")(?!\\p{L})\\.?\\)?";
  }

  /** Pattern of a list of ranges. */
  String pattern() {
    return list;
  }

  /** Pattern of the word for the back of a leaf. */
  String verso() {
    return verso;
  }

  /** The list in canonical spelling. */
  String canonical(String printed) {
    List<String> ranges = new ArrayList<>();
    String sides = flagged(printed, "(\\d+\\p{L}?)\\s" + and + "\\s?" + verso, "$1-$1v");
    for (String range : Pattern.compile(divider(), FLAGS).split(sides, -1)) {
      ranges.add(range(range.strip()));
    }
    return String.join(", ", ranges);
  }

  private String range(String printed) {
    String text = flagged(printed, "(\\d+\\p{L}?)r[-/]v", "$1-$1v");
    text = flagged(text, verso, "v");
    text = flagged(text, "(?<=\\d)r(?!\\p{L})", "");
    return text.replaceAll("\\s?" + Values.HYPHEN + "\\s?", "-").replaceAll("\\s", "");
  }

  private static String flagged(String text, String pattern, String by) {
    return Pattern.compile(pattern, FLAGS).matcher(text).replaceAll(by);
  }

  /** How many characters of a printed list are leaves, if a year follows them. */
  static int withoutYear(String printed) {
    Matcher year = Pattern.compile("[,;]\\s?(" + Values.YEAR + ")$").matcher(printed);
    Matcher first = Pattern.compile("\\d+").matcher(printed);
    boolean later =
        year.find()
            && first.find()
            && Integer.parseInt(year.group(1)) > Integer.parseInt(first.group()) + LATER;
    return later ? year.start() : printed.length();
  }

  /** A canonical list as a tradition prints it, without the word for the back at its end. */
  static String printed(String canonical, String verso) {
    return Arrays.stream(canonical.split(", ", -1))
        .map(range -> range.replaceAll("(?<=[\\d\\p{L}])v(?=-|$)", Matcher.quoteReplacement(verso)))
        .map(range -> range.replace('-', '–'))
        .collect(Collectors.joining(", "));
  }

  /** Whether the range runs backwards or ends on the side of the leaf where it began. */
  static boolean isReversed(String range) {
    Matcher matcher = RANGE.matcher(range.strip().toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      return false;
    }
    int from = 2 * Integer.parseInt(matcher.group(1)) + matcher.group(2).length();
    int to = 2 * Integer.parseInt(matcher.group(3)) + matcher.group(4).length();
    boolean lettered = range.matches(".*\\d[^-v\\d/].*|.*/.*");
    return from > to || (from == to && !lettered);
  }

  /** Whether a value is a list in canonical spelling. */
  static boolean isCanonical(String value) {
    return Arrays.stream(value.split(", ", -1))
        .flatMap(range -> Arrays.stream(range.split("-", -1)))
        .allMatch(leaf -> CANONICAL_LEAF.matcher(leaf).matches());
  }
}
