// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where elements may not stand though the grammar lets them, as {@code basylym.sch} says under
 * "nesting": TEI forbids it at any depth, and a grammar sees one level.
 */
final class NestingConstraint implements Check {
  private static final String RULE = "grammar-misnested";
  private static final Set<String> VERSE = Set.of("l", "lg");
  private static final Set<String> BLOCK = Set.of("p", "ab");
  private static final Set<String> FLOATING = Set.of("floatingText");
  private static final Set<String> ASIDE = Set.of("figure", "note");
  private static final Set<String> MAY_HOLD_PARAGRAPHS =
      Set.of(
          "exemplum",
          "item",
          "note",
          "q",
          "quote",
          "remarks",
          "said",
          "sp",
          "stage",
          "cell",
          "figure");

  private final Findings findings;

  /** For each open line without a note in it so far, the lines and stanzas inside. */
  private final Map<Element, List<Element>> lines = new HashMap<>();

  /** The part of an image that was reported last: text may come in several pieces. */
  private Element transcribed;

  NestingConstraint(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void start(Element element) {
    Element parent = element.parent();
    if (parent == null || !element.isTei()) {
      return;
    }
    switch (element.name()) {
      case "p" -> paragraph(element, parent);
      case "ab" -> report(isInVerse(element, parent), element, "a block stands inside verse");
      case "div" -> division(element, parent);
      case "l", "lg" -> line(element, parent);
      case "note" -> lines.clear();
      case "s" -> report(parent.is("s"), parent, "a sentence holds another; sentences follow");
      case "catchwords", "secFol", "signatures" ->
          report(
              !parent.isInside(Set.of("msDesc")),
              element,
              "\"" + element.name() + "\" has its place only inside \"msDesc\"");
      default -> {}
    }
    if (element.attribute("generatedBy") != null) {
      report(
          !element.isInside(Set.of("post")),
          element,
          "@generatedBy belongs to posts of a conversation, and this is outside any \"post\"");
    }
  }

  private void paragraph(Element element, Element parent) {
    report(
        parent.isInside(BLOCK)
            && !parent.isOneOf(MAY_HOLD_PARAGRAPHS)
            && !parent.isInside(FLOATING),
        element,
        "a paragraph stands inside another \"p\" or \"ab\"");
    report(isInVerse(element, parent), element, "a paragraph stands inside verse");
  }

  private static boolean isInVerse(Element element, Element parent) {
    return parent.isInside(VERSE) && !parent.isOneOf(ASIDE) && !element.isInside(FLOATING);
  }

  private void division(Element element, Element parent) {
    if (!parent.isInside(FLOATING)) {
      report(parent.isInside(VERSE), element, "a division stands inside verse");
      report(parent.isInside(BLOCK), element, "a division stands inside a \"p\" or \"ab\"");
    }
  }

  /** A note anywhere in the outer line may hold verse; so it is judged when the outer line ends. */
  private void line(Element element, Element parent) {
    for (Element up = parent; up != null; up = up.parent()) {
      if (up.is("l")) {
        lines.getOrDefault(up, new ArrayList<>()).add(element);
        break;
      }
    }
    if (element.name().equals("l")) {
      lines.put(element, new ArrayList<>());
    }
  }

  @Override
  public void text(TextRun run) {
    Element holder = run.parent();
    boolean image = holder.name().equals("zone") || holder.name().equals("line");
    if (image
        && holder.isTei()
        && holder != transcribed
        && holder.parent() != null
        && holder.parent().isInside(Set.of("facsimile"))
        && !run.text().isBlank()) {
      transcribed = holder;
      report(true, holder, "text stands in a \"facsimile\", which holds images only");
    }
  }

  @Override
  public void end(Element element) {
    List<Element> inner = element.is("l") ? lines.remove(element) : null;
    if (inner != null) {
      inner.forEach(one -> report(true, one, "\"" + one.name() + "\" stands inside a verse line"));
    }
  }

  private void report(boolean broken, Element element, String what) {
    if (broken) {
      findings.report(RULE, element.place(), "what", what);
    }
  }
}
