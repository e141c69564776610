// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.List;

/** How high rows of lines are; the first and the last of a table with the rules at its edges. */
final class TableEdges {
  /** Half of a rule lies outside of its table. */
  private static final int RULE = 500;

  private final List<List<Slug>> rows;
  private final Galley galley;
  private final Manuscript manuscript;

  TableEdges(List<List<Slug>> rows, Galley galley, Manuscript manuscript) {
    this.rows = rows;
    this.galley = galley;
    this.manuscript = manuscript;
  }

  int top(int row) {
    int top = rows.get(row).stream().mapToInt(slug -> slug.top).min().orElseThrow();
    String table = table(row);
    return table == null || table.equals(table(row - 1))
        ? top
        : Math.min(top, galley.blocks.get(table).top() - RULE);
  }

  int bottom(int row) {
    int bottom = rows.get(row).stream().mapToInt(Slug::bottom).max().orElseThrow();
    String table = table(row);
    return table == null || table.equals(table(row + 1))
        ? bottom
        : Math.max(bottom, galley.blocks.get(table).bottom() + RULE);
  }

  /** The table that a row is in; null if it is in none. */
  private String table(int row) {
    return row < 0 || row >= rows.size()
        ? null
        : rows.get(row).stream()
            .flatMap(slug -> slug.blocks.stream())
            .filter(block -> manuscript.tables.containsKey(block))
            .filter(galley.blocks::containsKey)
            .findFirst()
            .orElse(null);
  }
}
