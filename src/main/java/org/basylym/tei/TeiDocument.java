// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.nio.file.Path;
import java.util.Set;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;

/**
 * A TEI file as a tree. XIncludes are expanded; each element carries its place in {@code src:at},
 * and {@code src:file} where another file begins.
 *
 * @param file where it came from
 * @param tree the document node
 * @param kind what its root says it is
 * @param parts the other files that its words came from, by XInclude or as entities
 */
public record TeiDocument(TeiFile file, XdmNode tree, Kind kind, Set<Path> parts) {

  public TeiDocument {
    parts = Set.copyOf(parts);
  }

  /** A document that is one file. */
  public TeiDocument(TeiFile file, XdmNode tree, Kind kind) {
    this(file, tree, kind, Set.of());
  }

  /** Whether it holds lists of records beside its text, which other pages may show. */
  public boolean hasRecords() {
    return tree.select(Steps.descendant("http://www.tei-c.org/ns/1.0", "standOff")).exists();
  }

  /** What a document is to the edition. */
  public enum Kind {
    /** Something to read. */
    TEXT,
    /** A TEI file that holds only lists of records (a {@code standOff} and no text). */
    AUTHORITY,
    /** Not TEI at all. */
    FOREIGN
  }
}
