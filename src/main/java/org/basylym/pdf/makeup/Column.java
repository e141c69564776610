// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  private final List<Strip> strips = new ArrayList<>();

  /** For each identifier the first and the last strip that it stands on. */
  private final Map<String, int[]> places = new HashMap<>();

  /** For each identifier the numbers of the first and the last counted line, from 1. */
  private final Map<String, int[]> lines = new HashMap<>();

  private int counted;
  private int galleys;

  private Column() {}

  /** The column of a section that FOP has set on these galleys. */
  static Column of(List<Galley> galleys, Map<String, Manuscript.Keeps> keeps) {
    Column column = new Column();
    for (Galley galley : galleys) {
      column.add(galley, keeps);
    }
    column.galleys = galleys.size();
    return column;
  }

  /** On how many galleys it is. */
  int galleys() {
    return galleys;
  }

  /** Whether another column has the same lines in the same places. */
  boolean isLike(Column other) {
    if (strips.size() != other.strips.size()) {
      return false;
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

  /** The strip on which an identifier first stands, -1 if it is on none. */
  int strip(String id) {
    return places.containsKey(id) ? places.get(id)[0] : -1;
  }

  /** The counted lines on which an identifier stands: first and last; null if it is on none. */
  int[] lines(String id) {
    return lines.get(id);
  }

  /** How many lines are counted before a strip; of all, if there is no such strip. */
  int countedBefore(int strip) {
    return strip < strips.size() ? strips.get(strip).counted() : counted;
  }

  private void add(Galley galley, Map<String, Manuscript.Keeps> keeps) {
    List<List<Slug>> rows = rows(galley);
    BreakRules rules = new BreakRules(rows, keeps);
    for (int i = 0; i < rows.size(); i++) {
      List<Slug> row = rows.get(i);
      boolean last = i + 1 == rows.size();
      boolean mayEnd = last || rules.mayBreakAfter(i);
      int top = row.stream().mapToInt(slug -> slug.top).min().orElseThrow();
      int bottom = row.stream().mapToInt(Slug::bottom).max().orElseThrow();
      strips.add(new Strip(galley, row, top, bottom, counted, mayEnd, last));
      for (Slug slug : row) {
        note(slug);
      }
    }
  }

  private void note(Slug slug) {
    counted += slug.counted ? 1 : 0;
    int strip = strips.size() - 1;
    for (String id : slug.ids) {
      places.computeIfAbsent(id, any -> new int[] {strip, strip})[1] = strip;
      if (slug.counted) {
        lines.computeIfAbsent(id, any -> new int[] {counted, counted})[1] = counted;
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
