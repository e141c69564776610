// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.List;

/**
 * What stands on one page: strips of the column, then parts of feet.
 *
 * @param number the printed number of the page
 * @param from the first strip
 * @param to the strip after the last one; the same as {@code from} on a page with only a foot
 * @param feet from the top down
 * @param opens whether the section begins on it
 * @param label what a reader of the PDF is told as its number
 * @param spaces in the order of their strips
 */
record PagePlan(
    int number,
    int from,
    int to,
    List<Part> feet,
    boolean opens,
    String label,
    List<Space> spaces) {

  PagePlan(int number, int from, int to, List<Part> feet, boolean opens, List<Space> spaces) {
    this(number, from, to, feet, opens, String.valueOf(number), spaces);
  }

  /** Space added above a strip, which is thereby level with its like on the facing page. */
  record Space(int strip, int height) {}

  /**
   * Lines of a foot.
   *
   * @param from the first line
   * @param to the line after the last one
   * @param continued whether the foot belongs to an earlier page
   */
  record Part(Foot foot, int from, int to, boolean continued) {
    /** Over a foot that is continued, in millipoints. */
    static final int SIGN = 7_000;

    Part(Foot foot, int from, int to) {
      this(foot, from, to, from > 0);
    }

    /** Its height on the page. */
    int height(SetFoot lines) {
      return lines.height(from, to) + (continued ? SIGN : 0);
    }
  }

  /** A page with nothing on it, before a section that begins on the other side. */
  static PagePlan blank(int number, String label) {
    return new PagePlan(number, 0, 0, List.of(), false, label, List.of());
  }

  boolean isBlank() {
    return from == to && feet.isEmpty();
  }
}
