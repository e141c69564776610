// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Formatting objects as an indented outline, one line for each object or run of text. Of the
 * properties it has those that mean something; sizes and spaces are left to the eye.
 */
final class FoOutline {
  private static final String NAMES =
      "id|role|xml:lang|writing-mode|font-style|font-weight|baseline-shift|internal-destination"
          + "|external-destination|fox:alt-text|ref-id|src|break-before|keep-with-next.within-page"
          + "|number-columns-spanned|number-rows-spanned|column-number|format|initial-page-number"
          + "|flow-name|leader-pattern|text-decoration|print:.+";

  private final StringBuilder lines = new StringBuilder();

  private FoOutline() {}

  /** These formatting objects with all that is in them. */
  static String of(List<Element> objects) {
    FoOutline outline = new FoOutline();
    objects.forEach(object -> outline.add(object, ""));
    return outline.lines.toString();
  }

  private void add(Element object, String indent) {
    if (object.getNodeName().equals("fo:static-content") && isPlainHead(object)) {
      return;
    }
    lines.append(indent).append(object.getLocalName());
    properties(object).forEach((name, value) -> lines.append(' ').append(name + "=" + value));
    lines.append('\n');
    NodeList kids = object.getChildNodes();
    for (int i = 0; i < kids.getLength(); i++) {
      Node kid = kids.item(i);
      if (kid instanceof Element inner) {
        add(inner, indent + "  ");
      } else if (!kid.getTextContent().isEmpty()) {
        lines.append(indent).append("  ").append(Quoted.of(kid.getTextContent())).append('\n');
      }
    }
  }

  /** The folio of first pages and the rule over notes are the same in all books. */
  private static boolean isPlainHead(Element object) {
    return object.getAttribute("flow-name").matches("foot-first|xsl-footnote-separator");
  }

  private static Map<String, String> properties(Element object) {
    Map<String, String> properties = new TreeMap<>();
    NamedNodeMap attributes = object.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      String name = attributes.item(i).getNodeName();
      String value = attributes.item(i).getNodeValue();
      boolean reset = value.equals("normal");
      if (name.matches(NAMES) && !reset) {
        properties.put(name, value.contains(" ") ? Quoted.of(value) : value);
      }
    }
    return properties;
  }
}
