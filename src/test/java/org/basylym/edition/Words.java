// SPDX-License-Identifier: Apache-2.0
package org.basylym.edition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Takes texts apart for comparison. */
final class Words {
  private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

  private static final Pattern DIVIDED =
      Pattern.compile("(\\p{L}+)[-\\u00AD\\u2010]?\\s*\\R\\s*(?=(\\p{L}+))");
  private static final Pattern MARK =
      Pattern.compile("(?<=\\p{IsCyrillic})(?=\\p{IsLatin})|(?<=\\p{IsLatin})(?=\\p{IsCyrillic})");

  private Words() {}

  /** The runs of letters, in order; the parts of a word with a hyphen count singly. */
  static List<String> letters(String text) {
    return LETTERS.matcher(text).results().map(MatchResult::group).toList();
  }

  /**
   * The runs of letters of a printed text, without the Latin letters that mark the apparatus. The
   * last and the first word of two lines come singly and as one, since a hyphen between them may or
   * may not be there in the text.
   */
  static List<String> lettersAcrossLines(String text) {
    return letters(DIVIDED.matcher(MARK.matcher(text).replaceAll(" ")).replaceAll("$1 $2 $1$2 "));
  }

  /**
   * How many of the words stand in a text in their order, whatever stands between them: also
   * between the halves of a word that was divided at the end of a page.
   */
  static int inOrder(List<String> words, List<String> text) {
    int found = 0;
    Set<String> secondHalves = new HashSet<>();
    for (String word : text) {
      String wanted = found < words.size() ? words.get(found) : "";
      if (word.equals(wanted) || secondHalves.contains(word)) {
        found++;
        secondHalves.clear();
      } else if (word.length() > 1 && wanted.startsWith(word)) {
        secondHalves.add(wanted.substring(word.length()));
      }
    }
    return found;
  }

  static String withoutSpace(String text) {
    return text.replaceAll("[\\s\\u00A0]+", "");
  }
}
