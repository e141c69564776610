// SPDX-License-Identifier: Apache-2.0
package org.basylym.report;

import java.util.Arrays;

/** The text of one source file with the places where its lines begin. */
final class SourceText {
  /** A file that cannot be shown. */
  static final SourceText NONE = new SourceText("");

  private final String text;
  private final int[] starts;
  private final int lines;

  SourceText(String text) {
    this.text = text;
    int[] found = new int[64];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends = c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
      if (ends) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i + 1;
      }
    }
    this.starts = Arrays.copyOf(found, count);
    this.lines = text.isEmpty() ? 0 : count;
  }

  int size() {
    return text.length();
  }

  /** Whether the file has a line of this number, counted from 1. */
  boolean has(int line) {
    return line >= 1 && line <= lines;
  }

  /** How long a line is, its break left out. */
  int length(int line) {
    int end = line == lines ? text.length() : starts[line];
    while (end > starts[line - 1] && "\r\n".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end - starts[line - 1];
  }

  /** The characters {@code from} to {@code to} of a line, as far as it has them. */
  String part(int line, int from, int to) {
    int length = length(line);
    int start = starts[line - 1];
    return text.substring(start + Math.min(from, length), start + Math.min(to, length));
  }

  /** Where the last {@code <} of a line stands, at or before a column from 0; -1 if nowhere. */
  int tagBefore(int line, int column) {
    int start = starts[line - 1];
    int from = start + Math.min(column, length(line) - 1);
    int at = from < start ? -1 : text.lastIndexOf('<', from);
    return at < start ? -1 : at - start;
  }

  /** How many characters of a line the start tag at a column takes, at most {@code most}. */
  int tagLength(int line, int column, int most) {
    String tag = part(line, column, column + most);
    if (!tag.startsWith("<")) {
      return 1;
    }
    int end = tag.indexOf('>');
    return end < 0 ? tag.length() : end + 1;
  }
}
