// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a page may end: not after the first line of a paragraph, nor before its last, nor within or
 * after what is to be kept.
 */
final class BreakRules {
  private final List<String> blocks;
  private final Map<String, Manuscript.Keeps> keeps;
  private final Map<String, Integer> first = new HashMap<>();
  private final Map<String, Integer> last = new HashMap<>();

  BreakRules(List<List<Slug>> rows, Map<String, Manuscript.Keeps> keeps) {
    this.keeps = keeps;
    this.blocks = rows.stream().map(row -> row.get(0).block).toList();
    for (int i = 0; i < blocks.size(); i++) {
      first.putIfAbsent(blocks.get(i), i);
      last.put(blocks.get(i), i);
    }
  }

  boolean mayBreakAfter(int row) {
    String block = blocks.get(row);
    Manuscript.Keeps keep = keeps.getOrDefault(block, new Manuscript.Keeps(false, false));
    int start = first.get(block);
    int end = last.get(block);
    if (row == end) {
      return !keep.withNext();
    }
    boolean orphan = row == start;
    boolean widow = row + 1 == end;
    return !keep.together() && !orphan && !widow;
  }
}
