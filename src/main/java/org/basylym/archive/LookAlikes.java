// SPDX-License-Identifier: Apache-2.0
package org.basylym.archive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Labels typed, or read by a machine, in letters that only look like the right ones: Latin On. for
 * Оп., к for қ. Each is replaced by one of the same length.
 */
final class LookAlikes {
  private static final String FROM = "acekmoptxyiuhnACEHIKMOPTXYBbқғңөәһүұіҚҒҢӨӘҮҰІ";
  private static final String TO = "асекмортхуіинпасенікмортхувькгноанууікгноаууі";
  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}])\\p{L}{1,12}(?=\\.?\\s?(?:№\\s?)?\\d)");
  private static final Pattern AFTER_NUMBER =
      Pattern.compile("(?<=\\d" + Values.HYPHEN + ")\\p{L}{1,12}(?!\\p{L})");
  private static final Pattern LABELLED =
      Pattern.compile("\\p{L}\\.?\\s?\\d[\\d/]*" + Values.HYPHEN + "$");

  private static final Map<String, String> LABEL_FIRST = new HashMap<>();
  private static final Map<String, String> NUMBER_FIRST = new HashMap<>();
  private static final Map<String, String> LATIN = new HashMap<>();
  private static final Set<String> LABELS = new HashSet<>();

  static {
    for (Tradition tradition : Tradition.all()) {
      Map<String, String> labels =
          !tradition.cyrillic() ? LATIN : tradition.numberFirst() ? NUMBER_FIRST : LABEL_FIRST;
      tradition
          .labels()
          .filter(label -> label.matches("\\p{L}+"))
          .forEach(
              label -> {
                LABELS.add(label);
                labels.putIfAbsent(skeleton(label), label);
              });
    }
  }

  private LookAlikes() {}

  /** The text with each of them replaced; what was replaced is added to {@code folded}. */
  static String folded(String text, List<LookAlike> folded) {
    boolean cyrillic =
        count(text, Character.UnicodeScript.CYRILLIC) > count(text, Character.UnicodeScript.LATIN);
    String first = cyrillic ? replaced(text, AFTER_NUMBER, NUMBER_FIRST, folded) : text;
    return replaced(first, WORD, cyrillic ? LABEL_FIRST : LATIN, folded);
  }

  private static String replaced(
      String text, Pattern place, Map<String, String> labels, List<LookAlike> folded) {
    Matcher word = place.matcher(text);
    StringBuilder out = new StringBuilder();
    while (word.find()) {
      String meant = meant(text.substring(0, word.start()), word.group(), labels);
      if (!meant.equals(word.group())) {
        folded.add(new LookAlike(word.group(), meant));
      }
      word.appendReplacement(out, Matcher.quoteReplacement(meant));
    }
    return word.appendTail(out).toString();
  }

  private static String meant(String before, String word, Map<String, String> labels) {
    String lower = word.toLowerCase(Locale.ROOT);
    String label = labels.get(skeleton(word));
    boolean suffix = labels == NUMBER_FIRST && LABELLED.matcher(before).find();
    boolean right =
        labels.containsValue(lower) || (labels != NUMBER_FIRST && LABELS.contains(lower));
    if (label == null || right || suffix) {
      return word;
    }
    StringBuilder cased = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = label.charAt(i);
      cased.append(Character.isUpperCase(word.charAt(i)) ? Character.toUpperCase(c) : c);
    }
    return cased.toString();
  }

  /** The shape of a word: the same for words that look alike. */
  private static String skeleton(String word) {
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      int at = FROM.indexOf(c);
      shape.append(at < 0 ? Character.toLowerCase(c) : TO.charAt(at));
    }
    return shape.toString();
  }

  private static long count(String text, Character.UnicodeScript script) {
    return text.codePoints().filter(c -> Character.UnicodeScript.of(c) == script).count();
  }
}
