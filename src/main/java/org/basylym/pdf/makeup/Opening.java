// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.ArrayList;
import java.util.List;

/** Strips that face each other on two pages, with the spaces that make those that belong level. */
final class Opening {
  /** The strips of one page and the height that they take with their spaces. */
  record Half(int from, int to, int height, List<PagePlan.Space> spaces) {}

  final Half left;
  final Half right;

  private Opening(Half left, Half right) {
    this.left = left;
    this.right = right;
  }

  /** A run of strips of one side. */
  record Run(FacingSide side, int from, int to) {
    private Half with(int added, List<PagePlan.Space> spaces) {
      return new Half(from, to, side.height(from, to) + added, spaces);
    }

    private boolean holds(int strip) {
      return strip >= from && strip < to;
    }
  }

  /** Runs of strips as they are. */
  static Opening plain(Run left, Run right) {
    return new Opening(left.with(0, List.of()), right.with(0, List.of()));
  }

  /** Runs of strips, level wherever a tie says so. */
  static Opening level(Run left, Run right, List<Tie> ties) {
    List<PagePlan.Space> ofLeft = new ArrayList<>();
    List<PagePlan.Space> ofRight = new ArrayList<>();
    int addedLeft = 0;
    int addedRight = 0;
    for (Tie tie : ties) {
      if (tie.level() && left.holds(tie.left()) && right.holds(tie.right())) {
        int y = left.side().distance(left.from(), tie.left()) + addedLeft;
        int z = right.side().distance(right.from(), tie.right()) + addedRight;
        if (y < z) {
          ofLeft.add(new PagePlan.Space(tie.left(), z - y));
          addedLeft += z - y;
        } else if (z < y) {
          ofRight.add(new PagePlan.Space(tie.right(), y - z));
          addedRight += y - z;
        }
      }
    }
    return new Opening(left.with(addedLeft, ofLeft), right.with(addedRight, ofRight));
  }
}
