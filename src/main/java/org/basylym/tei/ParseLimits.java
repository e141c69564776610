// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.util.HashSet;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.LexicalHandler;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Stops files that would exhaust memory or the stack: entity bombs, bottomless nesting, more
 * attributes or prefixes than any text needs.
 */
final class ParseLimits extends XMLFilterImpl implements LexicalHandler {
  private static final int DEPTH = 1_000;
  private static final int ATTRIBUTES = 1_000;
  private static final int PREFIXES = 1_000;
  private static final long EXPANDED_CHARACTERS = 20_000_000;
  private static final long ATTRIBUTE_CHARACTERS = 200_000_000;

  private final Set<String> prefixes = new HashSet<>();
  private Locator locator;
  private int depth;
  private int entities;
  private long expanded;
  private long inAttributes;

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

  /** A file past a limit, and where: the rule's name says which, the limit how much it is. */
  static final class Exceeded extends SAXParseException {
    private static final long serialVersionUID = 1L;

    private final String rule;
    private final String limit;

    Exceeded(String rule, String limit, Locator locator) {
      super(rule, locator);
      this.rule = rule;
      this.limit = limit;
    }

    String rule() {
      return rule;
    }

    String limit() {
      return limit;
    }
  }

  @Override
  public void setDocumentLocator(Locator given) {
    locator = given;
    super.setDocumentLocator(given);
  }

  @Override
  public void startPrefixMapping(String prefix, String uri) throws SAXException {
    if (prefixes.add(prefix) && prefixes.size() > PREFIXES) {
      throw new Exceeded("excessive-markup", "1,000 namespace prefixes", locator);
    }
    super.startPrefixMapping(prefix, uri);
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    if (++depth > DEPTH) {
      throw new Exceeded("nesting-too-deep", "", locator);
    }
    int count = attributes.getLength();
    if (count > ATTRIBUTES) {
      throw new Exceeded("excessive-markup", "1,000 attributes on one element", locator);
    }
    for (int i = 0; i < count; i++) {
      inAttributes += attributes.getValue(i).length();
    }
    if (inAttributes > ATTRIBUTE_CHARACTERS) {
      throw new Exceeded("excessive-markup", "200 million characters in attributes", locator);
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
        throw new Exceeded("entity-expansion-too-large", "20 million characters", locator);
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
