// SPDX-License-Identifier: Apache-2.0
package org.basylym.report;

import java.io.PrintWriter;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.SourcePlace;

/**
 * Workflow commands of GitHub Actions, which show each problem beside its line; the count at the
 * end is for the log.
 */
public final class GithubReport implements Report {

  @Override
  public void print(Run run, PrintWriter out) {
    for (Diagnostic problem : run.problems()) {
      out.println(
          "::"
              + command(problem)
              + " "
              + place(problem.place())
              + "title="
              + property(problem.rule())
              + "::"
              + data(problem.message())
              + (problem.hint().isEmpty() ? "" : "%0A" + data("hint: " + problem.hint())));
    }
    out.println(TextReport.count(run));
    out.flush();
  }

  private static String command(Diagnostic problem) {
    return switch (problem.severity()) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "notice";
    };
  }

  private static String place(SourcePlace place) {
    if (place.name().isEmpty()) {
      return "";
    }
    String file = "file=" + property(place.name().replace('\\', '/')) + ",";
    return place.line() < 1
        ? file
        : file + "line=" + place.line() + ",col=" + Math.max(1, place.column()) + ",";
  }

  private static String data(String text) {
    String lines = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    return Shown.safe(lines);
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
