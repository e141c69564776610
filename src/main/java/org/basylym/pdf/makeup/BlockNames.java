// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Gives every block and table, and every place where a page of a source begins, an identifier, the
 * same ones each time, so that their lines can be told.
 */
final class BlockNames extends XMLFilterImpl {
  private static final String PREFIX = "line.of.";
  private static final String SOURCE = "source.of.";
  private int blocks;
  private int sources;

  /** Heads are said once for each page, and may bear no identifiers. */
  private boolean inHead;

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    inHead |= local.equals("static-content");
    if (inHead || attributes.getValue("id") != null) {
      super.startElement(uri, local, name, attributes);
    } else if (local.equals("block") || local.equals("table")) {
      super.startElement(uri, local, name, named(attributes, PREFIX + blocks++));
    } else if (Marks.get(attributes, Marks.SOURCE) != null) {
      super.startElement(uri, local, name, named(attributes, SOURCE + sources++));
    } else {
      super.startElement(uri, local, name, attributes);
    }
  }

  private static Attributes named(Attributes attributes, String id) {
    AttributesImpl named = new AttributesImpl(attributes);
    named.addAttribute("", "id", "id", "ID", id);
    return named;
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    inHead &= !local.equals("static-content");
    super.endElement(uri, local, name);
  }

  @Override
  public void startDocument() throws SAXException {
    blocks = 0;
    sources = 0;
    super.startDocument();
  }
}
