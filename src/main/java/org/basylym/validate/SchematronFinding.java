// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.diagnostics.Severity;
import org.basylym.diagnostics.SourcePlace;
import org.basylym.tei.TeiFile;
import org.xml.sax.helpers.LocatorImpl;

/** Turns the reports that SchXslt2 makes of a document (SVRL) into problems. */
final class SchematronFinding {
  static final String SVRL = "http://purl.oclc.org/dsdl/svrl";
  private static final String PREFIX = "schematron-";

  private final RuleCatalog rules;
  private final SchematronSchema schema;
  private final TeiFile file;
  private final Consumer<Diagnostic> problems;

  SchematronFinding(
      RuleCatalog rules, SchematronSchema schema, TeiFile file, Consumer<Diagnostic> problems) {
    this.rules = rules;
    this.schema = schema;
    this.file = file;
    this.problems = problems;
  }

  /** Hands on all that a report says. */
  void report(XdmNode report) {
    report.select(Steps.descendant(SVRL, "error")).forEach(this::unfinished);
    Stream.of("failed-assert", "successful-report")
        .flatMap(found -> report.select(Steps.descendant(SVRL, found)))
        .forEach(found -> problems.accept(diagnose(found)));
  }

  /** The schema did not come to its end on this file. */
  void unfinished(String why) {
    unfinished(file.place(), "did not come to its end", why);
  }

  private void unfinished(XdmNode error) {
    unfinished(
        place(error), "has a test that cannot be evaluated here", flat(error.getStringValue()));
  }

  private void unfinished(SourcePlace place, String what, String why) {
    problems.accept(
        rules.diagnose(
            "schematron-unfinished",
            place,
            Map.of("schema", schema.name(), "what", what, "why", why)));
  }

  private Diagnostic diagnose(XdmNode found) {
    String id = id(found);
    Map<String, String> words =
        Map.of("schema", schema.name(), "id", id, "text", text(found), "more", more(found));
    Diagnostic problem = rules.diagnose("schematron-assertion", place(found), words);
    return new Diagnostic(
        ruleName(id), severity(found), problem.place(), problem.message(), more(found));
  }

  private static String text(XdmNode found) {
    return found
        .select(Steps.child(SVRL, "text"))
        .findFirst()
        .map(text -> flat(text.getStringValue()))
        .filter(text -> !text.isEmpty())
        .orElse("a test of the schema failed that has no message");
  }

  /** What diagnostics and properties add, else whose rule it is. */
  private String more(XdmNode found) {
    List<String> more = new ArrayList<>();
    found
        .select(Steps.child(SVRL, "diagnostic-reference"))
        .forEach(one -> more.add(flat(one.getStringValue())));
    found
        .select(Steps.child(SVRL, "property-reference"))
        .forEach(one -> more.add(one.attribute("property") + ": " + flat(one.getStringValue())));
    if (more.isEmpty()) {
      more.add("a rule of the Schematron schema \"" + schema.name() + "\" says so");
    }
    found
        .select(Steps.child(SVRL, "text"))
        .map(text -> text.attribute("see"))
        .filter(see -> see != null)
        .forEach(see -> more.add("see " + see));
    return String.join("; ", more);
  }

  /** What its author calls the test: by its own id, or that of the rule or pattern around it. */
  private static String id(XdmNode found) {
    return Stream.of("id", "ruleId", "patternId", "groupId")
        .map(found::attribute)
        .filter(id -> id != null && !id.isBlank())
        .findFirst()
        .orElse("assertion")
        .strip();
  }

  /** Settings and allowances name it by this. */
  static String ruleName(String id) {
    return id.startsWith(PREFIX) ? id : PREFIX + id;
  }

  /** A word that is no level leaves the test an error; that is noted once. */
  private Severity severity(XdmNode found) {
    String word =
        Stream.of("severity", "role")
            .map(found::attribute)
            .filter(given -> given != null && !given.isBlank())
            .findFirst()
            .orElse("error");
    return SchematronLevel.of(word)
        .orElseGet(
            () -> {
              String what = "the role \"" + word.strip() + "\" is no level, and taken for error";
              schema.note(what, rules, problems);
              return Severity.ERROR;
            });
  }

  /** The place that {@code PlaceFunction} wrote down: {@code line:column uri}. */
  private SourcePlace place(XdmNode found) {
    String[] parts = String.valueOf(found.attribute("location")).split("[: ]", 3);
    if (parts.length < 3 || !parts[0].matches("\\d+") || !parts[1].matches("\\d+")) {
      return file.place();
    }
    LocatorImpl at = new LocatorImpl();
    at.setSystemId(parts[2]);
    at.setLineNumber(Integer.parseInt(parts[0]));
    at.setColumnNumber(Integer.parseInt(parts[1]));
    return file.place(at);
  }

  private static String flat(String text) {
    return text.strip().replaceAll("\\s+", " ").replaceFirst("\\.$", "");
  }
}
