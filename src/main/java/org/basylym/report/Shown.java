// SPDX-License-Identifier: Apache-2.0
package org.basylym.report;

import java.util.Set;

/** Text as a terminal or a log may show it: nothing in it can move the cursor or turn the line. */
final class Shown {
  private static final Set<Character.UnicodeScript> WIDE =
      Set.of(
          Character.UnicodeScript.HAN,
          Character.UnicodeScript.HIRAGANA,
          Character.UnicodeScript.KATAKANA,
          Character.UnicodeScript.HANGUL,
          Character.UnicodeScript.BOPOMOFO);

  private Shown() {}

  /** The same text with a visible sign for each character that would act. */
  static String safe(String text) {
    return text.codePoints().allMatch(c -> c == sign(c))
        ? text
        : text.codePoints()
            .map(Shown::sign)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static int sign(int c) {
    if (c < 0x20) {
      return 0x2400 + c;
    }
    boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    boolean breaks = c == 0x2028 || c == 0x2029;
    boolean half = c >= 0xD800 && c <= 0xDFFF;
    return turns || breaks || half || Character.isISOControl(c) ? 0xFFFD : c;
  }

  /** How many columns of a terminal the text takes. */
  static int columns(String text) {
    return text.codePoints().map(Shown::columns).sum();
  }

  private static int columns(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  private static boolean isWide(int c) {
    return c >= 0x1100
        && (WIDE.contains(Character.UnicodeScript.of(c))
            || (c >= 0x3000 && c <= 0x303E)
            || (c >= 0xFF01 && c <= 0xFF60)
            || (c >= 0x1F300 && c <= 0x1FAFF));
  }
}
