// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Says formatting objects of our own to a handler. */
final class FoWriter {
  private static final String NAMESPACE = "http://www.w3.org/1999/XSL/Format";

  private final ContentHandler out;

  FoWriter(ContentHandler out) {
    this.out = out;
  }

  /** Says the start of a formatting object with pairs of properties: name, value. */
  void begin(String local, String... properties) throws SAXException {
    AttributesImpl attributes = new AttributesImpl();
    for (int i = 0; i < properties.length; i += 2) {
      set(attributes, properties[i], properties[i + 1]);
    }
    begin(local, attributes);
  }

  void begin(String local, Attributes attributes) throws SAXException {
    out.startElement(NAMESPACE, local, "fo:" + local, attributes);
  }

  void end(String local) throws SAXException {
    out.endElement(NAMESPACE, local, "fo:" + local);
  }

  void words(String words) throws SAXException {
    out.characters(words.toCharArray(), 0, words.length());
  }

  /** Sets a property, in place of the value that it has. */
  static void set(AttributesImpl attributes, String name, String value) {
    int index = attributes.getIndex(name);
    if (index >= 0) {
      attributes.setValue(index, value);
    } else {
      attributes.addAttribute("", name, name, "CDATA", value);
    }
  }
}
