// SPDX-License-Identifier: Apache-2.0
package org.basylym.edition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads XML for tests, by the JDK alone, so that they judge the program from outside. */
final class Xml {
  private Xml() {}

  static Document parse(Path file) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(file.toFile());
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }

  /** All elements of this local name below a node, in document order; {@code *} for any. */
  static List<Element> all(Node node, String name) {
    NodeList found =
        node instanceof Document document
            ? document.getElementsByTagNameNS("*", name)
            : ((Element) node).getElementsByTagNameNS("*", name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  static Element first(Node node, String name) {
    return all(node, name).get(0);
  }

  static String id(Element element) {
    return element.getAttributeNS("http://www.w3.org/XML/1998/namespace", "id");
  }

  /** The text of a node without that of the elements named in {@code without}. */
  static String text(Node node, Set<String> without) {
    StringBuilder text = new StringBuilder();
    collect(node, without, text);
    return text.toString();
  }

  private static void collect(Node node, Set<String> without, StringBuilder text) {
    if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
      text.append(node.getNodeValue());
    }
    if (node.getLocalName() == null || !without.contains(node.getLocalName())) {
      for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
        collect(child, without, text);
      }
    }
  }
}
