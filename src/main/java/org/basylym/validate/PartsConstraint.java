// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What elements must hold, or hold once, though the grammar leaves it open, as {@code basylym.sch}
 * says under "apparatus", "descriptions" and elsewhere.
 */
final class PartsConstraint implements Check {
  private static final String INCOMPLETE = "grammar-incomplete";
  private static final String REPEATED = "grammar-repeated";
  private static final Set<String> WATCHED =
      Set.of("lg", "subst", "list", "quotation", "relatedItem", "rdgGrp", "dimensions");
  private static final Set<String> VERSE = Set.of("l", "lg", "gap");
  private static final Set<String> ONCE = Set.of("msContents", "physDesc", "history", "additional");

  private final Findings findings;

  /** The names of the children of each watched element that is open. */
  private final Map<Element, List<String>> children = new HashMap<>();

  /** The parts of a description that stand once in their parent: the last of each name so far. */
  private final Map<Element, List<Element>> parts = new HashMap<>();

  private final Set<Element> withVerse = new HashSet<>();

  /** Open elements that must have text in them, and have none so far. */
  private final Set<Element> silent = new HashSet<>();

  PartsConstraint(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void start(Element element) {
    Element parent = element.parent();
    if (parent != null && children.containsKey(parent)) {
      children.get(parent).add(element.isTei() ? element.name() : "");
    }
    if (element.isOneOf(VERSE)) {
      for (Element up = parent; up != null; up = up.parent()) {
        if (up.is("lg")) {
          withVerse.add(up);
        }
      }
    }
    if (parent != null && element.isOneOf(ONCE)) {
      parts.computeIfAbsent(parent, key -> new ArrayList<>(2)).add(element);
    }
    if (element.isOneOf(WATCHED)) {
      children.put(element, new ArrayList<>(4));
    }
    boolean calendar = element.attribute("calendar") != null && element.isTei();
    if (calendar || (element.is("msIdentifier") && (parent == null || !parent.is("msPart")))) {
      silent.add(element);
    }
  }

  @Override
  public void text(TextRun run) {
    if (!silent.isEmpty() && !run.text().isBlank()) {
      silent.clear();
    }
  }

  @Override
  public void end(Element element) {
    if (silent.remove(element)) {
      incomplete(
          true,
          element,
          element.is("msIdentifier") && element.attribute("calendar") == null
              ? "the manuscript identifier is empty"
              : "@calendar tells how the printed date reckons, but no date is printed");
    }
    List<String> names = children.remove(element);
    if (names != null) {
      parts(element, names);
    }
    List<Element> once = parts.remove(element);
    if (once != null) {
      once(once);
    }
  }

  private void parts(Element element, List<String> names) {
    switch (element.name()) {
      case "lg" ->
          incomplete(
              !withVerse.remove(element), element, "a stanza has neither line nor stanza nor gap");
      case "subst" ->
          incomplete(
              !names.contains("add") || !(names.contains("del") || names.contains("surplus")),
              element,
              "a substitution needs both an \"add\" and a \"del\" or \"surplus\"");
      case "list" ->
          incomplete(
              "gloss".equals(element.attribute("type")) && !names.contains("label"),
              element,
              "a list of the type \"gloss\" explains terms, but has no \"label\"");
      case "quotation" ->
          incomplete(
              element.attribute("marks") == null && !names.contains("p"),
              element,
              "\"quotation\" says nothing about the practice");
      case "relatedItem" -> relatedItem(element, names);
      case "rdgGrp" ->
          repeated(count(names, "lem") > 1, element, "a group of readings has a second \"lem\"");
      default -> dimensions(element, names);
    }
  }

  private void relatedItem(Element element, List<String> names) {
    boolean pointed = element.attribute("target") != null;
    repeated(
        pointed && !names.isEmpty(), element, "the related item is both described and pointed to");
    incomplete(
        !pointed && names.isEmpty(),
        element,
        "the related item is neither described nor pointed to");
  }

  private void dimensions(Element element, List<String> names) {
    for (String name : List.of("width", "height", "depth")) {
      repeated(count(names, name) > 1, element, "\"" + name + "\" is given twice");
    }
  }

  /** The last of several of one name is one too many. */
  private void once(List<Element> parts) {
    for (String name : ONCE) {
      List<Element> same = parts.stream().filter(part -> part.is(name)).toList();
      if (same.size() > 1) {
        repeated(true, same.get(same.size() - 1), "\"" + name + "\" is given twice");
      }
    }
  }

  private static long count(List<String> names, String name) {
    return names.stream().filter(name::equals).count();
  }

  private void incomplete(boolean broken, Element element, String what) {
    if (broken) {
      findings.report(INCOMPLETE, element.place(), "what", what);
    }
  }

  private void repeated(boolean broken, Element element, String what) {
    if (broken) {
      findings.report(REPEATED, element.place(), "what", what);
    }
  }
}
