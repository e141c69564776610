// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Predicates;
import net.sf.saxon.s9api.streams.Steps;
import org.basylym.tei.TeiDocument.Kind;

/** Tells what a document is by its root and the parts below it. */
final class DocumentKinds {
  private static final String TEI = "http://www.tei-c.org/ns/1.0";

  private DocumentKinds() {}

  static Kind of(XdmNode document) {
    return document
        .select(Steps.child(Predicates.isElement()))
        .findFirst()
        .map(DocumentKinds::kind)
        .orElse(Kind.FOREIGN);
  }

  /** The name of a document's root element, with its namespace if it has one. */
  static String root(TeiDocument document) {
    return document
        .tree()
        .select(Steps.child(Predicates.isElement()))
        .findFirst()
        .map(root -> root.getNodeName().toString())
        .orElse("");
  }

  private static Kind kind(XdmNode root) {
    if (!root.getNodeName().getNamespaceUri().toString().equals(TEI)) {
      return Kind.FOREIGN;
    }
    boolean readable =
        !root.getNodeName().getLocalName().equals("TEI")
            || root.select(Steps.child(TEI, "text")).exists()
            || root.select(Steps.child(TEI, "sourceDoc")).exists()
            || root.select(Steps.child(TEI, "facsimile")).exists()
            || root.select(Steps.child(TEI, "TEI")).exists();
    boolean records = root.select(Steps.child(TEI, "standOff")).exists();
    return readable || !records ? Kind.TEXT : Kind.AUTHORITY;
  }
}
