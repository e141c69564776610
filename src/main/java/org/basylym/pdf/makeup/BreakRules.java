// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a page may end: not after the first line of a paragraph, nor before its last, nor within or
 * after what is to be kept, nor within the row of a table, unless that is higher than a page.
 */
final class BreakRules {
  private final List<List<Slug>> rows;
  private final boolean[] kept;

  /** The first and the last row of a block or of a table's row. */
  private static final class Span {
    private final int first;
    private int last;

    Span(int first) {
      this.first = first;
    }
  }

  BreakRules(List<List<Slug>> rows, Manuscript manuscript, int pageHeight) {
    this.rows = rows;
    this.kept = new boolean[rows.size()];
    Map<String, Span> paragraphs = new HashMap<>();
    Map<String, Span> keeping = new HashMap<>();
    Map<String, Span> tableRows = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      for (Slug slug : rows.get(i)) {
        extend(paragraphs, slug.block, i);
        extend(tableRows, manuscript.tableRows.get(slug.block), i);
        for (String id : slug.ids) {
          extend(keeping, manuscript.keeps.containsKey(id) ? id : null, i);
        }
      }
    }
    paragraphs.remove("");
    paragraphs.values().forEach(this::guard);
    keeping.forEach((id, span) -> keep(manuscript.keeps.get(id), span));
    tableRows.values().stream()
        .filter(span -> height(span) <= pageHeight)
        .forEach(span -> keep(span.first, span.last));
  }

  boolean mayBreakAfter(int row) {
    return !kept[row];
  }

  private static void extend(Map<String, Span> spans, String name, int row) {
    if (name != null) {
      spans.computeIfAbsent(name, any -> new Span(row)).last = row;
    }
  }

  /** Two lines of a paragraph at least stay together at its beginning and at its end. */
  private void guard(Span paragraph) {
    if (paragraph.last > paragraph.first) {
      kept[paragraph.first] = true;
      kept[paragraph.last - 1] = true;
    }
  }

  private void keep(Manuscript.Keeps keeps, Span span) {
    if (keeps.together()) {
      keep(span.first, span.last);
    }
    if (keeps.withNext()) {
      kept[span.last] = true;
    }
    if (keeps.withPrevious() && span.first > 0) {
      kept[span.first - 1] = true;
    }
  }

  private void keep(int first, int last) {
    for (int row = first; row < last; row++) {
      kept[row] = true;
    }
  }

  private int height(Span span) {
    int top = rows.get(span.first).stream().mapToInt(slug -> slug.top).min().orElseThrow();
    return rows.get(span.last).stream().mapToInt(Slug::bottom).max().orElseThrow() - top;
  }
}
