// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.Set;

/**
 * Which attributes ask for or exclude each other though the grammar lets them, as {@code
 * basylym.sch} says under "pointing", "types", "dates" and elsewhere.
 */
final class AttributesConstraint implements Check {
  private static final String RULE = "grammar-attributes-disagree";

  private final Findings findings;

  AttributesConstraint(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void start(Element e) {
    boolean bare = e.attributes().getLength() == 0;
    if (!e.isTei()) {
      return;
    }
    switch (e.name()) {
      case "addSpan", "damageSpan", "delSpan" ->
          report(!has(e, "spanTo"), e, "@spanTo is missing, so nobody can tell where it ends");
      case "link", "join" ->
          report(!isSeveral(e, "target"), e, "@target names fewer than two places");
      case "relation" -> relation(e);
      case "citeStructure" -> citeStructure(e);
      case "standOff" ->
          report(
              !has(e, "type") && e.parent() != null && e.parent().isInside(Set.of("standOff")),
              e,
              "a \"standOff\" inside another needs @type to say what it is for");
      case "superEntry", "re" ->
          findings.report(
              "grammar-discouraged", e.place(), "what", e.name() + " is going out of use");
      case "shift" -> {
        if (!has(e, "new")) {
          findings.report(
              "grammar-discouraged",
              e.place(),
              "what",
              "a shift of voice without @new says little");
        }
      }
      default -> {}
    }
    if (!bare) {
      named(e);
      anywhere(e);
    }
  }

  private void named(Element e) {
    switch (e.name()) {
      case "ptr", "ref" ->
          report(has(e, "target") && has(e, "cRef"), e, "both @target and @cRef are given");
      case "span" -> span(e);
      case "rt" -> {
        report(
            has(e, "target") && (has(e, "from") || has(e, "to")),
            e,
            "@target is given beside @from or @to");
        report(has(e, "from") != has(e, "to"), e, "one of @from and @to is missing");
      }
      case "variantEncoding" ->
          report(
              "parallel-segmentation".equals(e.attribute("method"))
                  && "external".equals(e.attribute("location")),
              e,
              "parallel segmentation puts the apparatus into the text, not outside");
      case "path" -> path(e);
      case "desc" ->
          report(
              "deprecationInfo".equals(e.attribute("type"))
                  && (e.parent() == null || !has(e.parent(), "validUntil")),
              e,
              "a notice of deprecation needs @validUntil on its parent");
      default -> {}
    }
  }

  private void span(Element e) {
    report(
        has(e, "target") && (has(e, "from") || has(e, "to")),
        e,
        "@target is given beside @from or @to");
    report(has(e, "to") && !has(e, "from"), e, "the span has an end @to but no beginning @from");
    report(
        isSeveral(e, "from") || isSeveral(e, "to"),
        e,
        "@from and @to of a span name one place each");
  }

  private void relation(Element e) {
    report(
        !has(e, "name") && !has(e, "ref") && !has(e, "key"),
        e,
        "a relation needs @name, @ref or @key to say which it is");
    report(has(e, "passive") && !has(e, "active"), e, "@passive stands without @active");
    report(has(e, "active") && has(e, "mutual"), e, "@active and @mutual exclude each other");
  }

  private void citeStructure(Element e) {
    String match = e.attribute("match");
    boolean absolute = match != null && match.startsWith("/");
    boolean inner = e.parent() != null && e.parent().is("citeStructure");
    report(!inner && !absolute, e, "@match of the outermost \"citeStructure\" begins with \"/\"");
    report(inner && absolute, e, "@match of an inner \"citeStructure\" does not begin with \"/\"");
  }

  private void path(Element e) {
    String[] points = String.valueOf(e.attribute("points")).strip().split("\\s+", -1);
    report(
        points.length > 1 && points[0].equals(points[points.length - 1]),
        e,
        "a path ends where it began; a closed outline is a \"zone\"");
  }

  private void anywhere(Element e) {
    report(has(e, "subtype") && !has(e, "type"), e, "@subtype stands without @type");
    report(
        has(e, "targetLang") && !has(e, "target") && !e.is("schemaSpec"),
        e,
        "@targetLang says the language of a @target that is not there");
    report(
        has(e, "schemeVersion") && (!has(e, "scheme") || "free".equals(e.attribute("scheme"))),
        e,
        "@schemeVersion has no style language in @scheme to belong to");
    dates(e);
    if (has(e, "unitRef") && has(e, "unit")) {
      findings.report("grammar-two-units", e.place());
    }
  }

  private void dates(Element e) {
    boolean range = has(e, "notBefore") || has(e, "notAfter") || has(e, "from") || has(e, "to");
    if (!range) {
      return;
    }
    twoDates(has(e, "when"), e, "@when says one point in time, and a range is given beside it");
    twoDates(has(e, "from") && has(e, "notBefore"), e, "@from and @notBefore say the beginning");
    twoDates(has(e, "to") && has(e, "notAfter"), e, "@to and @notAfter say the end");
  }

  private void twoDates(boolean broken, Element e, String what) {
    if (broken) {
      findings.report("grammar-two-dates", e.place(), "what", what);
    }
  }

  private static boolean has(Element e, String name) {
    return e.attribute(name) != null;
  }

  private static boolean isSeveral(Element e, String name) {
    return has(e, name) && e.attribute(name).strip().matches("(?s).*\\s.*");
  }

  private void report(boolean broken, Element e, String what) {
    if (broken) {
      findings.report(RULE, e.place(), "what", what);
    }
  }
}
