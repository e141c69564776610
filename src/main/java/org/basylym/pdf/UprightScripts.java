// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Sets words upright whose script knows no italics, such as Arabic and Devanagari, wherever they
 * stand among italic words: their letters are not drawn in italic fonts, or are not joined there.
 */
final class UprightScripts extends StyledFilter {
  private static final String FO = "http://www.w3.org/1999/XSL/Format";
  private static final Set<UnicodeScript> SLANTED =
      Set.of(
          UnicodeScript.LATIN,
          UnicodeScript.CYRILLIC,
          UnicodeScript.GREEK,
          UnicodeScript.ARMENIAN,
          UnicodeScript.GEORGIAN,
          UnicodeScript.COMMON,
          UnicodeScript.INHERITED,
          UnicodeScript.UNKNOWN);
  private static final Attributes UPRIGHT = upright();

  /** Bookmarks and metadata are plain text. */
  private boolean inPages;

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    inPages |= local.equals("page-sequence");
    super.startElement(uri, local, name, attributes);
  }

  /** From the first to the last such letter: letters that join must not come apart. */
  @Override
  public void characters(char[] text, int start, int length) throws SAXException {
    int end = start + length;
    int first = -1;
    int last = -1;
    if (inPages && style().slope().equals("italic")) {
      for (int i = start; i < end; i += Character.charCount(Character.codePointAt(text, i, end))) {
        if (!SLANTED.contains(UnicodeScript.of(Character.codePointAt(text, i, end)))) {
          first = first < 0 ? i : first;
          last = i + Character.charCount(Character.codePointAt(text, i, end));
        }
      }
    }
    if (first < 0) {
      super.characters(text, start, length);
      return;
    }
    super.characters(text, start, first - start);
    super.startElement(FO, "inline", "fo:inline", UPRIGHT);
    super.characters(text, first, last - first);
    super.endElement(FO, "inline", "fo:inline");
    super.characters(text, last, end - last);
  }

  private static Attributes upright() {
    AttributesImpl attributes = new AttributesImpl();
    attributes.addAttribute("", "font-style", "font-style", "CDATA", "normal");
    return attributes;
  }
}
