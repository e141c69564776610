// SPDX-License-Identifier: Apache-2.0
package org.basylym.report;

import java.io.PrintWriter;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.Severity;
import org.basylym.diagnostics.SourcePlace;

/**
 * One line a problem as C compilers print it, which Vim, Emacs and Visual Studio Code read: {@code
 * path:line:column: level: message [rule]}. A problem of a whole file stands at its first line,
 * since editors can go to nothing else.
 */
public final class LineReport implements Report {

  @Override
  public void print(Run run, PrintWriter out) {
    for (Diagnostic problem : run.problems()) {
      out.println(
          Shown.safe(
              place(problem.place())
                  + level(problem.severity())
                  + ": "
                  + problem.message()
                  + " ["
                  + problem.rule()
                  + "]"));
    }
    out.flush();
  }

  private static String place(SourcePlace place) {
    return place.name().isEmpty()
        ? ""
        : place.name() + ":" + Math.max(1, place.line()) + ":" + Math.max(1, place.column()) + ": ";
  }

  private static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.word();
  }
}
