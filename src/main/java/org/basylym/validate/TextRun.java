// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.ArrayList;
import java.util.List;
import org.basylym.diagnostics.SourcePlace;

/** The text between two tags, with the place of each of its characters. */
final class TextRun {
  private final Element parent;
  private final SourcePlace file;
  private final StringBuilder text = new StringBuilder();
  private final List<Chunk> chunks = new ArrayList<>(2);
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
    return text.toString();
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  Element parent() {
    return parent;
  }

  /** Where the character at {@code offset} stands in the file. */
  SourcePlace place(int offset) {
    int last = chunks.size() - 1;
    int index = last;
    while (index > 0 && chunks.get(index).start() > offset) {
      index--;
    }
    Chunk chunk = chunks.get(index);
    int end = index == last ? text.length() : chunks.get(index + 1).start();
    int breaksAfter = breaks(offset, end);
    int breakBefore = text.lastIndexOf("\n", offset - 1);
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

  private int breaks(int from, int to) {
    int breaks = 0;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n') {
        breaks++;
      }
    }
    return breaks;
  }
}
