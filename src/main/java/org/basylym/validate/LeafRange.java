// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A range of leaves such as {@code 10v-11}. */
final class LeafRange {
  private static final Pattern RANGE =
      Pattern.compile("(\\d{1,9})\\p{L}?(v?)\\s?-\\s?(\\d{1,9})\\p{L}?(v?)");

  private LeafRange() {}

  /** Whether the range runs backwards or ends on the side of the leaf where it began. */
  static boolean isReversed(String range) {
    Matcher matcher = RANGE.matcher(range.strip());
    if (!matcher.matches()) {
      return false;
    }
    int from = 2 * Integer.parseInt(matcher.group(1)) + (matcher.group(2).isEmpty() ? 0 : 1);
    int to = 2 * Integer.parseInt(matcher.group(3)) + (matcher.group(4).isEmpty() ? 0 : 1);
    return from >= to;
  }
}
