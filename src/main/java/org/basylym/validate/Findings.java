// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.basylym.archive.Fault;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.diagnostics.Severity;
import org.basylym.diagnostics.SourcePlace;

/**
 * What the checks find in one file. A fault that a file repeats hundreds of times is one decision
 * of its editor's: the first places are reported, the rest counted.
 */
final class Findings {
  private static final int HABITS_SHOWN = 25;
  private static final int FAULTS_SHOWN = 100;

  private final RuleCatalog rules;
  private final Map<String, List<Diagnostic>> found = new TreeMap<>();
  private final Map<String, Integer> counts = new TreeMap<>();

  Findings(RuleCatalog rules) {
    this.rules = rules;
  }

  /** A problem; arguments are names and values in turn. */
  void report(String rule, SourcePlace place, String... arguments) {
    if (counts.merge(rule, 1, Integer::sum) > shown(rule)) {
      return;
    }
    Map<String, String> named = new TreeMap<>();
    for (int i = 0; i < arguments.length; i += 2) {
      named.put(arguments[i], arguments[i + 1]);
    }
    found.computeIfAbsent(rule, name -> new ArrayList<>()).add(rules.diagnose(rule, place, named));
  }

  /** A problem of an archive reference. */
  void report(Fault fault, SourcePlace place) {
    report(
        fault.rule(),
        place,
        fault.arguments().entrySet().stream()
            .flatMap(argument -> Stream.of(argument.getKey(), argument.getValue()))
            .toArray(String[]::new));
  }

  /** Hands everything on, at the end of the file. */
  void deliver(Consumer<Diagnostic> problems) {
    found.forEach(
        (rule, list) -> {
          int more = counts.get(rule) - shown(rule);
          for (int i = 0; i < list.size(); i++) {
            boolean last = more > 0 && i == list.size() - 1;
            problems.accept(last ? counted(list.get(i), more) : list.get(i));
          }
        });
  }

  private int shown(String rule) {
    return rules.rule(rule).severity() == Severity.INFO ? HABITS_SHOWN : FAULTS_SHOWN;
  }

  private static Diagnostic counted(Diagnostic problem, int more) {
    return new Diagnostic(
        problem.rule(),
        problem.severity(),
        problem.place(),
        problem.message() + " (and " + more + " more in this file)",
        problem.hint());
  }
}
