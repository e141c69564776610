// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import org.apache.xerces.parsers.SAXParser;
import org.apache.xerces.util.SecurityManager;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Makes the parsers that read schemas and catalogs: by class name, so that no other parser on the
 * class path takes their place, and bounded, since these files may be hostile too.
 */
final class SchemaParsers {
  private SchemaParsers() {}

  /** A parser that throws what is fatal; who uses it sets a resolver that keeps to the confines. */
  static XMLReader reader() throws SAXException {
    SAXParser parser = new SAXParser();
    parser.setProperty("http://apache.org/xml/properties/security-manager", limits());
    parser.setErrorHandler(new DefaultHandler());
    return parser;
  }

  /** How far entities may expand, and how large a content model may be. */
  static SecurityManager limits() {
    SecurityManager limits = new SecurityManager();
    limits.setEntityExpansionLimit(100_000);
    return limits;
  }
}
