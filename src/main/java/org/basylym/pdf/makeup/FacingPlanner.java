// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.ArrayList;
import java.util.List;

/**
 * Fills openings with two columns: what corresponds stands on the same opening. An opening ends
 * where both columns can end at corresponding places, or within a pair after about the same part of
 * each.
 */
final class FacingPlanner {
  private final FacingSide left;
  private final FacingSide right;
  private final List<Tie> ties;

  /** Where an opening may end on both sides; the first is the beginning, the last the end. */
  private final List<Tie> stops = new ArrayList<>();

  final List<PagePlan> leftPages = new ArrayList<>();
  final List<PagePlan> rightPages = new ArrayList<>();

  FacingPlanner(FacingSide left, FacingSide right, List<Tie> ties) {
    this.left = left;
    this.right = right;
    this.ties = ties;
    stops.add(new Tie(0, 0, true, true));
    ties.stream().filter(tie -> tie.ends() && tie.left() + tie.right() > 0).forEach(stops::add);
    stops.add(new Tie(left.size(), right.size(), false, true));
  }

  /** Plans all pages; the first, a left-hand one, has this number. */
  void plan(int firstNumber) {
    int number = firstNumber;
    int i = 0;
    int j = 0;
    while (i < left.size() || j < right.size() || left.planner().owes() || right.planner().owes()) {
      left.planner().begin();
      right.planner().begin();
      Opening opening = fill(i, j, number);
      leftPages.add(end(left, opening.left, number));
      rightPages.add(end(right, opening.right, number + 1));
      i = opening.left.to();
      j = opening.right.to();
      number += 2;
    }
  }

  private static PagePlan end(FacingSide side, Opening.Half half, int number) {
    return side.planner().end(half.from(), half.to(), number, half.height(), half.spaces());
  }

  private Opening fill(int i, int j, int number) {
    if (!left.planner().mayHoldText() || !right.planner().mayHoldText()) {
      return plain(i, i, j, j);
    }
    int stop = 0;
    while (stop < stops.size() - 1 && stops.get(stop).left() <= i && stops.get(stop).right() <= j) {
      stop++;
    }
    Opening best = null;
    while (stop < stops.size()) {
      Opening next = level(i, stops.get(stop).left(), j, stops.get(stop).right());
      if (!fits(next, number)) {
        break;
      }
      best = next;
      stop++;
    }
    if (stop == stops.size()) {
      return best;
    }
    Opening whole = best == null ? plain(i, i, j, j) : best;
    Opening parted = parted(whole, stop, number);
    return parted != null ? parted : best != null ? best : forced(i, j, stop, number);
  }

  private Opening level(int i, int e, int j, int g) {
    return Opening.level(new Opening.Run(left, i, e), new Opening.Run(right, j, g), ties);
  }

  private Opening plain(int i, int e, int j, int g) {
    return Opening.plain(new Opening.Run(left, i, e), new Opening.Run(right, j, g));
  }

  private boolean fits(Opening opening, int number) {
    // Both are asked, so that both feet are set if they are not known.
    boolean fitsLeft = fits(left, opening.left, number);
    boolean fitsRight = fits(right, opening.right, number + 1);
    return fitsLeft && fitsRight;
  }

  private static boolean fits(FacingSide side, Opening.Half half, int number) {
    return side.isOneRun(half.from(), half.to())
        && side.planner().fits(half.from(), half.to(), number, half.height());
  }

  /** An opening with a part of what comes before a stop, about the same part on both sides. */
  private Opening parted(Opening whole, int stop, int number) {
    Tie end = stops.get(stop);
    int a = whole.left.to();
    int b = whole.right.to();
    boolean isNew = a == stops.get(stop - 1).left() && b == stops.get(stop - 1).right();
    boolean byLeft = end.left() - a >= end.right() - b;
    FacingSide leader = byLeft ? left : right;
    FacingSide other = byLeft ? right : left;
    int start = byLeft ? a : b;
    int limit = byLeft ? end.left() : end.right();
    int otherStart = byLeft ? b : a;
    int otherLimit = byLeft ? end.right() : end.left();
    // What begins here begins on both pages.
    int least = isNew ? other.nextEnd(otherStart, otherLimit) : otherStart;
    Opening best = null;
    for (int to = leader.nextEnd(start, limit); to < limit; to = leader.nextEnd(to, limit)) {
      int share =
          (int) Math.round((double) (to - start) * (otherLimit - otherStart) / (limit - start));
      int there = other.nearestEnd(otherStart + share, Math.min(least, otherLimit), otherLimit);
      Opening next =
          byLeft
              ? level(whole.left.from(), to, whole.right.from(), there)
              : level(whole.left.from(), there, whole.right.from(), to);
      if (!fits(next, number)) {
        break;
      }
      best = next;
    }
    return best;
  }

  /** Where nothing fits with its foot: the least that can stand, or as much as pages can hold. */
  private Opening forced(int i, int j, int stop, int number) {
    Tie end = stops.get(stop);
    int e = forced(left, i, end.left(), number);
    int g = forced(right, j, end.right(), number + 1);
    boolean isNew = i == stops.get(stop - 1).left() && j == stops.get(stop - 1).right();
    boolean byLeft = end.left() - i >= end.right() - j;
    int to = isNew || byLeft ? e : i;
    int there = isNew || !byLeft ? g : j;
    if (to == i && there == j && !left.planner().hasFoot() && !right.planner().hasFoot()) {
      // A line higher than a page stands on one all the same.
      to = byLeft ? i + 1 : i;
      there = byLeft ? j : j + 1;
    }
    return plain(i, to, j, there);
  }

  private static int forced(FacingSide side, int from, int limit, int number) {
    if (from == limit) {
      return from;
    }
    int least = side.nextEnd(from, limit);
    int longest = side.longestAlone(from, limit);
    // Entries belong to their page before lines belong together.
    for (int to = Math.min(least, longest); to > from; to--) {
      if (side.planner().fits(from, to, number, side.height(from, to))) {
        return to;
      }
    }
    return Math.min(least, longest);
  }
}
