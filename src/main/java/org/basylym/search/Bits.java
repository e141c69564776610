// SPDX-License-Identifier: Apache-2.0
package org.basylym.search;

/**
 * Numbers packed into bits, the bits into printable ASCII: 13 bits in two of 91 signs, none of
 * which JavaScript or HTML would have to escape. Small numbers take few bits (exponential Golomb
 * codes).
 */
final class Bits {
  /** All of ASCII that can be seen but for the three signs with a meaning in string literals. */
  private static final String SIGNS = signs();

  private static final int GROUP = 13;

  private final StringBuilder text = new StringBuilder();
  private int group;
  private int held;

  /** Writes a number; those below 2 to the power of {@code width} take {@code width + 1} bits. */
  void put(int number, int width) {
    long raised = (long) number + (1L << width);
    int length = 64 - Long.numberOfLeadingZeros(raised);
    for (int i = length - width; i > 1; i--) {
      bit(0);
    }
    for (int i = length - 1; i >= 0; i--) {
      bit((int) (raised >> i) & 1);
    }
  }

  private void bit(int bit) {
    group = group << 1 | bit;
    if (++held == GROUP) {
      text.append(SIGNS.charAt(group / SIGNS.length()))
          .append(SIGNS.charAt(group % SIGNS.length()));
      group = 0;
      held = 0;
    }
  }

  /** How many signs the numbers take so far. */
  int length() {
    return text.length();
  }

  /** The signs of all numbers; nothing can be added after them. */
  String text() {
    while (held > 0) {
      bit(0);
    }
    return text.toString();
  }

  /** The width that suits numbers of this mean. */
  static int width(long mean) {
    return mean <= 1 ? 0 : 63 - Long.numberOfLeadingZeros(mean);
  }

  private static String signs() {
    StringBuilder signs = new StringBuilder();
    for (char sign = '!'; sign <= '~'; sign++) {
      if ("\"\\<".indexOf(sign) < 0) {
        signs.append(sign);
      }
    }
    return signs.toString();
  }
}
