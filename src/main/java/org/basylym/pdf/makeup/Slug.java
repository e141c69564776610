// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One line of type on a galley, in millipoints from its top, with all that is painted in it. */
final class Slug {
  /** The block whose line it is; empty for what stands in none. */
  final String block;

  final int top;
  final int height;

  /** Whether the line is counted: those of the text are, headings and notes are not. */
  final boolean counted;

  final List<Stroke> strokes = new ArrayList<>();

  /** The blocks that it is in, the innermost first. */
  final List<String> blocks;

  final Set<String> ids = new LinkedHashSet<>();
  final StringBuilder words = new StringBuilder();

  /** Where on the line each identifier of its inlines begins and ends. */
  private final Map<String, Span> spans = new HashMap<>();

  /**
   * Words that have an identifier.
   *
   * @param from where they begin among the words of the line
   * @param to where they end
   * @param stroke the first act of painting them
   */
  record Span(int from, int to, int stroke) {}

  /** Which counted line of its section it is, from 1; 0 if it is not counted. */
  int line;

  /** From where to where its words reach on the galley. */
  private int left;

  private int right;

  /** Of the first words; as low as the line if there are none. */
  private int baseline = -1;

  private int lowest = -1;

  /** A line in these blocks, the innermost first. */
  Slug(Collection<String> blocks, int top, int height, boolean counted) {
    this.blocks = List.copyOf(blocks);
    this.block = blocks.stream().findFirst().orElse("");
    this.ids.addAll(blocks);
    this.top = top;
    this.height = height;
    this.counted = counted;
  }

  /** What has this identifier begins, or goes on; null if it has none. */
  void enter(String id) {
    if (id == null) {
      return;
    }
    ids.add(id);
    spans.putIfAbsent(id, new Span(words.length(), words.length(), strokes.size()));
  }

  /** It ends, at least on this line. */
  void leave(String id) {
    if (id != null) {
      Span begun = spans.get(id);
      spans.put(id, new Span(begun.from(), words.length(), begun.stroke()));
    }
  }

  Map<String, Span> spans() {
    return spans;
  }

  int bottom() {
    return top + height;
  }

  int baseline() {
    return baseline < 0 ? bottom() : baseline;
  }

  /** How far its words reach out of a galley of this width, at one side. */
  int overhang(boolean atRight, int width) {
    return Math.max(0, atRight ? right - width : -left);
  }

  /** Of the lowest words: the first may be raised, as the mark of a note is. */
  int lowestBaseline() {
    return lowest < 0 ? bottom() : lowest;
  }

  void baselineAt(int y) {
    lowest = Math.max(lowest, y);
    if (baseline < 0) {
      baseline = y;
    }
  }

  /** Hears from where to where some of its words reach. */
  void reach(int from, int to) {
    left = Math.min(left, from);
    right = Math.max(right, to);
  }
}
