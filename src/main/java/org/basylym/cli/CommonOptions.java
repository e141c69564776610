// SPDX-License-Identifier: Apache-2.0
package org.basylym.cli;

import java.io.PrintWriter;
import org.basylym.report.Style;
import picocli.CommandLine.Option;

/** Options that every command has. */
final class CommonOptions {
  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing but problems.")
  private boolean quiet;

  @Option(names = "--no-color", description = "No colours, also when NO_COLOR is set.")
  private boolean plain;

  @Option(names = "--stacktrace", hidden = true)
  private boolean stacktrace;

  boolean quiet() {
    return quiet;
  }

  boolean stacktrace() {
    return stacktrace;
  }

  /** Colours only at a terminal that nobody has asked to do without. */
  Style style() {
    boolean noColor = System.getenv("NO_COLOR") != null && !System.getenv("NO_COLOR").isEmpty();
    return plain || noColor || System.console() == null ? Style.PLAIN : Style.COLOR;
  }

  /** Progress, on stderr, only while somebody looks on. */
  void progress(PrintWriter err, String what) {
    if (!quiet && System.console() != null) {
      err.println(what + " …");
      err.flush();
    }
  }
}
