// SPDX-License-Identifier: Apache-2.0
package org.basylym.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToIntFunction;
import javax.xml.XMLConstants;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Makes small documents from a schema at random, valid by construction, so that elements which no
 * corpus has are judged too. The smallest depth of every pattern is reckoned first, and choices
 * that could not end in time are never taken.
 */
final class SampleMaker {
  private static final int ENDLESS = 1000;

  private final Grammar grammar;
  private final Random random;
  private final Map<Element, Integer> depths = new HashMap<>();
  private final Map<Element, Integer> contents = new HashMap<>();

  SampleMaker(Grammar grammar, Random random) {
    this.grammar = grammar;
    this.random = random;
    reckonDepths();
  }

  /** Returns the root of a new document: an element of that name with random content. */
  Element sample(String name, Document document) {
    Element pattern = grammar.elements().get(name);
    Element holder = document.createElement("holder");
    make(pattern, holder, Math.max(depths.get(pattern), 1) + random.nextInt(3));
    return (Element) holder.getFirstChild();
  }

  private void reckonDepths() {
    boolean changed = true;
    while (changed) {
      changed = false;
      contents.clear();
      for (Element element : grammar.elements().values()) {
        int depth = 1 + content(element);
        changed |= !Integer.valueOf(depth).equals(depths.put(element, depth));
      }
    }
  }

  private int content(Element pattern) {
    Integer known = contents.get(pattern);
    if (known == null) {
      known = Grammar.children(pattern).stream().mapToInt(this::depth).max().orElse(0);
      contents.put(pattern, known);
    }
    return known;
  }

  /** How many levels of elements the pattern needs at least. */
  private int depth(Element pattern) {
    return switch (pattern.getLocalName()) {
      case "element" -> depths.getOrDefault(pattern, pattern.hasAttribute("name") ? ENDLESS : 1);
      case "ref" -> alternatives(pattern).stream().mapToInt(this::content).min().orElse(0);
      case "choice" -> Grammar.children(pattern).stream().mapToInt(this::depth).min().orElse(0);
      case "optional", "zeroOrMore", "attribute", "empty", "text", "data", "value", "list" -> 0;
      case "notAllowed" -> ENDLESS;
      default -> content(pattern);
    };
  }

  private List<Element> alternatives(Element ref) {
    return grammar.pattern(ref.getAttribute("name"));
  }

  private void make(Element pattern, Element parent, int levels) {
    switch (pattern.getLocalName()) {
      case "element" -> makeElement(pattern, parent, levels - 1);
      case "attribute" -> makeAttribute(pattern, parent);
      case "ref" ->
          makeAll(anyOf(alternatives(pattern), parent, levels, this::content), parent, levels);
      case "choice" -> {
        Element chosen = anyOf(Grammar.children(pattern), parent, levels, this::depth);
        make(chosen, parent, levels);
      }
      case "optional" ->
          repeat(pattern, parent, levels, random.nextInt(rarity(pattern)) == 0 ? 1 : 0);
      case "zeroOrMore" -> repeat(pattern, parent, levels, Math.max(0, random.nextInt(5) - 2));
      case "oneOrMore" -> repeat(pattern, parent, levels, 1 + random.nextInt(2));
      case "text" -> parent.appendChild(parent.getOwnerDocument().createTextNode("мәтін "));
      case "data", "value", "list" ->
          parent.appendChild(
              parent.getOwnerDocument().createTextNode(new SampleValue(grammar).of(pattern)));
      case "group" -> makeAll(pattern, parent, levels);
      case "empty", "notAllowed" -> {}
      default -> throw new IllegalStateException(pattern.getLocalName());
    }
  }

  /** Attributes are many and mostly global: a few in each sample are enough. */
  private static int rarity(Element optional) {
    return Grammar.children(optional).get(0).getLocalName().equals("attribute") ? 12 : 3;
  }

  private void makeAll(Element pattern, Element parent, int levels) {
    for (Element child : Grammar.children(pattern)) {
      make(child, parent, levels);
    }
  }

  private void repeat(Element pattern, Element parent, int levels, int times) {
    int count = content(pattern) > levels ? 0 : times;
    for (int i = 0; i < count; i++) {
      makeAll(pattern, parent, levels);
    }
  }

  private Element anyOf(
      List<Element> patterns, Element parent, int levels, ToIntFunction<Element> need) {
    var possible = patterns.stream().filter(each -> need.applyAsInt(each) <= levels).toList();
    if (possible.isEmpty()) {
      throw new IllegalStateException("no way on in " + parent.getTagName());
    }
    return possible.get(random.nextInt(possible.size()));
  }

  private void makeElement(Element pattern, Element parent, int levels) {
    String name = pattern.hasAttribute("name") ? pattern.getAttribute("name") : "x:any";
    String namespace =
        switch (name) {
          case "x:any" -> "urn:example:other";
          case "teix:egXML", "egXML" -> "http://www.tei-c.org/ns/Examples";
          default -> "http://www.tei-c.org/ns/1.0";
        };
    Element made = parent.getOwnerDocument().createElementNS(namespace, name);
    parent.appendChild(made);
    if (pattern.hasAttribute("name")) {
      makeAll(pattern, made, levels);
    }
  }

  private void makeAttribute(Element pattern, Element parent) {
    String name = pattern.getAttribute("name");
    String namespace = name.startsWith("xml:") ? XMLConstants.XML_NS_URI : null;
    if (name.equals("xml:id")) {
      parent.setAttributeNS(namespace, name, "id" + random.nextInt(1_000_000));
    } else if (!name.isEmpty()) {
      parent.setAttributeNS(namespace, name, new SampleValue(grammar).of(pattern));
    }
  }
}
