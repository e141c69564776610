// SPDX-License-Identifier: Apache-2.0
package org.basylym.report;

import java.util.List;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.Severity;

/**
 * What a run has to say.
 *
 * @param problems located and sorted
 * @param files the files looked at, as the user named them
 * @param schemas the schemas that decided, with their versions, sorted
 * @param program name and version of this program
 * @param exitCode what the process will end with
 */
public record Run(
    List<Diagnostic> problems,
    List<String> files,
    List<String> schemas,
    String program,
    int exitCode) {

  /** How many problems are of this severity. */
  public long count(Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).count();
  }
}
