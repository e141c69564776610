// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.RuleCatalog;

/** Sigla and the witnesses that they stand for. */
final class Sigla {
  private final RuleCatalog rules;
  private final Map<String, Map<String, Anchor>> anchors;

  /** Sigla written without {@code #}, by file and siglum: the first place and how often. */
  private final Map<String, List<Pointer>> bare = new TreeMap<>();

  /** Sigla that lead nowhere, by file and siglum: every place of theirs. */
  private final Map<String, List<Diagnostic>> undeclared = new TreeMap<>();

  Sigla(RuleCatalog rules, Map<String, Map<String, Anchor>> anchors) {
    this.rules = rules;
    this.anchors = anchors;
  }

  boolean isBare(Pointer pointer) {
    return pointer.attribute().equals("wit")
        && pointer.token().indexOf('#') < 0
        && pointer.token().indexOf(':') < 0;
  }

  void bare(Pointer pointer) {
    bare.computeIfAbsent(pointer.from() + " " + pointer.token(), key -> new ArrayList<>())
        .add(pointer);
  }

  void undeclared(Pointer pointer, Diagnostic problem) {
    undeclared
        .computeIfAbsent(pointer.from() + " " + pointer.token(), key -> new ArrayList<>())
        .add(problem);
  }

  List<Diagnostic> problems(List<Link> links, Set<String> asked) {
    List<Diagnostic> problems = new ArrayList<>();
    undeclared.values().forEach(places -> problems.add(counted(places)));
    bare.values().forEach(pointers -> bare(pointers, problems));
    unused(links, asked, problems);
    return problems;
  }

  /** One missing witness is one fault, however often it is cited. */
  private static Diagnostic counted(List<Diagnostic> places) {
    Diagnostic first = places.stream().min(Diagnostic::compareTo).orElseThrow();
    String more = " (" + places.size() + " times in this file)";
    return new Diagnostic(
        first.rule(),
        first.severity(),
        first.place(),
        first.message() + (places.size() == 1 ? "" : more),
        first.hint());
  }

  /** A siglum without # is a relative address; most often the id of a witness is meant. */
  private void bare(List<Pointer> pointers, List<Diagnostic> problems) {
    Pointer first = pointers.stream().min((a, b) -> a.place().compareTo(b.place())).orElseThrow();
    Map<String, Anchor> own = anchors.getOrDefault(first.from(), Map.of());
    boolean isId = own.containsKey(first.token());
    boolean isNumber = own.values().stream().anyMatch(a -> first.token().equals(a.n()));
    boolean declares = own.values().stream().anyMatch(a -> a.element().equals("witness"));
    if (isId) {
      String times = pointers.size() == 1 ? "" : " (" + pointers.size() + " times in this file)";
      problems.add(
          rules.diagnose(
              "siglum-without-hash",
              first.place(),
              Map.of("siglum", first.token(), "times", times)));
    } else if (declares && !isNumber) {
      problems.add(
          rules.diagnose(
              "undeclared-siglum",
              first.place(),
              Map.of(
                  "element",
                  first.element(),
                  "attribute",
                  "wit",
                  "target",
                  first.token(),
                  "reason",
                  "no witness has that id or number",
                  "id",
                  first.token())));
    }
  }

  /** Only where others of the same list are cited: a list may also serve another file. */
  private void unused(List<Link> links, Set<String> asked, List<Diagnostic> problems) {
    Set<String> used = new HashSet<>();
    for (Link link : links) {
      used.add(link.target().key() + "#" + link.target().id());
      used.add(link.pointer().from() + "#" + link.pointer().token());
    }
    for (String file : asked) {
      Map<String, Anchor> own = anchors.getOrDefault(file, Map.of());
      List<Map.Entry<String, Anchor>> witnesses =
          own.entrySet().stream().filter(e -> e.getValue().element().equals("witness")).toList();
      boolean some = witnesses.stream().anyMatch(w -> isUsed(file, w, used));
      for (Map.Entry<String, Anchor> witness : witnesses) {
        if (some && !isUsed(file, witness, used)) {
          problems.add(
              rules.diagnose(
                  "unused-witness", witness.getValue().place(), Map.of("id", witness.getKey())));
        }
      }
    }
  }

  private static boolean isUsed(String file, Map.Entry<String, Anchor> witness, Set<String> used) {
    return used.contains(file + "#" + witness.getKey())
        || used.contains(file + "#" + witness.getValue().n());
  }
}
