// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.tei.ParseObserver;
import org.basylym.tei.TeiFile;
import org.xml.sax.ContentHandler;

/**
 * The places where an editor allows what a rule forbids. An allowance that nothing needs is
 * reported: it would hide the next real fault.
 */
final class Allowances implements ParseObserver {
  private final RuleCatalog rules;
  private final Queue<Allowance> allowances = new ConcurrentLinkedQueue<>();

  Allowances(RuleCatalog rules) {
    this.rules = rules;
  }

  @Override
  public ContentHandler observe(TeiFile file, Consumer<Diagnostic> problems) {
    return new AllowanceReader(
        file,
        allowances::add,
        place -> problems.accept(rules.diagnose("unreadable-allowance", place, Map.of())));
  }

  /** The problems that nobody allows and, after a complete run, the allowances that none needs. */
  List<Diagnostic> applied(List<Diagnostic> problems, boolean complete) {
    if (allowances.isEmpty()) {
      return problems;
    }
    Map<String, List<Allowance>> byFile =
        allowances.stream().distinct().collect(Collectors.groupingBy(a -> a.place().name()));
    Set<String> used = new TreeSet<>();
    List<Diagnostic> left = new ArrayList<>();
    for (Diagnostic problem : problems) {
      if (!allowed(problem, byFile.getOrDefault(problem.place().name(), List.of()), used)) {
        left.add(problem);
      }
    }
    if (complete) {
      byFile.values().forEach(all -> all.forEach(allowance -> unused(allowance, used, left)));
    }
    return left;
  }

  private static boolean allowed(Diagnostic problem, List<Allowance> allowances, Set<String> used) {
    boolean allowed = false;
    for (Allowance allowance : allowances) {
      if (allowance.rules().contains(problem.rule()) && allowance.covers(problem.place())) {
        used.add(key(allowance, problem.rule()));
        allowed = true;
      }
    }
    return allowed;
  }

  private void unused(Allowance allowance, Set<String> used, List<Diagnostic> left) {
    for (String rule : allowance.rules()) {
      if (!used.contains(key(allowance, rule))) {
        boolean known = rules.contains(rule) || rule.startsWith("schematron-");
        String why = known ? "nothing here breaks that rule" : "there is no such rule";
        left.add(
            rules.diagnose(
                "unused-allowance", allowance.place(), Map.of("rule", rule, "why", why)));
      }
    }
  }

  private static String key(Allowance allowance, String rule) {
    return allowance.place() + " " + rule;
  }
}
