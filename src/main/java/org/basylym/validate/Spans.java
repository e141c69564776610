// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.RuleCatalog;

/**
 * Passages given by their two ends: the first end must stand before the last, and two entries of
 * one apparatus do not cross.
 */
final class Spans {
  private final RuleCatalog rules;

  /** A passage, by the order of the elements at its ends. */
  private record Span(Link first, Link last) {
    int from() {
      return first.anchor().orElseThrow().order();
    }

    int to() {
      return last.anchor().orElseThrow().order();
    }
  }

  Spans(RuleCatalog rules) {
    this.rules = rules;
  }

  List<Diagnostic> problems(List<Link> links) {
    Map<String, Link> firsts = new HashMap<>();
    Map<String, List<Span>> entries = new TreeMap<>();
    List<Diagnostic> problems = new ArrayList<>();
    for (Link link : links) {
      String attribute = link.pointer().attribute();
      if (link.anchor().isEmpty()) {
        continue;
      }
      if (attribute.equals("from")) {
        firsts.put(element(link), link);
      } else if (attribute.equals("spanTo")) {
        boolean here = link.target().key().equals(link.pointer().from());
        if (here && link.anchor().get().order() < link.pointer().order()) {
          problems.add(reversed(link, "this element", link.pointer().token()));
        }
      } else if (attribute.equals("to") && firsts.containsKey(element(link))) {
        Span span = new Span(firsts.get(element(link)), link);
        if (!span.first().target().key().equals(link.target().key())) {
          continue;
        }
        if (span.from() > span.to()) {
          problems.add(reversed(link, span.first().pointer().token(), link.pointer().token()));
        } else if (link.pointer().element().equals("app")) {
          String series = link.pointer().series() + " " + link.target().key();
          entries
              .computeIfAbsent(link.pointer().from() + " " + series, key -> new ArrayList<>())
              .add(span);
        }
      }
    }
    entries.values().forEach(spans -> crossing(spans, problems));
    return problems;
  }

  private Diagnostic reversed(Link last, String from, String to) {
    return rules.diagnose(
        "reversed-span",
        last.pointer().place(),
        Map.of("element", last.pointer().element(), "from", from, "to", to));
  }

  /** From left to right, with the entries that are still open: the next one must end before. */
  private void crossing(List<Span> spans, List<Diagnostic> problems) {
    spans.sort(
        Comparator.comparingInt(Span::from).thenComparing(Span::to, Comparator.reverseOrder()));
    Deque<Span> open = new ArrayDeque<>();
    for (Span span : spans) {
      while (!open.isEmpty() && open.peek().to() < span.from()) {
        open.pop();
      }
      Span around = open.peek();
      if (around != null && around.to() < span.to() && !isPoint(around, span)) {
        problems.add(
            rules.diagnose(
                "crossing-entries",
                span.last().pointer().place(),
                Map.of(
                    "from", span.first().pointer().token(),
                    "to", span.last().pointer().token(),
                    "other-from", around.first().pointer().token(),
                    "other-to", around.last().pointer().token())));
      }
      open.push(span);
    }
  }

  /** One may end at the anchor where the other begins. */
  private static boolean isPoint(Span left, Span right) {
    return left.to() == right.from()
        && !"w seg".contains(left.last().anchor().orElseThrow().element());
  }

  /** The element that a link stands on. */
  private static String element(Link link) {
    return link.pointer().from() + " " + link.pointer().order();
  }
}
