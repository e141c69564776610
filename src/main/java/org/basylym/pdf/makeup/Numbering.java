// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.Locale;
import java.util.Map;

/**
 * How lines are numbered.
 *
 * @param every how many lines apart the numbers in the margin are; 0 for none
 * @param count where the count of lines begins anew
 * @param side the margin in which the numbers stand
 * @param versesByNumber whether a line of verse goes by its own number where it has one
 */
public record Numbering(int every, Count count, Side side, boolean versesByNumber) {

  /** On each page, in each numbered division or document, in each text, or nowhere. */
  public enum Count {
    PAGE,
    SECTION,
    DOCUMENT,
    THROUGH
  }

  /** A margin. */
  public enum Side {
    OUTER,
    INNER,
    LEFT,
    RIGHT
  }

  /** Every fifth line of a page in the outer margin. */
  public static final Numbering USUAL = new Numbering(5, Count.PAGE, Side.OUTER, true);

  /** As the table {@code [book.lines]} says; keys without a word are as usual. */
  public static Numbering of(Map<String, String> settings) {
    return new Numbering(
        Integer.parseInt(settings.getOrDefault("every", String.valueOf(USUAL.every))),
        Count.valueOf(settings.getOrDefault("count", USUAL.count.name()).toUpperCase(Locale.ROOT)),
        Side.valueOf(settings.getOrDefault("side", USUAL.side.name()).toUpperCase(Locale.ROOT)),
        !settings.getOrDefault("verse", "n").equals("lines"));
  }

  /** Whether the numbers of this page stand at the right of the text. */
  boolean isRight(int page) {
    return switch (side) {
      case OUTER -> page % 2 == 1;
      case INNER -> page % 2 == 0;
      case LEFT -> false;
      case RIGHT -> true;
    };
  }
}
