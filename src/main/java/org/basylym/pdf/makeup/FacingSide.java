// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.List;

/** One of two facing columns with the planner of its pages. */
record FacingSide(Column column, Planner planner) {

  int size() {
    return column.strips().size();
  }

  /** Whether a page may end before a strip. */
  boolean mayEnd(int strip) {
    return column.mayBreakBefore(strip);
  }

  /** The first place after a strip where a page may end, up to {@code limit}. */
  int nextEnd(int strip, int limit) {
    int next = strip + 1;
    while (next < limit && !mayEnd(next)) {
      next++;
    }
    return Math.min(next, limit);
  }

  /** The place nearest to {@code wanted} where a page may end, within these limits. */
  int nearestEnd(int wanted, int first, int limit) {
    int down = Math.min(wanted, limit);
    while (down > first && down < limit && !mayEnd(down)) {
      down--;
    }
    int up = Math.max(wanted, first);
    while (up < limit && up > first && !mayEnd(up)) {
      up++;
    }
    return down < first || up - wanted < wanted - down ? Math.min(up, limit) : down;
  }

  /** From the top of one strip to the top of another on the same galley. */
  int distance(int from, int to) {
    List<Column.Strip> strips = column.strips();
    return strips.get(to).top() - strips.get(from).top();
  }

  /** The height of some strips. */
  int height(int from, int to) {
    return from == to ? 0 : distance(from, to - 1) + height(to - 1);
  }

  private int height(int strip) {
    return column.strips().get(strip).bottom() - column.strips().get(strip).top();
  }

  /** Whether strips lie on one galley, as those of a page must. */
  boolean isOneRun(int from, int to) {
    return from == to || column.strips().get(from).galley() == column.strips().get(to - 1).galley();
  }

  /** The longest run of strips that a page can hold if nothing is at its foot. */
  int longestAlone(int from, int limit) {
    int to = from;
    while (to < limit && isOneRun(from, to + 1) && planner.fitsAlone(height(from, to + 1))) {
      to++;
    }
    return to;
  }
}
