// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

/** A piece of formatting objects, kept to be said again, as often as needed. */
final class FoEvents extends DefaultHandler {
  private static final Set<String> BLOCKS =
      Set.of("block", "block-container", "list-block", "table", "table-and-caption");

  private final List<Event> events = new ArrayList<>();
  private Attributes first = new AttributesImpl();
  private int depth;
  private int blocks;
  private int parts;
  private int letters;
  private final List<String> ids = new ArrayList<>();

  /** One thing that a parser says. */
  private interface Event {
    void to(ContentHandler target) throws SAXException;
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    Attributes copy = new AttributesImpl(attributes);
    if (events.isEmpty()) {
      first = copy;
    }
    parts += depth == 0 ? 1 : 0;
    blocks += BLOCKS.contains(local) ? 1 : 0;
    depth++;
    if (attributes.getValue("id") != null) {
      ids.add(attributes.getValue("id"));
    }
    events.add(target -> target.startElement(uri, local, name, copy));
  }

  @Override
  public void endElement(String uri, String local, String name) {
    depth--;
    events.add(target -> target.endElement(uri, local, name));
  }

  @Override
  public void characters(char[] text, int start, int length) {
    char[] copy = Arrays.copyOfRange(text, start, start + length);
    if (depth == 0 && new String(copy).isBlank()) {
      return;
    }
    letters += length;
    events.add(target -> target.characters(copy, 0, copy.length));
  }

  void replay(ContentHandler target) throws SAXException {
    replay(target, 0, events.size());
  }

  /** Whether this is one block with nothing but text in it. */
  boolean isOneParagraph() {
    return parts == 1 && blocks == 1;
  }

  /** What is in the one block. */
  void replayInside(ContentHandler target) throws SAXException {
    replay(target, 1, events.size() - 1);
  }

  /** The properties of the first object. */
  Attributes properties() {
    return first;
  }

  /** The identifiers in it. */
  List<String> ids() {
    return ids;
  }

  /** How long it is, in letters. */
  int letters() {
    return letters;
  }

  private void replay(ContentHandler target, int from, int to) throws SAXException {
    for (Event event : events.subList(from, to)) {
      event.to(target);
    }
  }
}
