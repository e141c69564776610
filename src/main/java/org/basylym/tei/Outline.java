// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.util.HashSet;
import java.util.Set;
import org.basylym.tei.TeiDocument.Kind;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Looks at the root of a document and the parts below it, which tell what it is. */
final class Outline extends DefaultHandler {
  private static final String TEI = "http://www.tei-c.org/ns/1.0";
  private static final Set<String> READABLE = Set.of("text", "sourceDoc", "facsimile", "TEI");

  private final Set<String> parts = new HashSet<>();
  private String namespace = "";
  private String root = "";
  private String local = "";
  private int depth;

  @Override
  public void startElement(String uri, String localName, String name, Attributes attributes) {
    if (depth == 0) {
      namespace = uri;
      root = name;
      local = localName;
    } else if (depth == 1 && uri.equals(TEI)) {
      parts.add(localName);
    }
    depth++;
  }

  @Override
  public void endElement(String uri, String localName, String name) {
    depth--;
  }

  /** The name of the root as it is written, with its prefix. */
  String root() {
    return root;
  }

  /** The namespace of the root; empty if it has none. */
  String namespace() {
    return namespace;
  }

  Kind kind() {
    if (!namespace.equals(TEI)) {
      return Kind.FOREIGN;
    }
    boolean readable = !local.equals("TEI") || parts.stream().anyMatch(READABLE::contains);
    return readable || !parts.contains("standOff") ? Kind.TEXT : Kind.AUTHORITY;
  }
}
