// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/** Gives every block an identifier, the same ones each time, so that its lines can be told. */
final class BlockNames extends XMLFilterImpl {
  private static final String PREFIX = "line.of.";
  private int blocks;

  /** Heads are said once for each page, and may bear no identifiers. */
  private boolean inHead;

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    inHead |= local.equals("static-content");
    if (!inHead && local.equals("block") && attributes.getValue("id") == null) {
      AttributesImpl named = new AttributesImpl(attributes);
      named.addAttribute("", "id", "id", "ID", PREFIX + blocks++);
      super.startElement(uri, local, name, named);
    } else {
      super.startElement(uri, local, name, attributes);
    }
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    inHead &= !local.equals("static-content");
    super.endElement(uri, local, name);
  }

  @Override
  public void startDocument() throws SAXException {
    blocks = 0;
    super.startDocument();
  }
}
