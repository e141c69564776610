// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;

/** Hands every event to each of several handlers, in order. */
final class Tee implements ContentHandler {
  private final List<ContentHandler> handlers;

  Tee(List<ContentHandler> handlers) {
    this.handlers = List.copyOf(handlers);
  }

  private interface Event {
    void to(ContentHandler handler) throws SAXException;
  }

  private void each(Event event) throws SAXException {
    for (ContentHandler handler : handlers) {
      event.to(handler);
    }
  }

  @Override
  public void setDocumentLocator(Locator locator) {
    handlers.forEach(handler -> handler.setDocumentLocator(locator));
  }

  @Override
  public void startDocument() throws SAXException {
    each(ContentHandler::startDocument);
  }

  @Override
  public void endDocument() throws SAXException {
    each(ContentHandler::endDocument);
  }

  @Override
  public void startPrefixMapping(String prefix, String uri) throws SAXException {
    each(handler -> handler.startPrefixMapping(prefix, uri));
  }

  @Override
  public void endPrefixMapping(String prefix) throws SAXException {
    each(handler -> handler.endPrefixMapping(prefix));
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    each(handler -> handler.startElement(uri, local, name, attributes));
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    each(handler -> handler.endElement(uri, local, name));
  }

  @Override
  public void characters(char[] text, int start, int length) throws SAXException {
    each(handler -> handler.characters(text, start, length));
  }

  @Override
  public void ignorableWhitespace(char[] text, int start, int length) throws SAXException {
    each(handler -> handler.characters(text, start, length));
  }

  @Override
  public void processingInstruction(String target, String data) throws SAXException {
    each(handler -> handler.processingInstruction(target, data));
  }

  @Override
  public void skippedEntity(String name) throws SAXException {
    each(handler -> handler.skippedEntity(name));
  }
}
