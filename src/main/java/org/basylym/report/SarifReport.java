// SPDX-License-Identifier: Apache-2.0
package org.basylym.report;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.Rule;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.diagnostics.Severity;
import org.basylym.diagnostics.SourcePlace;

/** SARIF 2.1.0 (OASIS), with the text of each rule that found something. */
public final class SarifReport implements Report {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final RuleCatalog catalog;

  public SarifReport(RuleCatalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public void print(Run run, PrintWriter out) {
    List<String> names = run.problems().stream().map(Diagnostic::rule).distinct().sorted().toList();
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "Basylym");
    driver.put("fullName", run.program());
    driver.put("rules", names.stream().map(this::rule).toList());
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("tool", Map.of("driver", driver));
    report.put("columnKind", "utf16CodeUnits");
    report.put("results", run.problems().stream().map(p -> result(p, names)).toList());
    report.put("properties", Map.of("schemas", run.schemas()));
    Map<String, Object> log = new LinkedHashMap<>();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    log.put("runs", List.of(report));
    out.print(Json.of(log));
    out.flush();
  }

  private Map<String, Object> rule(String name) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("id", name);
    if (catalog.contains(name)) {
      Rule rule = catalog.rule(name);
      members.put("shortDescription", Map.of("text", rule.message()));
      Map<String, Object> help = new LinkedHashMap<>();
      help.put("text", rule.explanation());
      help.put("markdown", rule.explanation());
      members.put("help", help);
      members.put("defaultConfiguration", Map.of("level", level(rule.severity())));
    }
    return members;
  }

  private static Map<String, Object> result(Diagnostic problem, List<String> names) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("ruleId", problem.rule());
    members.put("ruleIndex", names.indexOf(problem.rule()));
    members.put("level", level(problem.severity()));
    String hint = problem.hint().isEmpty() ? "" : "\nhint: " + problem.hint();
    members.put("message", Map.of("text", problem.message() + hint));
    if (!problem.place().name().isEmpty()) {
      members.put("locations", List.of(Map.of("physicalLocation", place(problem.place()))));
    }
    return members;
  }

  private static Map<String, Object> place(SourcePlace place) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("artifactLocation", Map.of("uri", uri(place.name())));
    if (place.line() > 0) {
      Map<String, Object> region = new LinkedHashMap<>();
      region.put("startLine", place.line());
      region.put("startColumn", Math.max(1, place.column()));
      members.put("region", region);
    }
    return members;
  }

  private static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.word();
  }

  /** A relative path stays relative, so that the report can travel. */
  private static String uri(String name) {
    StringBuilder uri = new StringBuilder(name.startsWith("/") ? "file://" : "");
    for (byte b : name.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
      boolean plain = b > 0 && (Character.isLetterOrDigit(b) || "/._~-".indexOf(b) >= 0);
      uri.append(plain ? (char) b : String.format(Locale.ROOT, "%%%02X", b & 0xFF));
    }
    return uri.toString();
  }
}
