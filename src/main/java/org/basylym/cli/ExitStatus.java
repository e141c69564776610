// SPDX-License-Identifier: Apache-2.0
package org.basylym.cli;

import java.util.List;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.Severity;

/** What the exit code of a command says. */
final class ExitStatus {
  static final int CLEAN = 0;
  static final int PROBLEMS = 1;
  static final int USAGE = 2;
  static final int UNREADABLE = 3;
  static final int BUG = 4;

  private ExitStatus() {}

  /** The worst that a run has met: warnings and notes leave it clean. */
  static int of(List<Diagnostic> problems) {
    boolean unreadable =
        problems.stream()
            .anyMatch(
                p -> p.rule().equals("unreadable-file") || p.rule().equals("unwritable-file"));
    boolean errors = problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    return unreadable ? UNREADABLE : errors ? PROBLEMS : CLEAN;
  }
}
