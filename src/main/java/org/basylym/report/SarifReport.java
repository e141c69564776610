// SPDX-License-Identifier: Apache-2.0
package org.basylym.report;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.diagnostics.SourcePlace;

/** SARIF 2.1.0 (OASIS), with the text of each rule that found something. */
public final class SarifReport implements Report {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** The exit codes from here on say that not everything was looked at. */
  private static final int FAILED = 2;

  private final SarifRules rules;

  public SarifReport(RuleCatalog catalog) {
    this.rules = new SarifRules(catalog);
  }

  @Override
  public void print(Run run, PrintWriter out) {
    List<String> names = run.problems().stream().map(Diagnostic::rule).distinct().sorted().toList();
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("tool", Map.of("driver", driver(run.program(), names)));
    report.put("invocations", List.of(invocation(run)));
    report.put("originalUriBaseIds", SarifPlaces.bases());
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

  private Map<String, Object> driver(String program, List<String> names) {
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "Basylym");
    driver.put("fullName", program);
    int version = program.lastIndexOf(' ') + 1;
    if (version > 0) {
      driver.put("version", program.substring(version));
    }
    driver.put("rules", names.stream().map(rules::of).toList());
    return driver;
  }

  /** How the run went; the schemas that decided are told to whoever reads the log of the tool. */
  private static Map<String, Object> invocation(Run run) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("executionSuccessful", run.exitCode() < FAILED);
    members.put("exitCode", run.exitCode());
    members.put(
        "toolConfigurationNotifications",
        run.schemas().stream().map(SarifReport::notification).toList());
    return members;
  }

  private static Map<String, Object> notification(String schema) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("level", "note");
    members.put("message", Map.of("text", "checked against the schema " + schema));
    return members;
  }

  private static Map<String, Object> result(Diagnostic problem, List<String> names) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("ruleId", problem.rule());
    members.put("ruleIndex", names.indexOf(problem.rule()));
    members.put("level", SarifRules.level(problem.severity()));
    String hint = problem.hint().isEmpty() ? "" : "\nhint: " + problem.hint();
    members.put("message", Map.of("text", problem.message() + hint));
    SourcePlace place = problem.place();
    if (!place.name().isEmpty()) {
      members.put("locations", List.of(Map.of("physicalLocation", SarifPlaces.of(place))));
    }
    return members;
  }
}
