// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.RuleCatalog;

/** Works of a bibliography that nothing points to, where most of the same list are pointed to. */
final class UncitedWorks {
  private static final Set<String> WORKS = Set.of("bibl", "biblStruct", "biblFull");

  private final RuleCatalog rules;
  private final Map<String, FilePointers> files;

  /** Works that something points to, by file and id. */
  private final Set<String> cited = new HashSet<>();

  UncitedWorks(RuleCatalog rules, Map<String, FilePointers> files) {
    this.rules = rules;
    this.files = files;
  }

  /** Notes what a pointer cites, if that is a work of a list. */
  void use(Link link) {
    if (link.anchor().filter(UncitedWorks::isListed).isPresent()) {
      cited.add(link.target().key() + "#" + link.target().id());
    }
  }

  private static boolean isListed(Anchor anchor) {
    return anchor.list() > 0 && WORKS.contains(anchor.element());
  }

  List<Diagnostic> problems(Set<String> asked) {
    List<Diagnostic> problems = new ArrayList<>();
    for (String file : asked) {
      Map<String, Anchor> own = files.containsKey(file) ? files.get(file).anchors : Map.of();
      own.entrySet().stream()
          .filter(work -> isListed(work.getValue()))
          .collect(
              Collectors.groupingBy(
                  work -> work.getValue().list(), TreeMap::new, Collectors.toList()))
          .values()
          .forEach(list -> judge(file, list, problems));
    }
    return problems;
  }

  private void judge(String file, List<Map.Entry<String, Anchor>> list, List<Diagnostic> problems) {
    List<Map.Entry<String, Anchor>> uncited =
        list.stream().filter(work -> !cited.contains(file + "#" + work.getKey())).toList();
    if (uncited.size() * 2 <= list.size()) {
      for (Map.Entry<String, Anchor> work : uncited) {
        problems.add(
            rules.diagnose("uncited-work", work.getValue().place(), Map.of("id", work.getKey())));
      }
    }
  }
}
