// SPDX-License-Identifier: Apache-2.0
package org.basylym.report;

import java.io.PrintWriter;

/** One form of a report. The same run always prints the same characters. */
@FunctionalInterface
public interface Report {

  /** Prints the problems of a run in the order given. */
  void print(Run run, PrintWriter out);
}
