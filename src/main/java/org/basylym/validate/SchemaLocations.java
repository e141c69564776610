// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;

/** The XML Schemas that the root of a file names for itself. */
final class SchemaLocations {
  private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

  private SchemaLocations() {}

  /**
   * Their addresses, that for the root's namespace first; none if there is none for the root. Some
   * editors write noNamespaceSchemaLocation on a root that has a namespace: they mean it for that.
   */
  static List<String> of(Attributes root, String namespace) {
    List<String> ofRoot = new ArrayList<>();
    List<String> others = new ArrayList<>();
    String pairs = root.getValue(XSI, "schemaLocation");
    String[] words = pairs == null ? new String[0] : pairs.strip().split("\\s+", -1);
    for (int i = 0; i + 1 < words.length; i += 2) {
      (words[i].equals(namespace) ? ofRoot : others).add(words[i + 1]);
    }
    String without = root.getValue(XSI, "noNamespaceSchemaLocation");
    if (without != null) {
      (namespace.isEmpty() || ofRoot.isEmpty() ? ofRoot : others).add(without.strip());
    }
    if (ofRoot.isEmpty()) {
      return List.of();
    }
    ofRoot.addAll(others);
    return ofRoot.stream().distinct().toList();
  }
}
