// SPDX-License-Identifier: Apache-2.0
package org.basylym.report;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.Severity;

/** One JSON object, for programs. A place that is not known is null. */
public final class JsonReport implements Report {

  @Override
  public void print(Run run, PrintWriter out) {
    Map<String, Object> counts = new LinkedHashMap<>();
    for (Severity severity : Severity.values()) {
      counts.put(severity.word(), run.count(severity));
    }
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("program", run.program());
    report.put("schemas", run.schemas());
    report.put("files", run.files().size());
    report.put("counts", counts);
    report.put("problems", run.problems().stream().map(JsonReport::problem).toList());
    out.print(Json.of(report));
    out.flush();
  }

  private static Map<String, Object> problem(Diagnostic problem) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("rule", problem.rule());
    members.put("level", problem.severity().word());
    members.put("path", problem.place().name().isEmpty() ? null : problem.place().name());
    members.put("line", problem.place().line() < 1 ? null : problem.place().line());
    members.put("column", problem.place().line() < 1 ? null : problem.place().column());
    members.put("message", problem.message());
    members.put("hint", problem.hint().isEmpty() ? null : problem.hint());
    return members;
  }
}
