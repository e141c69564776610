// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.util.function.UnaryOperator;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Writes each element's place into it, so that every later step can report a problem where the
 * editor can mend it: {@code src:at="line:column"}, and {@code src:file} where a file begins.
 */
final class PlaceStamper extends XMLFilterImpl {
  private static final String SRC = "https://basylym.org/ns/source";

  private final Locator locator;
  private final UnaryOperator<String> nameOfFile;
  private String file = "";

  PlaceStamper(ContentHandler receiver, Locator locator, UnaryOperator<String> nameOfFile) {
    setContentHandler(receiver);
    this.locator = locator;
    this.nameOfFile = nameOfFile;
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    AttributesImpl stamped = new AttributesImpl(attributes);
    String at = locator.getLineNumber() + ":" + locator.getColumnNumber();
    stamped.addAttribute(SRC, "at", "src:at", "CDATA", at);
    String now = String.valueOf(locator.getSystemId());
    if (!now.equals(file)) {
      file = now;
      stamped.addAttribute(SRC, "file", "src:file", "CDATA", nameOfFile.apply(now));
      super.startPrefixMapping("src", SRC);
    }
    super.startElement(uri, local, name, stamped);
  }
}
