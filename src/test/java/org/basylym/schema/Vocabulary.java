// SPDX-License-Identifier: Apache-2.0
package org.basylym.schema;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.w3c.dom.Element;

/** The names that a schema knows, and values good and bad, for making slips with. */
record Vocabulary(List<String> elements, List<String> attributes) {
  private static final List<String> VALUES =
      List.of(
          "",
          " ",
          "a",
          "two words",
          "#x",
          "#x #y",
          "a.xml#b",
          "http://example.org/",
          "ķ–7",
          "-1",
          "0",
          "1",
          "2.5",
          "1/2",
          "1e3",
          "150%",
          "10cm",
          "0.5",
          "1.1",
          "true",
          "yes",
          "no",
          "unknown",
          "high",
          "Y",
          "N",
          "en",
          "kk-Cyrl",
          "x_y",
          "1917",
          "1917-12",
          "1917-12-05",
          "1917-13-05",
          "--12-05",
          "12:30:00",
          "1917-12-05T12:30:00Z",
          "1917-W49",
          "P3D",
          "PT5M",
          "1985-01-01",
          "1,2",
          "1,2 3,4",
          "1,2 3,4 5,6",
          "met rhyme",
          "ab:c",
          "urn:x",
          "\u0301",
          "preserve",
          "left",
          "full",
          "m",
          "sole",
          "name",
          "css");

  static Vocabulary of(Grammar grammar) {
    var attributes = new TreeSet<String>(List.of("foo"));
    for (String name : grammar.attributeNames()) {
      if (!name.isEmpty() && !name.contains(":")) {
        attributes.add(name);
      }
    }
    return new Vocabulary(List.copyOf(grammar.elements().keySet()), List.copyOf(attributes));
  }

  String element(Random random) {
    return elements.get(random.nextInt(elements.size()));
  }

  String attribute(Random random) {
    return attributes.get(random.nextInt(attributes.size()));
  }

  String value(Random random) {
    return VALUES.get(random.nextInt(VALUES.size()));
  }

  boolean knows(Element root) {
    if (!elements.contains(root.getLocalName())) {
      return false;
    }
    var inner = root.getElementsByTagNameNS(root.getNamespaceURI(), "*");
    for (int i = 0; i < inner.getLength(); i++) {
      if (!elements.contains(inner.item(i).getLocalName())) {
        return false;
      }
    }
    return true;
  }
}
