// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.RuleCatalog;

/** Chains of pointers that come back to where they began. */
final class PointerCircles {
  private static final List<String> CHAINS = List.of("next", "prev", "copyOf", "sameAs");

  private final RuleCatalog rules;
  private final List<Link> links = new ArrayList<>();

  PointerCircles(RuleCatalog rules) {
    this.rules = rules;
  }

  /** Keeps the links that make chains, of one file after the other. */
  void add(List<Link> more) {
    more.stream()
        .filter(link -> CHAINS.contains(link.pointer().attribute()))
        .filter(link -> link.pointer().id() != null && link.anchor().isPresent())
        .forEach(links::add);
  }

  List<Diagnostic> problems() {
    List<Diagnostic> problems = new ArrayList<>();
    for (String attribute : CHAINS) {
      Map<String, Link> chain = new HashMap<>();
      links.stream()
          .filter(link -> link.pointer().attribute().equals(attribute))
          .forEach(link -> chain.putIfAbsent(from(link), link));
      Set<String> done = new HashSet<>();
      chain.values().stream()
          .sorted((a, b) -> a.pointer().place().compareTo(b.pointer().place()))
          .forEach(link -> follow(link, chain, done, problems));
    }
    return problems;
  }

  private void follow(
      Link start, Map<String, Link> chain, Set<String> done, List<Diagnostic> problems) {
    List<String> path = new ArrayList<>();
    Link link = start;
    while (link != null && done.add(from(link))) {
      path.add(from(link));
      link = chain.get(to(link));
    }
    int back = link == null ? -1 : path.indexOf(from(link));
    if (back >= 0) {
      Link first = chain.get(path.get(back));
      List<String> ids =
          new ArrayList<>(
              path.subList(back, path.size()).stream().map(PointerCircles::id).toList());
      ids.add(ids.get(0));
      problems.add(
          rules.diagnose(
              "circular-pointer",
              first.pointer().place(),
              Map.of(
                  "attribute",
                  first.pointer().attribute(),
                  "element",
                  first.pointer().element(),
                  "circle",
                  String.join(" → ", ids))));
    }
  }

  private static String from(Link link) {
    return link.pointer().from() + "#" + link.pointer().id().strip();
  }

  private static String to(Link link) {
    return link.target().key() + "#" + link.target().id();
  }

  private static String id(String address) {
    return address.substring(address.indexOf('#') + 1);
  }
}
