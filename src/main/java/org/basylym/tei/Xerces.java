// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import org.apache.xerces.parsers.SAXParser;
import org.apache.xerces.util.SecurityManager;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.EntityResolver2;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Makes Xerces parsers, by class name so that no other parser on the class path takes their place.
 * Entities go through the resolver given; how much they may expand is bounded by {@link
 * ParseLimits}, since old TEI files use thousands of small ones.
 */
final class Xerces {
  private static final int ENTITY_EXPANSIONS = 1_000_000;

  private Xerces() {}

  static XMLReader reader(EntityResolver2 resolver) {
    try {
      SAXParser parser = new SAXParser();
      SecurityManager security = new SecurityManager();
      security.setEntityExpansionLimit(ENTITY_EXPANSIONS);
      parser.setProperty("http://apache.org/xml/properties/security-manager", security);
      parser.setFeature("http://xml.org/sax/features/use-entity-resolver2", true);
      parser.setFeature("http://xml.org/sax/features/validation", false);
      parser.setEntityResolver(resolver);
      parser.setErrorHandler(new FaultsEnd());
      return parser;
    } catch (SAXException e) {
      throw new IllegalStateException("this Xerces lacks a feature", e);
    }
  }

  /** Faults end the parse; warnings of the parser say nothing that an editor could mend. */
  private static final class FaultsEnd extends DefaultHandler {
    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
