// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

/** Text in quotes for dumps; signs that nobody sees are written as code points. */
final class Quoted {
  private Quoted() {}

  static String of(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            sign -> {
              if (sign != ' ' && (Character.isSpaceChar(sign) || isHidden(sign))) {
                quoted.append("\\u{").append(Integer.toHexString(sign)).append('}');
              } else {
                quoted.appendCodePoint(sign);
              }
            });
    return quoted.append('"').toString();
  }

  private static boolean isHidden(int sign) {
    return Character.isISOControl(sign) || Character.getType(sign) == Character.FORMAT;
  }
}
