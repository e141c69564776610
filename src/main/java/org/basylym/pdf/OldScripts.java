// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * States the direction of scripts beyond U+FFFF that run from right to left, such as Old Turkic.
 * Left to find it by itself, FOP cuts such a letter in two and gives up.
 */
final class OldScripts extends XMLFilterImpl {
  private static final String FO = "http://www.w3.org/1999/XSL/Format";
  private static final String OVERRIDE = "bidi-override";
  private static final String PREFIXED = "fo:" + OVERRIDE;
  private static final Attributes RIGHT_TO_LEFT = rightToLeft();

  /** Bookmarks and metadata are plain text. */
  private boolean inPages;

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    inPages |= local.equals("page-sequence");
    super.startElement(uri, local, name, attributes);
  }

  @Override
  public void characters(char[] text, int start, int length) throws SAXException {
    int end = start + length;
    int from = start;
    while (from < end) {
      boolean old = isOld(text, from, end);
      int to = from;
      while (to < end && isOld(text, to, end) == old) {
        to += old ? 2 : 1;
      }
      if (old && inPages) {
        super.startElement(FO, OVERRIDE, PREFIXED, RIGHT_TO_LEFT);
        super.characters(text, from, to - from);
        super.endElement(FO, OVERRIDE, PREFIXED);
      } else {
        super.characters(text, from, to - from);
      }
      from = to;
    }
  }

  private static boolean isOld(char[] text, int at, int end) {
    int sign = Character.codePointAt(text, at, end);
    return Character.isSupplementaryCodePoint(sign)
        && Character.getDirectionality(sign) == Character.DIRECTIONALITY_RIGHT_TO_LEFT;
  }

  private static Attributes rightToLeft() {
    AttributesImpl attributes = new AttributesImpl();
    attributes.addAttribute("", "direction", "direction", "CDATA", "rtl");
    attributes.addAttribute("", "unicode-bidi", "unicode-bidi", "CDATA", OVERRIDE);
    return attributes;
  }
}
