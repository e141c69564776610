// SPDX-License-Identifier: Apache-2.0
package org.basylym.html;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page of a site as a tree, read without knowing what wrote it. */
final class Page {
  private static final Pattern TAG = Pattern.compile("<([a-zA-Z][\\w-]*)((?:\"[^\"]*\"|[^>\"])*)>");
  private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:-]+)(=\"[^\"]*\")?");
  private static final Set<String> VOID =
      Set.of("meta", "link", "br", "img", "input", "hr", "wbr", "col", "source");
  private static final Set<String> BESIDE =
      Set.of(
          "beside",
          "under",
          "after",
          "entries",
          "noteref",
          "mark",
          "number",
          "div-number",
          "standOff",
          "back");

  private static final String EDGE = "¦";

  private final Document tree;

  private Page(Document tree) {
    this.tree = tree;
  }

  static Page of(Path file) throws IOException {
    String html = Files.readString(file).replaceFirst("(?i)<!DOCTYPE[^>]*>", "");
    String xml = TAG.matcher(html).replaceAll(Page::closed).replace("&nbsp;", "&#160;");
    try {
      return new Page(
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(xml))));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  private static String closed(MatchResult tag) {
    String attributes =
        ATTRIBUTE
            .matcher(tag.group(2))
            .replaceAll(
                a ->
                    Matcher.quoteReplacement(
                        a.group(1) + (a.group(2) == null ? "=\"\"" : a.group(2))));
    String end = VOID.contains(tag.group(1)) && !attributes.endsWith("/") ? "/>" : ">";
    return Matcher.quoteReplacement("<" + tag.group(1) + attributes + end);
  }

  /** The element with an id, or the whole text. */
  Element block(String id) {
    return id == null ? elements("article", e -> true).get(0) : byId(id);
  }

  /** Everything on the page that can be read. */
  String all() {
    return words(tree.getDocumentElement(), Set.of(), null);
  }

  /** What one reads in a part of the text: no notes, entries, marks, numbers and back matter. */
  static String read(Element part) {
    return words(part, BESIDE, null);
  }

  /** What an entry says. */
  static String said(Element entry) {
    return words(entry, Set.of(), null);
  }

  /** What a part of the text reads before an element within, or after it; nothing if it is not. */
  static String around(Element part, Element anchor, boolean before) {
    String[] halves = words(part, BESIDE, anchor).split(EDGE, -1);
    return halves.length == 1 ? "" : halves[before ? 0 : halves.length - 1].strip();
  }

  List<Element> entries() {
    return elements("div", e -> classes(e).contains("entry"));
  }

  /** The element with which the lemma of an entry begins in the text. */
  Element anchor(Element entry) {
    return byId("at." + entry.getAttribute("id"));
  }

  static boolean isWithin(Element part, Element element) {
    return (part.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_CONTAINED_BY) != 0;
  }

  private Element byId(String id) {
    return elements("*", e -> e.getAttribute("id").equals(id)).stream().findFirst().orElse(null);
  }

  /** Whether an element with just these words is within another. */
  static boolean holds(Element outer, String words) {
    return within(outer.getElementsByTagName("*")).stream()
        .anyMatch(e -> e.getTextContent().strip().equals(words));
  }

  private List<Element> elements(String name, Predicate<Element> wanted) {
    return within(tree.getElementsByTagName(name)).stream().filter(wanted).toList();
  }

  private static List<Element> within(NodeList nodes) {
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  /** The words of an element with a space where a block ends, and an edge around an anchor. */
  private static String words(Element element, Set<String> without, Element anchor) {
    StringBuilder words = new StringBuilder();
    collect(element, without, anchor, words);
    return Idiom.plain(words.toString());
  }

  private static void collect(Node node, Set<String> without, Element anchor, StringBuilder words) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeType() == Node.TEXT_NODE) {
        words.append(child.getNodeValue());
      } else if (child instanceof Element element && apart(classes(element), without)) {
        words.append(element == anchor ? EDGE : "");
        collect(element, without, anchor, words);
        words.append(element == anchor ? EDGE : "").append(ends(element) ? " " : "");
      }
    }
  }

  private static boolean apart(Set<String> classes, Set<String> others) {
    return Collections.disjoint(classes, others);
  }

  private static boolean ends(Element element) {
    return Set.of("p", "div", "td", "section", "li").contains(element.getTagName());
  }

  private static Set<String> classes(Element element) {
    return Set.copyOf(List.of(element.getAttribute("class").split(" ")));
  }
}
