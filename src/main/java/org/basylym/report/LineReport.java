// SPDX-License-Identifier: Apache-2.0
package org.basylym.report;

import java.io.PrintWriter;
import java.util.List;
import org.basylym.diagnostics.Diagnostic;

/** One line a problem, for editors and scripts. */
public final class LineReport {

  /** Prints located problems in the order given. */
  public void print(List<Diagnostic> problems, PrintWriter out) {
    for (Diagnostic problem : problems) {
      String place = problem.place().toString();
      out.println(
          TextReport.visible(
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
