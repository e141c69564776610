// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The lines of a section, one under the other, and where a page may end among them. */
final class Column {
  /**
   * What can't be cut: a line, or lines side by side as in the row of a table.
   *
   * @param counted how many counted lines come before it in the section
   * @param mayEnd whether a page may end with it
   * @param mustEnd whether the page ends with it in any case
   */
  record Strip(
      Galley galley,
      List<Slug> slugs,
      int top,
      int bottom,
      int counted,
      boolean mayEnd,
      boolean mustEnd) {}

  /** How far lines side by side may be off one level, in millipoints. */
  private static final int SAME_LEVEL = 3_000;

  private final List<Strip> strips = new ArrayList<>();

  /** For each identifier the first and the last strip that it stands on. */
  private final Map<String, int[]> places = new HashMap<>();

  /** For each identifier the numbers of the first and the last counted line, from 1. */
  private final Map<String, int[]> lines = new HashMap<>();

  /** For each identifier that begins on a line without a count, how many lines are before it. */
  private final Map<String, Integer> uncounted = new HashMap<>();

  private final List<CountedLine> counted = new ArrayList<>();

  /** What each counted line is made of. */
  private final List<List<Slug>> slugs = new ArrayList<>();

  private TableHeads heads;
  private final SameWords sameWords = new SameWords(this);
  private final LineCounter before;
  private final int galleys;

  private Column(LineCounter before, int galleys) {
    this.before = before;
    this.galleys = galleys;
  }

  /**
   * The column of a section that FOP has set on these galleys.
   *
   * @param section its place in the book, from 0
   * @param counter of the book's lines, which goes on with those of the section
   */
  static Column of(List<Galley> galleys, Manuscript manuscript, int section, LineCounter counter) {
    Column column = new Column(counter.copy(), galleys.size());
    for (Galley galley : galleys) {
      column.add(galley, manuscript, section, counter);
    }
    column.heads = TableHeads.of(column.strips, manuscript, section);
    return column;
  }

  /** The count of lines as it was before the section. */
  LineCounter before() {
    return before.copy();
  }

  /** On how many galleys it is. */
  int galleys() {
    return galleys;
  }

  /** Whether another column has the same lines in the same places, with the same words marked. */
  boolean isLike(Column other) {
    if (strips.size() != other.strips.size() || !lines.keySet().equals(other.lines.keySet())) {
      return false;
    }
    for (Map.Entry<String, int[]> marked : lines.entrySet()) {
      if (!Arrays.equals(marked.getValue(), other.lines.get(marked.getKey()))) {
        return false;
      }
    }
    for (int i = 0; i < strips.size(); i++) {
      Strip mine = strips.get(i);
      Strip its = other.strips.get(i);
      if (mine.top() != its.top() || mine.bottom() != its.bottom()) {
        return false;
      }
    }
    return true;
  }

  List<Strip> strips() {
    return strips;
  }

  /** The head of a table that goes on with a strip, if a page begins with that. */
  Optional<TableHeads.Head> headAbove(int strip) {
    return heads.above(strips.get(strip));
  }

  /** What on the galley is at the top of a page that begins with a strip, or would be. */
  int topOfPage(int strip) {
    return strips.get(strip).top() - headAbove(strip).map(TableHeads.Head::height).orElse(0);
  }

  /** Whether a page may end before a strip. */
  boolean mayBreakBefore(int strip) {
    return strip == 0 || strips.get(strip - 1).mayEnd();
  }

  /** Whether the strip is the first of a block. */
  boolean beginsBlock(int strip) {
    return strip == 0
        || !strips
            .get(strip)
            .slugs()
            .get(0)
            .block
            .equals(strips.get(strip - 1).slugs().get(0).block);
  }

  /** The first strip of what must stand on the page of a strip and comes before it. */
  int startOfKept(int strip) {
    int start = strip;
    while (!mayBreakBefore(start)) {
      start--;
    }
    return start;
  }

  /** The strip on which an identifier first stands, -1 if it is on none. */
  int strip(String id) {
    return places.containsKey(id) ? places.get(id)[0] : -1;
  }

