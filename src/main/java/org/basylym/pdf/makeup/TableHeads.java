// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The heads of tables, which are repeated on the pages where their tables go on. */
final class TableHeads {
  /** A head that takes more of a page is not repeated. */
  private static final double LARGEST = 0.25;

  private final Map<String, Head> heads = new HashMap<>();
  private final Manuscript manuscript;

  /**
   * The head of a table.
   *
   * @param from its first strip
   * @param to the strip after its last one, the first of the rows under it
   * @param top where its table begins on the galley
   * @param bottom where the rows under it begin
   */
  record Head(Galley galley, int from, int to, int top, int bottom) {
    int height() {
      return bottom - top;
    }
  }

  private TableHeads(Manuscript manuscript) {
    this.manuscript = manuscript;
  }

  /** Finds the heads among the strips of a column; those of facing pages are left alone. */
  static TableHeads of(List<Column.Strip> strips, Manuscript manuscript, int section) {
    TableHeads heads = new TableHeads(manuscript);
    if (!manuscript.sections.get(section).isFacing()) {
      for (int i = 1; i < strips.size(); i++) {
        heads.end(strips, i);
      }
    }
    return heads;
  }

  /** Keeps the head that ends before a strip, if there is one. */
  private void end(List<Column.Strip> strips, int strip) {
    String table = table(strips.get(strip));
    if (table == null || !isHead(strips.get(strip - 1)) || isHead(strips.get(strip))) {
      return;
    }
    int from = strip - 1;
    while (from > 0 && isHead(strips.get(from - 1)) && table.equals(table(strips.get(from - 1)))) {
      from--;
    }
    Column.Strip first = strips.get(from);
    Head head = new Head(first.galley(), from, strip, first.top(), strips.get(strip).top());
    if (table.equals(table(first)) && head.height() <= LARGEST * pageHeight()) {
      heads.put(table, head);
    }
  }

  /** What is repeated above a strip if a page begins with it. */
  Optional<Head> above(Column.Strip strip) {
    return heads.isEmpty() || isHead(strip)
        ? Optional.empty()
        : Optional.ofNullable(heads.get(table(strip)))
            .filter(head -> head.height() + strip.bottom() - strip.top() <= pageHeight());
  }

  private int pageHeight() {
    return manuscript.sheet(true).height();
  }

  private boolean isHead(Column.Strip strip) {
    return strip.slugs().stream()
        .flatMap(slug -> slug.blocks.stream())
        .anyMatch(manuscript.tableHeads::contains);
  }

  /** The table in whose rows a strip is; null if it is in none. */
  private String table(Column.Strip strip) {
    return strip.slugs().stream()
        .flatMap(slug -> slug.blocks.stream())
        .filter(block -> manuscript.tables.getOrDefault(block, false))
        .findFirst()
        .orElse(null);
  }
}
