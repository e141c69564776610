// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.HashMap;
import java.util.Map;

/** The printed numbers of the lines of lemmata: «12», «12–14», over a page «30–31.2». */
final class LineNumbers {
  private final Column column;
  private final Numbering numbering;
  private final Map<String, String> said = new HashMap<>();
  private int before;
  private int end;
  private int page;

  LineNumbers(Column column, Numbering numbering) {
    this.column = column;
    this.numbering = numbering;
  }

  /**
   * The entries asked for next stand on this page.
   *
   * @param before how many lines of the section are counted before the page
   * @param end how many are counted when it ends
   */
  void startPage(int before, int end, int page) {
    this.before = before;
    this.end = end;
    this.page = page;
    said.clear();
  }

  /** The number for an entry; empty if it is that of the entry before it in its series. */
  String of(Manuscript.Entry entry) {
    int[] lines = entry.series().isEmpty() ? null : column.lines(entry.id());
    if (lines == null) {
      return "";
    }
    String number = lines[0] == lines[1] ? first(lines) : first(lines) + "–" + last(lines);
    return number.equals(said.put(entry.series(), number)) ? "" : number;
  }

  /** The number of a counted line of the section, from 1, on the page that has begun. */
  int onPage(int line) {
    return numbering == Numbering.PAGE ? line - before : line;
  }

  private String first(int[] lines) {
    return String.valueOf(onPage(lines[0]));
  }

  private String last(int[] lines) {
    return numbering == Numbering.PAGE && lines[1] > end
        ? (page + 1) + "." + (lines[1] - end)
        : String.valueOf(onPage(lines[1]));
  }
}
