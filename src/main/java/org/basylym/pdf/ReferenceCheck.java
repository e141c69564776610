// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Reports references to places that the book does not have, and turns such links into plain text:
 * FOP says nothing of them and leaves an untagged link behind.
 */
final class ReferenceCheck extends XMLFilterImpl {
  private static final String INLINE = "inline";
  private static final String DESTINATION = "internal-destination";

  private final Set<String> places;
  private final PrintProblems problems;
  private final Deque<Boolean> open = new ArrayDeque<>();

  ReferenceCheck(Set<String> places, PrintProblems problems) {
    this.places = places;
    this.problems = problems;
  }

  /** Collects the places that a book has, in a reading of its own. */
  static final class Places extends DefaultHandler {
    private final Set<String> ids = new HashSet<>();

    Set<String> ids() {
      return ids;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
      String id = attributes.getValue("", "id");
      if (id != null) {
        ids.add(id);
      }
    }
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    boolean dead =
        isDead(attributes.getValue("", DESTINATION)) || isDead(attributes.getValue("", "ref-id"));
    open.push(dead);
    if (dead) {
      super.startElement(uri, INLINE, prefixed(name), onlyId(attributes));
    } else {
      super.startElement(uri, local, name, attributes);
    }
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    if (open.pop()) {
      super.endElement(uri, INLINE, prefixed(name));
    } else {
      super.endElement(uri, local, name);
    }
  }

  private boolean isDead(String reference) {
    boolean dead = reference != null && !reference.isBlank() && !places.contains(reference);
    if (dead) {
      problems.add("unresolved-reference", Map.of("reference", reference));
    }
    return dead;
  }

  private static String prefixed(String name) {
    return name.substring(0, name.indexOf(':') + 1) + INLINE;
  }

  private static Attributes onlyId(Attributes attributes) {
    AttributesImpl id = new AttributesImpl();
    if (attributes.getValue("", "id") != null) {
      id.addAttribute("", "id", "id", "ID", attributes.getValue("", "id"));
    }
    return id;
  }
}
