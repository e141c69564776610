// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.LexicalHandler;
import org.xml.sax.helpers.XMLFilterImpl;

/** Stops files that would exhaust memory or the stack: entity bombs and bottomless nesting. */
final class ParseLimits extends XMLFilterImpl implements LexicalHandler {
  private static final int DEPTH = 1_000;
  private static final long EXPANDED_CHARACTERS = 20_000_000;

  private int depth;
  private int entities;
  private long expanded;

  private ParseLimits(ContentHandler receiver) {
    setContentHandler(receiver);
  }

  /**
   * The parser, its events going to {@code receiver} by way of the limits. They are no filter in
   * the parser's place: that would take over its entity resolver, and with it what may be opened.
   */
  static XMLReader on(XMLReader parser, ContentHandler receiver) throws SAXException {
    ParseLimits limits = new ParseLimits(receiver);
    parser.setContentHandler(limits);
    parser.setProperty("http://xml.org/sax/properties/lexical-handler", limits);
    return parser;
  }

  /** A file past a limit; the rule's name says which. */
  static final class Exceeded extends SAXException {
    private static final long serialVersionUID = 1L;

    private final String rule;

    Exceeded(String rule) {
      super(rule);
      this.rule = rule;
    }

    String rule() {
      return rule;
    }
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    if (++depth > DEPTH) {
      throw new Exceeded("nesting-too-deep");
    }
    super.startElement(uri, local, name, attributes);
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    depth--;
    super.endElement(uri, local, name);
  }

  @Override
  public void characters(char[] text, int start, int length) throws SAXException {
    if (entities > 0) {
      expanded += length;
      if (expanded > EXPANDED_CHARACTERS) {
        throw new Exceeded("entity-expansion-too-large");
      }
    }
    super.characters(text, start, length);
  }

  @Override
  public void startEntity(String name) {
    entities++;
  }

  @Override
  public void endEntity(String name) {
    entities--;
  }

  @Override
  public void startDTD(String name, String publicId, String systemId) {}

  @Override
  public void endDTD() {}

  @Override
  public void startCDATA() {}

  @Override
  public void endCDATA() {}

  @Override
  public void comment(char[] text, int start, int length) {}
}
