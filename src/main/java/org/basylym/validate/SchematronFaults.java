// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;
import org.basylym.transform.Sandbox;

/**
 * Finds which expressions of a schema are broken. The stylesheet made of the schema has no places
 * in the schema, so each expression is tried by itself once the whole was refused.
 */
final class SchematronFaults {
  private static final String XSLT = "http://www.w3.org/1999/XSL/Transform";

  /** Where expressions stand: attributes by element. */
  private static final Map<String, List<String>> EXPRESSIONS =
      Map.of(
          "rule", List.of("context", "subject"),
          "assert", List.of("test", "subject"),
          "report", List.of("test", "subject"),
          "let", List.of("value"),
          "value-of", List.of("select"),
          "name", List.of("path"),
          "pattern", List.of("documents"));

  private final Sandbox saxon;
  private final List<Path> folders;

  SchematronFaults(Sandbox saxon, List<Path> folders) {
    this.saxon = saxon;
    this.folders = folders;
  }

  /** A fault at a line and column of the schema, 0 if it is about the whole. */
  record Fault(int line, int column, String why) {}

  /** A schema that cannot be run, and all that is wrong with it. */
  static final class Found extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    Found(List<Fault> faults) {
      super(faults.get(0).why());
      this.faults = List.copyOf(faults);
    }

    List<Fault> faults() {
      return faults;
    }
  }

  /** The faults of a schema whose stylesheet was refused. */
  Found in(XdmNode schema, Sandbox.Refused refused) {
    List<Fault> faults = new ArrayList<>();
    String frame = frame(schema);
    if (why(frame, "").isEmpty()) {
      schema
          .select(Steps.descendant(SchematronSource::isIso))
          .filter(SchematronFaults::isConcrete)
          .forEach(element -> tryAll(element, frame, faults));
    }
    return new Found(faults.isEmpty() ? List.of(new Fault(0, 0, refused.getMessage())) : faults);
  }

  /** An abstract pattern is text to be filled in, not yet expressions. */
  private static boolean isConcrete(XdmNode element) {
    return !element
        .select(Steps.ancestorOrSelf(SchematronSource.ISO, "pattern"))
        .anyMatch(pattern -> "true".equals(pattern.attribute("abstract")));
  }

  private void tryAll(XdmNode element, String frame, List<Fault> faults) {
    String name = element.getNodeName().getLocalName();
    for (String attribute : EXPRESSIONS.getOrDefault(name, List.of())) {
      String expression = element.attribute(attribute);
      if (expression != null) {
        boolean pattern = attribute.equals("context");
        String why =
            why(
                frame,
                pattern
                    ? "<xsl:template match=" + quoted(expression) + "/>"
                    : "<xsl:template name='t'><xsl:sequence select="
                        + quoted(expression)
                        + "/></xsl:template>");
        if (!why.isEmpty()) {
          faults.add(
              new Fault(
                  element.getLineNumber(),
                  element.getColumnNumber(),
                  "@" + attribute + " of \"" + name + "\" is no good: " + why));
        }
      }
    }
  }

  private String why(String frame, String content) {
    try {
      saxon.compile(saxon.parsed(frame.replace("<!---->", content)), folders);
      return "";
    } catch (Sandbox.Refused e) {
      return e.getMessage();
    }
  }

  /** A stylesheet with what all expressions of the schema may use, and a gap for one of them. */
  private static String frame(XdmNode schema) {
    StringBuilder frame =
        new StringBuilder("<xsl:stylesheet version='3.0' xmlns:xsl='" + XSLT + "'");
    Set<String> prefixes = new TreeSet<>();
    schema
        .select(Steps.descendant(SchematronSource.ISO, "ns"))
        .filter(ns -> ns.attribute("prefix") != null && prefixes.add(ns.attribute("prefix")))
        .forEach(
            ns ->
                frame.append(
                    " xmlns:" + ns.attribute("prefix") + "=" + quoted(ns.attribute("uri"))));
    frame.append(">");
    Set<String> names =
        schema
            .select(Steps.descendant(SchematronSource::isIso))
            .filter(one -> Set.of("let", "param").contains(one.getNodeName().getLocalName()))
            .filter(one -> one.attribute("name") != null)
            .map(one -> one.attribute("name"))
            .collect(Collectors.toCollection(TreeSet::new));
    names.forEach(name -> frame.append("<xsl:variable name=" + quoted(name) + " select='()'/>"));
    schema.select(Steps.descendant(XSLT, "key")).forEach(frame::append);
    schema.select(Steps.descendant(XSLT, "function")).forEach(frame::append);
    return frame.append("<!----></xsl:stylesheet>").toString();
  }

  private static String quoted(String value) {
    String text =
        String.valueOf(value)
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace("\"", "&quot;")
            .replace("\n", "&#10;");
    return "\"" + text + "\"";
  }
}