  /** The counted lines from where one identifier first stands to where the other last stands. */
  int[] lines(String from, String to) {
    int[] first = lines.get(from);
    int[] last = lines.get(to);
    return first == null || last == null || last[1] < first[0]
        ? first
        : new int[] {first[0], last[1]};
  }

  /** What a counted line is made of: one slug, or those on one level. */
  List<Slug> slugs(int line) {
    return slugs.get(line - 1);
  }

  /** Whether these are one line, or the turns of one verse. */
  boolean isOneNumber(int first, int last) {
    return last <= first || last <= lastOfNumber(first);
  }

  /** A counted line, or all turns and parts of the verse to which it belongs. */
  List<Integer> sameNumber(int line) {
    int first = line;
    while (first > 1 && line(line).isSameVerse(line(first - 1))) {
      first--;
    }
    return IntStream.rangeClosed(first, lastOfNumber(line)).boxed().toList();
  }

  private int lastOfNumber(int line) {
    int last = line;
    while (last < counted() && line(line).isSameVerse(line(last + 1))) {
      last++;
    }
    return last;
  }

  SameWords sameWords() {
    return sameWords;
  }

  /** How many lines are counted. */
  int counted() {
    return counted.size();
  }

  /** A counted line, from 1. */
  CountedLine line(int line) {
    return counted.get(line - 1);
  }

  /** How many lines are counted before an identifier on a line without a count; -1 if on none. */
  int countedBefore(String id) {
    return uncounted.getOrDefault(id, -1);
  }

  /** How many lines are counted before a strip; of all, if there is no such strip. */
  int countedBefore(int strip) {
    return strip < strips.size() ? strips.get(strip).counted() : counted.size();
  }

  private void add(Galley galley, Manuscript manuscript, int section, LineCounter counter) {
    List<List<Slug>> rows = rows(galley);
    BreakRules rules = new BreakRules(rows, manuscript, manuscript.sheet(true).height());
    TableEdges edges = new TableEdges(rows, galley, manuscript);
    for (int i = 0; i < rows.size(); i++) {
      List<Slug> row = rows.get(i);
      boolean last = i + 1 == rows.size();
      boolean mayEnd = last || rules.mayBreakAfter(i);
      strips.add(
          new Strip(galley, row, edges.top(i), edges.bottom(i), counted.size(), mayEnd, last));
      count(row, section, counter);
      row.forEach(this::note);
    }
  }

  /** Lines that stand on one level are one line, as in the row of a table. */
  private void count(List<Slug> row, int section, LineCounter counter) {
    int level = Integer.MIN_VALUE;
    List<Slug> sorted = row.stream().sorted(Comparator.comparingInt(Slug::baseline)).toList();
    for (Slug slug : sorted) {
      if (slug.counted) {
        if (slug.baseline() > level + SAME_LEVEL || level == Integer.MIN_VALUE) {
          level = slug.baseline();
          counted.add(counter.count(slug.blocks, section));
          slugs.add(new ArrayList<>());
        }
        slugs.get(slugs.size() - 1).add(slug);
        slug.line = counted.size();
      }
    }
  }

  private void note(Slug slug) {
    int strip = strips.size() - 1;
    for (String id : slug.ids) {
      places.computeIfAbsent(id, any -> new int[] {strip, strip})[1] = strip;
      if (slug.counted) {
        int line = slug.line;
        int[] known = lines.computeIfAbsent(id, any -> new int[] {line, line});
        known[0] = Math.min(known[0], line);
        known[1] = Math.max(known[1], line);
      } else {
        uncounted.putIfAbsent(id, counted.size());
      }
    }
  }

  /** Lines that lie side by side are one row. */
  private static List<List<Slug>> rows(Galley galley) {
    List<Slug> sorted =
        galley.slugs.stream().sorted(Comparator.comparingInt(slug -> slug.top)).toList();
    List<List<Slug>> rows = new ArrayList<>();
    int bottom = Integer.MIN_VALUE;
    for (Slug slug : sorted) {
      if (rows.isEmpty() || slug.top >= bottom) {
        rows.add(new ArrayList<>());
      }
      rows.get(rows.size() - 1).add(slug);
      bottom = Math.max(bottom, slug.bottom());
    }
    return rows;
  }
}
