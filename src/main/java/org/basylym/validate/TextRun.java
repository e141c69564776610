// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.basylym.diagnostics.SourcePlace;

/** The text between two tags, with the place of each of its characters. */
final class TextRun {
  private final Element parent;
  private final SourcePlace file;
  private final StringBuilder text = new StringBuilder();
  private final List<Chunk> chunks = new ArrayList<>(2);
  private String whole;
  private int[] breaks;
  private int column;

  /** A piece as the parser gave it: where it begins in the run and where it ends in the file. */
  private record Chunk(int start, int fromColumn, int endLine, int endColumn) {}

  /** A run that begins at a column of a file. */
  TextRun(Element parent, SourcePlace file, int column) {
    this.parent = parent;
    this.file = file;
    this.column = column;
  }

  void add(char[] characters, int start, int length, int endLine, int endColumn) {
    chunks.add(new Chunk(text.length(), column, endLine, endColumn));
    text.append(characters, start, length);
    column = endColumn;
  }

  String text() {
    if (whole == null) {
      whole = text.toString();
    }
    return whole;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  Element parent() {
    return parent;
  }

  /** Where the character at {@code offset} stands in the file. */
  SourcePlace place(int offset) {
    int index = chunkOf(offset);
    Chunk chunk = chunks.get(index);
    int end = index == chunks.size() - 1 ? text.length() : chunks.get(index + 1).start();
    int[] breaks = breaks();
    int before = breaksBefore(breaks, offset);
    int breaksAfter = breaksBefore(breaks, end) - before;
    int breakBefore = before == 0 ? -1 : breaks[before - 1];
    int at;
    if (breakBefore >= chunk.start()) {
      at = offset - breakBefore;
    } else if (breaksAfter == 0) {
      at = chunk.endColumn() - (end - offset);
    } else {
      at = chunk.fromColumn() + offset - chunk.start();
    }
    return file.at(chunk.endLine() - breaksAfter, Math.max(1, at));
  }

  private int chunkOf(int offset) {
    int low = 0;
    int high = chunks.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (chunks.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Where the lines of the run break, found once: a run may be as long as its file. */
  private int[] breaks() {
    if (breaks == null) {
      String all = text();
      breaks = IntStream.range(0, all.length()).filter(i -> all.charAt(i) == '\n').toArray();
    }
    return breaks;
  }

  private static int breaksBefore(int[] breaks, int offset) {
    int found = Arrays.binarySearch(breaks, offset);
    return found < 0 ? -found - 1 : found;
  }
}
