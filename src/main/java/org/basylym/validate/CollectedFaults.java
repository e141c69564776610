// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.ArrayList;
import java.util.List;
import org.basylym.diagnostics.SourcePlace.Point;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Collects what is wrong with a schema, and gives it up after the first few faults. */
final class CollectedFaults extends DefaultHandler {
  private static final int ENOUGH = 20;

  private final SchemaSource source;
  private final Point point;
  private final List<SchemaFault> faults = new ArrayList<>();

  /** Collects faults of a schema; {@code point} says where its parser stands when it has one. */
  CollectedFaults(SchemaSource source, Point point) {
    this.source = source;
    this.point = point;
  }

  @Override
  public void error(SAXParseException e) throws SAXException {
    faults.add(SchemaFault.of(e, source, point));
    if (faults.size() == ENOUGH) {
      throw new SAXException("too many faults");
    }
  }

  @Override
  public void fatalError(SAXParseException e) throws SAXException {
    throw e;
  }

  boolean isEmpty() {
    return faults.isEmpty();
  }

  /** No grammar, because of a fault that ended the reading. */
  CompiledGrammar with(SchemaFault last) {
    faults.add(last);
    return CompiledGrammar.none(faults);
  }

  /** No grammar, because of the faults found, or {@code otherwise} if there are none. */
  CompiledGrammar orElse(SchemaFault otherwise) {
    return CompiledGrammar.none(faults.isEmpty() ? List.of(otherwise) : faults);
  }
}
