// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.function.BooleanSupplier;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Hands a file on to a validator until that has found more than anybody reads: to word what was
 * expected instead takes longer than all other work on the file.
 */
final class Forbearing extends XMLFilterImpl {
  private final BooleanSupplier goesOn;

  Forbearing(ContentHandler validator, BooleanSupplier goesOn) {
    setContentHandler(validator);
    this.goesOn = goesOn;
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    if (!goesOn.getAsBoolean()) {
      setContentHandler(new DefaultHandler());
    }
    super.startElement(uri, local, name, attributes);
  }

  @Override
  public void characters(char[] text, int start, int length) throws SAXException {
    if (goesOn.getAsBoolean()) {
      super.characters(text, start, length);
    }
  }
}
