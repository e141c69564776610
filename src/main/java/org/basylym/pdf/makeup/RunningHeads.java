// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What the heads of a section's pages say beside the number of the page. */
final class RunningHeads {
  private final NavigableMap<Integer, String> headings;
  private final NavigableMap<Integer, String> keys;
  private final Column column;
  private final LineNumbers numbers;

  RunningHeads(Manuscript.Section section, Column column, LineNumbers numbers) {
    this.headings = byStrip(section.headings, column);
    this.keys = byStrip(section.keys, column);
    this.column = column;
    this.numbers = numbers;
  }

  /** Of two that begin on one strip the first counts: it is the wider one. */
  private static NavigableMap<Integer, String> byStrip(Map<String, String> words, Column column) {
    NavigableMap<Integer, String> byStrip = new TreeMap<>();
    words.forEach(
        (id, said) -> {
          if (column.strip(id) >= 0) {
            byStrip.putIfAbsent(column.strip(id), said);
          }
        });
    return byStrip;
  }

  /** The words that a place in a head asks for; null if there are none for this page. */
  String words(String wanted, PagePlan page) {
    return switch (wanted) {
      case "section" -> said(headings.lowerEntry(page.to()));
      case "lines" -> keys.isEmpty() ? lines(page) : lemmata(page);
      default -> null;
    };
  }

  /** «1–34», as the lines are numbered. */
  private String lines(PagePlan page) {
    int before = column.countedBefore(page.from());
    int end = column.countedBefore(page.to());
    numbers.startPage(before, end, page.number());
    return end == before
        ? null
        : range(String.valueOf(numbers.onPage(before + 1)), String.valueOf(numbers.onPage(end)));
  }

  /** The entry that goes on from the page before or begins this one, and the last one. */
  private String lemmata(PagePlan page) {
    String last = said(keys.lowerEntry(page.to()));
    String first = said(keys.floorEntry(page.from()));
    if (first == null) {
      first = said(keys.higherEntry(page.from()));
    }
    return last == null ? null : range(first, last);
  }

  private static String range(String first, String last) {
    return first.equals(last) ? first : first + "–" + last;
  }

  private static String said(Map.Entry<Integer, String> entry) {
    return entry == null ? null : entry.getValue();
  }
}
