// SPDX-License-Identifier: Apache-2.0
package org.basylym.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Leaves and pages: lists of ranges, with the back of a leaf as {@code v} and an inserted leaf as a
 * letter that touches its number. Canonical: {@code 12v-15, 17а}.
 */
final class Leaves {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern RANGE = Pattern.compile("(\\d{1,9})[^-]*?(v?)-(\\d{1,9})[^-]*?(v?)");
  private static final Pattern CANONICAL_LEAF = Pattern.compile("(\\d+(?:/\\d+)?\\p{L}??)(v?)");
  private static final String HYPHEN = "\\s?" + Values.HYPHEN + "\\s?";
  private static final int LATER = 500;

  /** Those of all traditions together: authors take the words for a back from each other. */
  private static final String AND = any(tradition -> Stream.of(tradition.and()));

  private static final String WITH = "(?:с|" + AND + ")";

  private static final String VERSO =
      "(?:" + spelled(any(tradition -> quoted(tradition.verso()))) + "|\\s?v\\.?(?![\\p{L}°º]))";

  private static final String DIVIDER =
      "(?:\\s?[,;]\\s?(?:" + AND + "\\s)?|\\s" + AND + "\\s)(?!" + Values.YEAR + "\\s?[гжg])";
  private static final String LEAF = leaf();
  private static final String LIST = LEAF + "(?:" + DIVIDER + LEAF + "){0,150}";

  private static final Pattern BETWEEN = Pattern.compile(DIVIDER, FLAGS);
  private static final Pattern WITH_BACK =
      Pattern.compile("(\\d+\\p{L}?)\\s" + WITH + "\\s?" + VERSO, FLAGS);
  private static final Pattern RANGE_WITH_BACK =
      Pattern.compile("(" + HYPHEN + "\\d+\\p{L}?)\\s" + WITH + "\\s?" + VERSO, FLAGS);
  private static final Pattern BOTH_SIDES = Pattern.compile("(\\d+\\p{L}?)r[-/]v", FLAGS);
  private static final Pattern BACK = Pattern.compile(VERSO, FLAGS);
  private static final Pattern FRONT = Pattern.compile("(?<=\\d)r(?!\\p{L})", FLAGS);

  private Leaves() {}

  /** A leaf or a range of them. */
  private static String leaf() {
    String letter = "(?![vr](?!\\p{L}))\\p{L}(?=$|\\P{L}|" + VERSO + ")";
    String side = "r(?!\\p{L})|" + VERSO;
    String leaf =
        "\\d{1,6}(?:/\\d{1,2}(?!\\d))?(?:" + letter + ")?(?:" + side + ")?(?![\\p{L}\\d])";
    String back = "\\s" + WITH + "\\s?" + VERSO;
    return leaf + "(?:" + HYPHEN + leaf + "(?:" + back + ")?|[-/]v(?!\\p{L})|" + back + ")?";
  }

  private static String any(Function<Tradition, Stream<String>> words) {
    return Tradition.all().stream()
        .flatMap(words)
        .distinct()
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  private static Stream<String> quoted(Tradition.Verso verso) {
    return verso.read().stream().filter(word -> !word.equals("v")).map(Pattern::quote);
  }

  /** A word for the back of a leaf after a space or hyphen, in brackets or not. */
  private static String spelled(String words) {
    return "\\s?" + Values.HYPHEN + "?\\s?\\(?" + words + "(?!\\p{L})\\.?\\)?";
  }

  /** Pattern of a list of ranges. */
  static String pattern() {
    return LIST;
  }

  /** Pattern of the word for the back of a leaf. */
  static String verso() {
    return VERSO;
  }

  /** The list in canonical spelling. */
  static String canonical(String printed) {
    List<String> ranges = new ArrayList<>();
    String ends = RANGE_WITH_BACK.matcher(printed).replaceAll("$1v");
    String sides = WITH_BACK.matcher(ends).replaceAll("$1-$1v");
    for (String range : BETWEEN.split(sides, -1)) {
      ranges.add(range(range.strip()));
    }
    return String.join(", ", ranges);
  }

  private static String range(String printed) {
    String text = BOTH_SIDES.matcher(printed).replaceAll("$1-$1v");
    text = FRONT.matcher(BACK.matcher(text).replaceAll("v")).replaceAll("");
    return text.replaceAll(HYPHEN, "-").replaceAll("\\s", "");
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
