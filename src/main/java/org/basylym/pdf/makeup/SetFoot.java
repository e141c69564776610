// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A foot, or some feet of one page, as FOP has set it: one line under the other. Here the lines of
 * series in columns come to stand side by side, and it is seen where a foot may be cut.
 */
final class SetFoot {
  /** The identifier of what opens a series begins with this. */
  static final String OPENS = "opens.";

  /** The identifier of a block with entries in columns begins with this; their number follows. */
  static final String COLUMNS = "columns.";

  /**
   * Lines that are under one another on the page.
   *
   * @param column of how many columns, from 0
   * @param y where they begin under the upper edge of the foot
   */
  record Stack(int from, int to, int column, int columns, int y) {}

  /** The columns of lines in columns; it is as low as {@code depth}. */
  private record Balanced(List<Integer> starts, int depth) {}

  /**
   * What is to be known of a line.
   *
   * @param opens whether it opens a series
   * @param group the identifier of its columns, empty if it is in none
   */
  private record Line(String block, int top, int bottom, boolean opens, String group) {
    static Line of(Slug slug) {
      boolean opens = slug.ids.stream().anyMatch(id -> id.startsWith(OPENS));
      String group = slug.ids.stream().filter(id -> id.startsWith(COLUMNS)).findFirst().orElse("");
      return new Line(slug.block, slug.top, slug.bottom(), opens, group);
    }

    int columns() {
      return group.isEmpty() ? 1 : group.charAt(COLUMNS.length()) - '0';
    }
  }

  private final List<Line> lines;
  private final int height;

  SetFoot(List<Slug> slugs) {
    this.lines = slugs.stream().map(Line::of).toList();
    this.height = height(0, lines.size());
  }

  int size() {
    return lines.size();
  }

  /** Its height where it is not cut. */
  int height() {
    return height;
  }

  /** The height of some of its lines on a page. */
  int height(int from, int to) {
    int sum = 0;
    for (int start = from; start < to; ) {
      int end = endOfGroup(start, to);
      sum += lines.get(start).columns() == 1 ? depth(start, end) : balanced(start, end).depth();
      start = end;
    }
    return sum;
  }

  /** How some of its lines lie on a page, in the order of the text. */
  List<Stack> stacks(int from, int to) {
    List<Stack> stacks = new ArrayList<>();
    int y = 0;
    for (int start = from; start < to; ) {
      int end = endOfGroup(start, to);
      int columns = lines.get(start).columns();
      if (columns == 1) {
        stacks.add(new Stack(start, end, 0, 1, y));
        y += depth(start, end);
      } else {
        Balanced balanced = balanced(start, end);
        List<Integer> starts = balanced.starts();
        for (int i = 0; i < starts.size(); i++) {
          int last = i + 1 < starts.size() ? starts.get(i + 1) : end;
          stacks.add(new Stack(starts.get(i), last, i, columns, y));
        }
        y += balanced.depth();
      }
      start = end;
    }
    return stacks;
  }

  /**
   * Where the lines from {@code from} on are cut so that they fit into {@code room}: not after what
   * opens a series, and not before the very last line. {@code from} if nothing fits.
   */
  int cut(int from, int room) {
    int fitting = from;
    for (int high = size(); high > fitting; ) {
      int middle = (fitting + high + 1) >>> 1;
      if (height(from, middle) <= room) {
        fitting = middle;
      } else {
        high = middle - 1;
      }
    }
    if (fitting == size() - 1 && fitting > from + 2) {
      fitting--;
    }
    int cut = fitting;
    while (cut > from && height(from, cut) > room) {
      cut--;
    }
    while (cut > from && cut < size() && lines.get(cut - 1).opens()) {
      cut--;
    }
    return cut;
  }

  private int endOfGroup(int start, int to) {
    int end = start + 1;
    while (end < to && lines.get(end).group().equals(lines.get(start).group())) {
      end++;
    }
    return end;
  }

  private int depth(int from, int to) {
    return lines.get(to - 1).bottom() - lines.get(from).top();
  }

  /**
   * The columns that make the lines least deep; entries stay whole if that costs a line at most.
   */
  private Balanced balanced(int from, int to) {
    Balanced best = balanced(from, to, false);
    Balanced whole = balanced(from, to, true);
    int line = lines.get(from).bottom() - lines.get(from).top();
    return whole.depth() <= best.depth() + line ? whole : best;
  }

  private Balanced balanced(int from, int to, boolean whole) {
    int low = 0;
    int high = depth(from, to);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts(from, to, middle, whole).size() <= lines.get(from).columns()) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return new Balanced(starts(from, to, low, whole), low);
  }

  /** Where columns begin that are no deeper than this, unless one line or entry is. */
  private List<Integer> starts(int from, int to, int depth, boolean whole) {
    List<Integer> starts = new ArrayList<>(List.of(from));
    int start = from;
    int mayBreak = from;
    int end = from + 1;
    while (end <= to) {
      if (depth(start, end) <= depth) {
        mayBreak = end < to && (!whole || isStart(end)) ? end : mayBreak;
        end++;
      } else if (mayBreak > start && starts.size() <= lines.get(from).columns()) {
        start = mayBreak;
        starts.add(start);
        end = start + 1;
      } else {
        // As many as there are lines: too many in any case.
        return IntStream.rangeClosed(from, from + lines.get(from).columns()).boxed().toList();
      }
    }
    return starts;
  }

  private boolean isStart(int line) {
    return !lines.get(line).block().equals(lines.get(line - 1).block());
  }
}
