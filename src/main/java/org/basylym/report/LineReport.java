// SPDX-License-Identifier: Apache-2.0
package org.basylym.report;

import java.io.PrintWriter;
import org.basylym.diagnostics.Diagnostic;

/** One line a problem, for editors and scripts. */
public final class LineReport implements Report {

  @Override
  public void print(Run run, PrintWriter out) {
    for (Diagnostic problem : run.problems()) {
      String place = problem.place().toString();
      out.println(
          Shown.safe(
              (place.isEmpty() ? "" : place + ": ")
                  + problem.severity().word()
                  + "["
                  + problem.rule()
                  + "]: "
                  + problem.message()));
    }
    out.flush();
  }
}
