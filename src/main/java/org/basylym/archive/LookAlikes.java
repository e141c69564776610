// SPDX-License-Identifier: Apache-2.0
package org.basylym.archive;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Letters in archive references that were typed, or read by a machine, as others like them. */
final class LookAlikes {
  private static final String LATIN = "acekmoptxyBCEHKMOPTXn";
  private static final String CYRILLIC = "асекмортхуВСЕНКМОРТХп";
  private static final Pattern LABEL = Pattern.compile("(?<!\\p{L})\\p{L}{1,2}(?=\\.\\s?\\d)");
  private static final Pattern KAZAKH_FONDS =
      Pattern.compile("(?<=\\d[-\\u2010-\\u2015])[кk](?=[.,]|$)");

  private LookAlikes() {}

  /** The text with each of them replaced; what was replaced is added to {@code folded}. */
  static String folded(String text, List<String> folded) {
    String result = replaced(text, KAZAKH_FONDS, "қ", folded);
    boolean cyrillic = text.matches("(?s).*\\b(?iu:ф|оп|д|л|св|лл|ед)\\.\\s?(?:\\d|хр).*");
    if (!cyrillic) {
      return result;
    }
    Matcher label = LABEL.matcher(result);
    StringBuilder out = new StringBuilder();
    while (label.find()) {
      String twin = twin(label.group());
      if (!twin.equals(label.group())) {
        folded.add(label.group() + "→" + twin);
      }
      label.appendReplacement(out, Matcher.quoteReplacement(twin));
    }
    return label.appendTail(out).toString();
  }

  private static String replaced(String text, Pattern wrong, String right, List<String> folded) {
    Matcher matcher = wrong.matcher(text);
    StringBuilder out = new StringBuilder();
    while (matcher.find()) {
      folded.add(matcher.group() + "→" + right);
      matcher.appendReplacement(out, right);
    }
    return matcher.appendTail(out).toString();
  }

  /** The Cyrillic word that a Latin one looks like; the word itself if it looks like none. */
  private static String twin(String word) {
    StringBuilder twin = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      int at = LATIN.indexOf(c);
      if (at < 0 && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN) {
        return word;
      }
      twin.append(at < 0 ? c : CYRILLIC.charAt(at));
    }
    return twin.toString();
  }
}
