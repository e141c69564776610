// SPDX-License-Identifier: Apache-2.0
package org.basylym.diagnostics;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;

/**
 * A place in a source file.
 *
 * @param name the file as the user named it, used in reports; empty for a place in no file
 * @param file the file itself, from which an excerpt can be read; null if there is none
 * @param line counted from 1; 0 if unknown
 * @param column counted from 1 in UTF-16 units; 0 if unknown
 * @param point which point of the markup the line and column name
 */
public record SourcePlace(String name, Path file, int line, int column, Point point)
    implements Comparable<SourcePlace> {

  /** XML parsers report an element at the end of its start tag; other places are exact. */
  public enum Point {
    EXACT,
    AFTER_TAG
  }

  private static final Comparator<SourcePlace> ORDER =
      Comparator.comparing(SourcePlace::name)
          .thenComparingInt(SourcePlace::line)
          .thenComparingInt(SourcePlace::column);

  /** A file as a whole. */
  public static SourcePlace file(String name, Path file) {
    return new SourcePlace(name, file, 0, 0, Point.EXACT);
  }

  /** A place that belongs to no file, such as the edition as a whole. */
  public static SourcePlace nowhere() {
    return new SourcePlace("", null, 0, 0, Point.EXACT);
  }

  /** The exact place {@code line:column} in the same file. */
  public SourcePlace at(int newLine, int newColumn) {
    return new SourcePlace(name, file, newLine, newColumn, Point.EXACT);
  }

  /** The element whose start tag ends just before {@code line:column}, in the same file. */
  public SourcePlace afterTag(int newLine, int newColumn) {
    return new SourcePlace(name, file, newLine, newColumn, Point.AFTER_TAG);
  }

  /** The file to read an excerpt from, if there is one. */
  public Optional<Path> source() {
    return Optional.ofNullable(file);
  }

  @Override
  public int compareTo(SourcePlace other) {
    return ORDER.compare(this, other);
  }

  /** {@code name:line:column}, as editors and terminals make it clickable. */
  @Override
  public String toString() {
    return line == 0 ? name : name + ":" + line + ":" + column;
  }
}
