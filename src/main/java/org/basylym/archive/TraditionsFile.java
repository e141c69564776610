// SPDX-License-Identifier: Apache-2.0
package org.basylym.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads {@code archive-traditions.xml}, which the stylesheets read too. */
final class TraditionsFile {
  private static final String FILE = "/org/basylym/xslt/i18n/archive-traditions.xml";
  private static final Element ROOT = root();

  static final List<Tradition> TRADITIONS =
      children(ROOT, "tradition").stream().map(TraditionsFile::tradition).toList();

  /** Abbreviations of archives that need no explanation. */
  static final List<String> REPOSITORIES = words(children(ROOT, "repositories").get(0));

  /** Words before a reference, such as "see", longer ones first. */
  static final List<String> OPENINGS = words(children(ROOT, "openings").get(0));

  private TraditionsFile() {}

  private static Element root() {
    try (InputStream in = TraditionsFile.class.getResourceAsStream(FILE)) {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(in)
          .getDocumentElement();
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new IllegalStateException("the program lacks its file " + FILE, e);
    }
  }

  private static Tradition tradition(Element e) {
    List<Tradition.Style> styles = new ArrayList<>();
    styles.add(style(e, "usual"));
    children(e, "style").forEach(style -> styles.add(style(style, style.getAttribute("name"))));
    Element verso = children(e, "verso").get(0);
    return new Tradition(
        e.getAttribute("id"),
        e.getAttribute("language"),
        e.getAttribute("name"),
        e.getAttribute("script").equals("Cyrl"),
        e.getAttribute("order").equals("number-first"),
        List.copyOf(styles),
        new Tradition.Verso(
            verso.getAttribute("one"),
            verso.getAttribute("last"),
            split(verso.getAttribute("read"))),
        e.getAttribute("and"),
        e.getAttribute("endings"),
        split(e.getAttribute("status")),
        children(e, "level").stream().map(TraditionsFile::form).toList());
  }

  private static Tradition.Style style(Element e, String name) {
    return new Tradition.Style(
        name,
        e.getAttribute("separator"),
        e.getAttribute("end"),
        e.getAttribute("case").equals("lower"));
  }

  private static LevelForm form(Element e) {
    String one = e.getAttribute("one");
    return new LevelForm(
        Level.of(e.getAttribute("name")).orElseThrow(),
        one,
        e.hasAttribute("many") ? e.getAttribute("many") : one,
        e.hasAttribute("named") ? e.getAttribute("named") : one,
        split(e.getAttribute("labels")),
        split(e.getAttribute("borrowed")));
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> children = new ArrayList<>();
    NodeList nodes = parent.getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof Element child && child.getTagName().equals(name)) {
        children.add(child);
      }
    }
    return children;
  }

  private static List<String> words(Element e) {
    return split(e.getTextContent().strip());
  }

  private static List<String> split(String words) {
    return words.isEmpty() ? List.of() : List.copyOf(Arrays.asList(words.split("\\|", -1)));
  }
}
