// SPDX-License-Identifier: Apache-2.0
package org.basylym.report;

/** Text as an XML file may hold it, in an element or an attribute. */
final class XmlText {
  private XmlText() {}

  /** The same text with its markup escaped and a sign for each character that XML forbids. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .map(c -> isAllowed(c) ? c : 0xFFFD)
        .forEach(
            c -> {
              switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }

  private static boolean isAllowed(int c) {
    boolean half = c >= 0xD800 && c <= 0xDFFF;
    return c == '\n'
        || c == '\t'
        || (!Character.isISOControl(c) && !half && (c & 0xFFFE) != 0xFFFE);
  }
}
