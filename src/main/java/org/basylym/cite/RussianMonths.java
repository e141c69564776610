// SPDX-License-Identifier: Apache-2.0
package org.basylym.cite;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The months of the Russian locale, which has their first case only: after a day they stand in the
 * second. They are marked in the locale, so that no word of a title is taken for one.
 */
final class RussianMonths {
  private static final String MARK = Character.toString(0xF0004);

  private static final Pattern LONG = Pattern.compile("(<term name=\"month-\\d\\d\">)([а-я]+)<");
  private static final Pattern SET = Pattern.compile("(\\d )?(\\p{L}+)" + MARK);

  private RussianMonths() {}

  static String marked(String locale) {
    return LONG.matcher(locale).replaceAll("$1$2" + MARK + "<");
  }

  /** The words of a citation with each month in its case. */
  static String inTheirCase(String said) {
    return SET.matcher(said).replaceAll(RussianMonths::declined);
  }

  private static String declined(MatchResult month) {
    String word = month.group(2);
    return month.group(1) == null
        ? word
        : month.group(1) + word.replaceFirst("[ьй]$", "я").replaceFirst("т$", "та");
  }
}
