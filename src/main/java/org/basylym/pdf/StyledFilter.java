// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.basylym.fonts.FontFamily;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Knows in which style of a font the words that it hears are set. */
class StyledFilter extends XMLFilterImpl {
  private final Deque<FontFamily.Style> styles = new ArrayDeque<>();

  StyledFilter() {
    styles.push(FontFamily.Style.REGULAR);
  }

  final FontFamily.Style style() {
    return styles.peek();
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    styles.push(style().changedBy(attributes));
    super.startElement(uri, local, name, attributes);
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    super.endElement(uri, local, name);
    styles.pop();
  }
}
