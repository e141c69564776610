// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.Severity;

/**
 * The levels that an edition gives to rules.
 *
 * @param rules level by rule; empty for a rule that is switched off
 */
record Levels(Map<String, Optional<Severity>> rules) {

  /** The problems at their new levels, without those of rules that are switched off. */
  List<Diagnostic> applied(List<Diagnostic> problems) {
    return problems.stream().flatMap(this::applied).toList();
  }

  private Stream<Diagnostic> applied(Diagnostic problem) {
    if (!rules.containsKey(problem.rule())) {
      return Stream.of(problem);
    }
    return rules.get(problem.rule()).stream()
        .map(
            level ->
                new Diagnostic(
                    problem.rule(), level, problem.place(), problem.message(), problem.hint()));
  }
}
