// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.basylym.diagnostics.SourcePlace;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.AttributesImpl;

/**
 * An element while checks walk through a file. Its content is kept only where a check looks at it
 * as a whole, so that memory does not grow with the text.
 */
final class Element {
  static final String TEI = "http://www.tei-c.org/ns/1.0";

  private static final Set<String> WITH_CONTENT =
      Set.of(
          "altIdentifier",
          "app",
          "bibl",
          "biblScope",
          "biblStruct",
          "citedRange",
          "date",
          "msIdentifier",
          "witness");

  /** The parser uses its own attributes again for the next element. */
  private static final Attributes NONE = new AttributesImpl();

  private final Element parent;
  private final String uri;
  private final String name;
  private final Attributes attributes;
  private final SourcePlace place;
  private final String language;
  private final boolean keepsContent;
  private final List<Object> content = new ArrayList<>(0);

  Element(Element parent, String uri, String name, Attributes attributes, SourcePlace place) {
    this.parent = parent;
    this.uri = uri;
    this.name = name;
    this.attributes = attributes.getLength() == 0 ? NONE : new AttributesImpl(attributes);
    this.place = place;
    String own = attributes.getValue("xml:lang");
    this.language = own != null ? own.strip() : parent == null ? "" : parent.language;
    boolean inKept = parent != null && parent.keepsContent;
    this.keepsContent = inKept || (uri.equals(TEI) && WITH_CONTENT.contains(name));
    if (inKept) {
      parent.content.add(this);
    }
  }

  /** Whether this is the TEI element of that name. */
  boolean is(String wanted) {
    return name.equals(wanted) && uri.equals(TEI);
  }

  /** Whether this is an element of TEI at all. */
  boolean isTei() {
    return uri.equals(TEI);
  }

  /** Whether this is a TEI element with one of those names. */
  boolean isOneOf(Set<String> wanted) {
    return wanted.contains(name) && uri.equals(TEI);
  }

  boolean isInside(Set<String> wanted) {
    for (Element up = this; up != null; up = up.parent) {
      if (up.isOneOf(wanted)) {
        return true;
      }
    }
    return false;
  }

  /** The value of an attribute, or null. */
  String attribute(String qualifiedName) {
    return attributes.getValue(qualifiedName);
  }

  Attributes attributes() {
    return attributes;
  }

  Element parent() {
    return parent;
  }

  String name() {
    return name;
  }

  /** The language that holds here, by the nearest {@code xml:lang}; empty if none. */
  String language() {
    return language;
  }

  SourcePlace place() {
    return place;
  }

  void add(String text) {
    if (keepsContent) {
      content.add(text);
    }
  }

  /** Child elements of a kept element. */
  Stream<Element> children() {
    return content.stream().filter(Element.class::isInstance).map(Element.class::cast);
  }

  Stream<Element> children(String wanted) {
    return children().filter(child -> child.is(wanted));
  }

  /** Elements of that name below a kept element, in the order of the file. */
  Stream<Element> descendants(String wanted) {
    return children()
        .flatMap(
            child ->
                Stream.concat(
                    child.is(wanted) ? Stream.of(child) : Stream.empty(),
                    child.descendants(wanted)));
  }

  /** The text of a kept element, its notes left out, white space folded. */
  String text() {
    StringBuilder text = new StringBuilder();
    text(text);
    return folded(text);
  }

  private void text(StringBuilder text) {
    for (Object part : content) {
      if (part instanceof Element child) {
        if (!child.is("note")) {
          child.text(text);
        }
      } else {
        text.append(part);
      }
    }
  }

  /** The content of a kept element with its markup, for comparison: ids and places left out. */
  String markup() {
    StringBuilder markup = new StringBuilder();
    markup(markup);
    return folded(markup);
  }

  private static String folded(StringBuilder text) {
    int end = 0;
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
        space = end > 0;
      } else {
        if (space) {
          text.setCharAt(end++, ' ');
        }
        text.setCharAt(end++, c);
        space = false;
      }
    }
    text.setLength(end);
    return text.toString();
  }

  private void markup(StringBuilder markup) {
    for (Object part : content) {
      if (part instanceof Element child) {
        markup.append('<').append(child.name);
        for (int i = 0; i < child.attributes.getLength(); i++) {
          if (!child.attributes.getQName(i).equals("xml:id")) {
            markup.append(' ').append(child.attributes.getQName(i));
            markup.append('=').append(child.attributes.getValue(i));
          }
        }
        markup.append('>');
        child.markup(markup);
        markup.append("</>");
      } else {
        markup.append(part);
      }
    }
  }
}
