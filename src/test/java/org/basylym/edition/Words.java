// SPDX-License-Identifier: Apache-2.0
package org.basylym.edition;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Takes texts apart for comparison. */
final class Words {
  private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

  private Words() {}

  /** The runs of letters, in order; the parts of a word with a hyphen count singly. */
  static List<String> letters(String text) {
    return LETTERS.matcher(text).results().map(MatchResult::group).toList();
  }

  static String withoutSpace(String text) {
    return text.replaceAll("[\\s\\u00A0]+", "");
  }
}
