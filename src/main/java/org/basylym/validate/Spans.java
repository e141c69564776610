// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.RuleCatalog;

/** Passages given by their two ends: the first end must stand before the last. */
final class Spans {
  private final RuleCatalog rules;

  Spans(RuleCatalog rules) {
    this.rules = rules;
  }

  List<Diagnostic> problems(List<Link> links) {
    Map<String, Link> firsts = new HashMap<>();
    List<Diagnostic> problems = new ArrayList<>();
    for (Link link : links) {
      if (link.pointer().attribute().equals("from")) {
        firsts.put(key(link), link);
      }
    }
    for (Link last : links) {
      Link first = firsts.get(key(last));
      if (last.pointer().attribute().equals("to") && first != null && isReversed(first, last)) {
        problems.add(
            rules.diagnose(
                "reversed-span",
                last.pointer().place(),
                Map.of(
                    "element",
                    last.pointer().element(),
                    "from",
                    first.pointer().token(),
                    "to",
                    last.pointer().token())));
      }
    }
    return problems;
  }

  private static boolean isReversed(Link first, Link last) {
    return first.anchor().isPresent()
        && last.anchor().isPresent()
        && first.target().key().equals(last.target().key())
        && first.anchor().get().order() > last.anchor().get().order();
  }

  /** The element that a link stands on. */
  private static String key(Link link) {
    return link.pointer().from() + " " + link.pointer().place();
  }
}
