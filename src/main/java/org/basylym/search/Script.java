// SPDX-License-Identifier: Apache-2.0
package org.basylym.search;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes values as JavaScript that no text can break out of, whatever it says. */
final class Script {
  private Script() {}

  /**
   * A string literal: quotes, backslashes, the beginning of markup, line ends and lone halves are
   * escaped.
   */
  static String text(String value) {
    StringBuilder literal = new StringBuilder(value.length() + 2).append('"');
    for (int i = 0; i < value.length(); i++) {
      char sign = value.charAt(i);
      boolean plain =
          sign >= ' ' && "\"\\<\u007F\u2028\u2029".indexOf(sign) < 0 && !isHalf(value, i);
      if (plain) {
        literal.append(sign);
      } else {
        literal.append(String.format(Locale.ROOT, "\\u%04x", (int) sign));
      }
    }
    return literal.append('"').toString();
  }

  static String texts(Collection<String> values) {
    return values.stream().map(Script::text).collect(Collectors.joining(",", "[", "]"));
  }

  /** An array of values that are JavaScript already. */
  static String array(Object... values) {
    StringBuilder array = new StringBuilder("[");
    for (Object value : values) {
      array.append(array.length() > 1 ? "," : "").append(value);
    }
    return array.append(']').toString();
  }

  private static boolean isHalf(String value, int i) {
    char sign = value.charAt(i);
    return Character.isHighSurrogate(sign)
        ? i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1))
        : Character.isLowSurrogate(sign)
            && (i == 0 || !Character.isHighSurrogate(value.charAt(i - 1)));
  }
}
