// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.XMLFilterImpl;

/** Reads formatting objects, as often as needed, through a row of filters into FOP. */
final class FoReader {
  private final String fo;
  private Set<String> places;

  FoReader(String fo) {
    this.fo = fo;
  }

  /** The identifiers of all places in the book. */
  synchronized Set<String> places() throws SAXException, IOException {
    if (places == null) {
      ReferenceCheck.Places found = new ReferenceCheck.Places();
      read(found);
      places = found.ids();
    }
    return places;
  }

  /** Sends the formatting objects through {@code filters}, the first first, to {@code target}. */
  void read(ContentHandler target, XMLFilterImpl... filters) throws SAXException, IOException {
    XMLFilterImpl spaces = new SingleSpaces();
    spaces.setParent(parser());
    XMLReader reader = spaces;
    for (XMLFilterImpl filter : filters) {
      filter.setParent(reader);
      reader = filter;
    }
    reader.setContentHandler(target);
    reader.parse(new InputSource(new StringReader(fo)));
  }

  /** The JDK's own parser by name: another one on the class path would lift the entity limits. */
  private static XMLReader parser() throws SAXException {
    try {
      SAXParserFactory parsers = SAXParserFactory.newDefaultInstance();
      parsers.setNamespaceAware(true);
      parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      XMLReader parser = parsers.newSAXParser().getXMLReader();
      // The default handler prints to the terminal; this one only throws.
      parser.setErrorHandler(new DefaultHandler());
      return parser;
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
