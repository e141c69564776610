// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.nio.file.Path;
import java.util.Optional;
import org.basylym.diagnostics.SourcePlace;
import org.basylym.diagnostics.SourcePlace.Point;
import org.basylym.tei.Confines;
import org.basylym.tei.TeiFile;
import org.xml.sax.SAXParseException;

/**
 * Why a schema cannot be used.
 *
 * @param why what is wrong with it
 * @param cure what to do
 * @param schema URI of the schema, or of the part of it that is wrong
 * @param line counted from 1; 0 if unknown
 * @param column counted from 1
 * @param point which point of the markup line and column name
 */
record SchemaFault(String why, String cure, String schema, int line, int column, Point point) {
  private static final String CORRECT = "correct the schema";

  /** A fault of a schema, or of a part of it, as a whole. */
  SchemaFault(String why, String cure, String schema) {
    this(why, cure, schema, 0, 0, Point.EXACT);
  }

  /** A fault at the place where the parser stood: after a start tag, if the markup is sound. */
  static SchemaFault of(SAXParseException e, SchemaSource source, Point point) {
    String schema = e.getSystemId() == null ? source.base().toString() : e.getSystemId();
    return new SchemaFault(
        flat(e.getMessage()),
        CORRECT,
        schema,
        Math.max(0, e.getLineNumber()),
        Math.max(1, e.getColumnNumber()),
        point);
  }

  static SchemaFault of(String why, SchemaSource source) {
    return new SchemaFault(flat(why), CORRECT, source.base().toString());
  }

  private static String flat(String message) {
    return String.valueOf(message).strip().replaceAll("\\s+", " ").replaceFirst("\\.$", "");
  }

  /** Its place, in the schema if that is a file, for a report that calls files as {@code file}. */
  SourcePlace placeFrom(TeiFile file) {
    SourcePlace place = path().map(path -> file.sibling(path).place()).orElse(file.place());
    if (line == 0 || path().isEmpty()) {
      return place;
    }
    return point == Point.AFTER_TAG ? place.afterTag(line, column) : place.at(line, column);
  }

  /** What is wrong, and where if the place cannot say it. */
  String whyFrom() {
    return line == 0 || path().isPresent() ? why : why + " (" + schema + ", line " + line + ")";
  }

  private Optional<Path> path() {
    return Confines.file(schema, "");
  }
}
