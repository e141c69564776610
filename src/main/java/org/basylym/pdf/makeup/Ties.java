// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Finds where two facing columns correspond, from the pairs that the formatting objects name. */
final class Ties {
  private final Column left;
  private final Column right;
  private final List<Tie> ties = new ArrayList<>();

  private Ties(Column left, Column right) {
    this.left = left;
    this.right = right;
  }

  /** The ties of two columns in their order, which is the same on both sides. */
  static List<Tie> of(
      Column left, Column right, Map<String, String> ofLeft, Map<String, String> ofRight) {
    List<int[]> pairs = new ArrayList<>();
    ofLeft.forEach(
        (pair, id) -> {
          int there = ofRight.containsKey(pair) ? right.strip(ofRight.get(pair)) : -1;
          if (there >= 0 && left.strip(id) >= 0) {
            pairs.add(new int[] {left.strip(id), there});
          }
        });
    Ties found = new Ties(left, right);
    rising(pairs).forEach(found::add);
    return found.ties;
  }

  /** The most pairs of which each comes after the one before on both sides. */
  private static List<int[]> rising(List<int[]> pairs) {
    // Of several with the same left strip only one can be in the longest sequence.
    List<int[]> sorted =
        pairs.stream()
            .sorted(
                Comparator.<int[]>comparingInt(pair -> pair[0])
                    .thenComparing(pair -> pair[1], Comparator.reverseOrder()))
            .toList();
    int[] ends = new int[sorted.size()];
    int[] before = new int[sorted.size()];
    int[] lowest = new int[sorted.size()];
    int length = 0;
    for (int i = 0; i < sorted.size(); i++) {
      int found = Arrays.binarySearch(lowest, 0, length, sorted.get(i)[1]);
      int place = found < 0 ? -found - 1 : found;
      lowest[place] = sorted.get(i)[1];
      ends[place] = i;
      before[i] = place == 0 ? -1 : ends[place - 1];
      length = Math.max(length, place + 1);
    }
    List<int[]> rising = new ArrayList<>();
    for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = before[i]) {
      rising.add(0, sorted.get(i));
    }
    return rising;
  }

  /** What is kept with the blocks of a pair, such as a heading before one, goes with them. */
  private void add(int[] pair) {
    if (!left.beginsBlock(pair[0]) || !right.beginsBlock(pair[1])) {
      if (left.mayBreakBefore(pair[0]) && right.mayBreakBefore(pair[1])) {
        ties.add(new Tie(pair[0], pair[1], false, true));
      }
      return;
    }
    int l = left.startOfKept(pair[0]);
    int r = right.startOfKept(pair[1]);
    Tie last = ties.isEmpty() ? new Tie(-1, -1, false, false) : ties.get(ties.size() - 1);
    boolean ends = l > last.left() && r > last.right();
    boolean bothKept = l < pair[0] && r < pair[1];
    boolean asTheyAre = l == pair[0] && r == pair[1];
    if (ends && !asTheyAre) {
      ties.add(new Tie(l, r, bothKept, true));
    }
    ties.add(new Tie(pair[0], pair[1], true, ends && asTheyAre));
  }
}
