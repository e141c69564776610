// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.RuleCatalog;

/**
 * Pointers to an element of the wrong kind. Editions differ in what they point to, so only targets
 * that cannot be meant are named.
 */
final class TargetKinds {
  private static final Set<String> TEXT =
      Set.of("p", "l", "lg", "div", "head", "w", "s", "lb", "pb", "body", "text");
  private static final Set<String> IMAGES = Set.of("surface", "zone", "graphic");

  /** By attribute, or element and attribute, the targets that make no sense. */
  private static final Map<String, List<Set<String>>> WRONG =
      Map.of(
          "wit",
          List.of(Set.of("person", "personGrp", "org", "place", "event", "category"), TEXT, IMAGES),
          "who",
          List.of(Set.of("place", "event", "bibl", "witness", "category"), TEXT, IMAGES),
          "facs",
          List.of(Set.of("person", "org", "place", "event", "witness", "category"), TEXT),
          "hand",
          List.of(Set.of("place", "event", "org", "category", "bibl"), TEXT, IMAGES),
          "persName ref",
          List.of(Set.of("place", "event", "bibl", "witness", "category"), TEXT, IMAGES),
          "placeName ref",
          List.of(Set.of("person", "personGrp", "event", "bibl", "witness"), TEXT, IMAGES),
          "orgName ref",
          List.of(Set.of("person", "event", "witness"), TEXT, IMAGES));

  private final RuleCatalog rules;

  TargetKinds(RuleCatalog rules) {
    this.rules = rules;
  }

  List<Diagnostic> problems(List<Link> links) {
    return links.stream()
        .filter(link -> link.anchor().isPresent() && isWrong(link))
        .map(
            link ->
                rules.diagnose(
                    "wrong-target",
                    link.pointer().place(),
                    Map.of(
                        "attribute", link.pointer().attribute(),
                        "element", link.pointer().element(),
                        "target", link.pointer().token(),
                        "kind", link.anchor().orElseThrow().element())))
        .toList();
  }

  private static boolean isWrong(Link link) {
    Pointer pointer = link.pointer();
    List<Set<String>> sets =
        WRONG.getOrDefault(
            pointer.attribute(),
            WRONG.getOrDefault(pointer.element() + " " + pointer.attribute(), List.of()));
    return sets.stream().anyMatch(set -> set.contains(link.anchor().orElseThrow().element()));
  }
}
