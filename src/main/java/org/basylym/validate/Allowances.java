// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.ArrayList;
import java.util.Comparator;
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
  /** Names that share so much of their letters are slips of one another. */
  private static final double ALIKE = 0.6;

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
        String why =
            known ? "nothing here breaks that rule" : "there is no such rule" + meant(rule);
        left.add(
            rules.diagnose(
                "unused-allowance", allowance.place(), Map.of("rule", rule, "why", why)));
      }
    }
  }

  /** The rule of the most similar name, by the pairs of letters that the two share. */
  private String meant(String rule) {
    return rules.names().stream()
        .filter(name -> likeness(name, rule) >= ALIKE)
        .max(Comparator.comparingDouble(name -> likeness(name, rule)))
        .map(name -> "; is " + name + " meant?")
        .orElse("");
  }

  private static double likeness(String a, String b) {
    Set<String> pairs = pairs(a);
    Set<String> shared = pairs(b);
    int all = pairs.size() + shared.size();
    shared.retainAll(pairs);
    return all == 0 ? 0 : 2.0 * shared.size() / all;
  }

  private static Set<String> pairs(String word) {
    Set<String> pairs = new TreeSet<>();
    for (int i = 1; i < word.length(); i++) {
      pairs.add(word.substring(i - 1, i + 1));
    }
    return pairs;
  }

  private static String key(Allowance allowance, String rule) {
    return allowance.place() + " " + rule;
  }
}
