// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.basylym.diagnostics.Diagnostic;

/**
 * Pointers that lead nowhere, brought together: one target that is missing is one fault, however
 * often it is named; a list that is not here at all is one fault too.
 */
final class Unresolved {
  private static final int SHOWN = 3;
  private static final int MANY = 25;

  /** By file and attribute, then by what is missing: every place of it. */
  private final Map<String, Map<String, List<Diagnostic>>> missing = new TreeMap<>();

  private final Set<String> found = new HashSet<>();
  private final Set<String> uncertain = new HashSet<>();

  /**
   * The target may stand in a part that could not be included. Then pointers of this attribute are
   * only faults if others of it lead to what is here.
   */
  void uncertain(Pointer pointer) {
    uncertain.add(group(pointer));
  }

  /** A pointer of this attribute leads somewhere. */
  void found(Pointer pointer) {
    found.add(group(pointer));
  }

  void missing(Pointer pointer, String what, Diagnostic problem) {
    missing
        .computeIfAbsent(group(pointer), key -> new TreeMap<>())
        .computeIfAbsent(what, key -> new ArrayList<>())
        .add(problem);
  }

  List<Diagnostic> problems() {
    List<Diagnostic> problems = new ArrayList<>();
    missing.forEach(
        (group, targets) -> {
          boolean none = !found.contains(group);
          if (none && uncertain.contains(group)) {
            return;
          }
          if (none && targets.size() >= MANY) {
            problems.add(noneOf(targets, group.substring(group.lastIndexOf(' ') + 1)));
          } else {
            targets.values().forEach(places -> repeated(places, problems));
          }
        });
    return problems;
  }

  private static void repeated(List<Diagnostic> places, List<Diagnostic> problems) {
    int shown = places.get(0).rule().equals("dangling-pointer") ? SHOWN : 1;
    List<Diagnostic> sorted = places.stream().sorted().toList();
    int more = sorted.size() - shown;
    problems.addAll(sorted.subList(0, more > 0 ? shown - 1 : sorted.size()));
    if (more > 0) {
      problems.add(said(sorted.get(shown - 1), " (and " + more + " more in this file)"));
    }
  }

  private static Diagnostic noneOf(Map<String, List<Diagnostic>> targets, String attribute) {
    Diagnostic first =
        targets.values().stream().flatMap(List::stream).min(Diagnostic::compareTo).orElseThrow();
    int others = targets.size() - 1;
    return said(
        first,
        ", nor is there any of the "
            + others
            + " others that "
            + attribute
            + " names in this file");
  }

  private static Diagnostic said(Diagnostic problem, String more) {
    return new Diagnostic(
        problem.rule(),
        problem.severity(),
        problem.place(),
        problem.message() + more,
        problem.hint());
  }

  private static String group(Pointer pointer) {
    return pointer.from() + " " + pointer.attribute();
  }
}
