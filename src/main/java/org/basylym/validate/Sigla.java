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
  private final Map<String, FilePointers> files;

  /** Sigla written without {@code #}, by file and siglum: the first place and how often. */
  private final Map<String, List<Pointer>> bare = new TreeMap<>();

  /** Witnesses that something points to, by file and id or number. */
  private final Set<String> used = new HashSet<>();

  Sigla(RuleCatalog rules, Map<String, FilePointers> files) {
    this.rules = rules;
    this.files = files;
  }

  boolean isBare(Pointer pointer) {
    return pointer.attribute().equals("wit") && !pointer.isAddress();
  }

  void bare(Pointer pointer) {
    bare.computeIfAbsent(pointer.from() + " " + pointer.token(), key -> new ArrayList<>())
        .add(pointer);
  }

  /** Notes what a pointer uses, if that may be a witness. */
  void use(Link link) {
    if (link.anchor().filter(anchor -> anchor.element().equals("witness")).isPresent()) {
      used.add(link.target().key() + "#" + link.target().id());
    }
    if (isBare(link.pointer())) {
      used.add(link.pointer().from() + "#" + link.pointer().token());
    }
  }

  List<Diagnostic> problems(Set<String> asked) {
    List<Diagnostic> problems = new ArrayList<>();
    bare.values().forEach(pointers -> bare(pointers, problems));
    unused(asked, problems);
    return problems;
  }

  /** A siglum without # is a relative address; most often the id of a witness is meant. */
  private void bare(List<Pointer> pointers, List<Diagnostic> problems) {
    Pointer first = pointers.stream().min((a, b) -> a.place().compareTo(b.place())).orElseThrow();
    Map<String, Anchor> own = files.get(first.from()).anchors;
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
  private void unused(Set<String> asked, List<Diagnostic> problems) {
    for (String file : asked) {
      Map<String, Anchor> own = anchors(file);
      List<Map.Entry<String, Anchor>> witnesses =
          own.entrySet().stream().filter(e -> e.getValue().element().equals("witness")).toList();
      boolean some = witnesses.stream().anyMatch(w -> isUsed(file, w));
      for (Map.Entry<String, Anchor> witness : witnesses) {
        if (some && !isUsed(file, witness)) {
          problems.add(
              rules.diagnose(
                  "unused-witness", witness.getValue().place(), Map.of("id", witness.getKey())));
        }
      }
    }
  }

  private Map<String, Anchor> anchors(String file) {
    return files.containsKey(file) ? files.get(file).anchors : Map.of();
  }

  private boolean isUsed(String file, Map.Entry<String, Anchor> witness) {
    return used.contains(file + "#" + witness.getKey())
        || used.contains(file + "#" + witness.getValue().n());
  }
}
