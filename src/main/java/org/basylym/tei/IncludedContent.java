// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.util.Deque;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Hands the events of an included file on to the file that includes it: all of them, or only the
 * element with a given id. Nested includes are expanded, since the receiver is the same filter.
 */
final class IncludedContent extends DefaultHandler {
  private final XIncludeFilter receiver;
  private final String id;
  private final SwitchingLocator locator;
  private final Deque<String> open;
  private int depth;
  private int wantedFrom;
  private boolean found;

  IncludedContent(
      XIncludeFilter receiver, String id, SwitchingLocator locator, Deque<String> open) {
    this.receiver = receiver;
    this.id = id.replaceAll("^element\\(([^)/]+)\\)$", "$1");
    this.locator = locator;
    this.open = open;
  }

  /** Whether the file has the element that is wanted. */
  boolean found() {
    return found;
  }

  @Override
  public void setDocumentLocator(Locator included) {
    locator.enter(included);
    open.push(String.valueOf(included.getSystemId()));
  }

  @Override
  public void endDocument() {
    locator.leave();
    open.pop();
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    depth++;
    if (wantedFrom == 0 && (id.isEmpty() || id.equals(attributes.getValue("xml:id")))) {
      wantedFrom = depth;
      found = true;
    }
    if (wantedFrom > 0) {
      receiver.startElement(uri, local, name, attributes);
    }
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    if (wantedFrom > 0) {
      receiver.endElement(uri, local, name);
    }
    if (depth == wantedFrom) {
      wantedFrom = 0;
    }
    depth--;
  }

  @Override
  public void characters(char[] text, int start, int length) throws SAXException {
    if (wantedFrom > 0) {
      receiver.characters(text, start, length);
    }
  }

  @Override
  public void startPrefixMapping(String prefix, String uri) throws SAXException {
    receiver.startPrefixMapping(prefix, uri);
  }

  @Override
  public void endPrefixMapping(String prefix) throws SAXException {
    receiver.endPrefixMapping(prefix);
  }

  @Override
  public void processingInstruction(String target, String data) throws SAXException {
    if (wantedFrom > 0) {
      receiver.processingInstruction(target, data);
    }
  }
}
