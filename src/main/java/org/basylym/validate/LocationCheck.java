// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether the places that a location-referenced apparatus names are in the text. Every edition
 * numbers in its own manner, so a place is missed only where most others are found.
 */
final class LocationCheck implements Check {
  private static final Set<String> OTHERS = Set.of("app", "witness", "category", "rdg", "lem");

  private final Findings findings;
  private final Set<String> numbers = new HashSet<>();
  private final List<Element> entries = new ArrayList<>();

  LocationCheck(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void start(Element element) {
    if (element.is("app") && element.attribute("loc") != null) {
      entries.add(element);
    }
    String n = element.isOneOf(OTHERS) ? null : element.attribute("n");
    if (n != null) {
      numbers.add(n.strip());
      for (Element up = element.parent(); up != null; up = up.parent()) {
        if (up.attribute("n") != null) {
          numbers.add(up.attribute("n").strip() + "." + n.strip());
        }
      }
    }
    if (element.attribute("xml:id") != null) {
      numbers.add(element.attribute("xml:id").strip());
    }
  }

  @Override
  public void finish() {
    List<Element> missed = entries.stream().filter(entry -> !isFound(entry)).toList();
    if (missed.size() * 2 <= entries.size()) {
      missed.forEach(
          entry ->
              findings.report("unmatched-location", entry.place(), "loc", entry.attribute("loc")));
    }
  }

  private boolean isFound(Element entry) {
    String loc = entry.attribute("loc").strip();
    if (numbers.contains(loc)) {
      return true;
    }
    for (String part : loc.split("[\\s,;–—-]+", -1)) {
      String last = part.substring(part.lastIndexOf('.') + 1).replaceFirst("^#", "");
      if (!part.isEmpty() && (numbers.contains(part) || numbers.contains(last))) {
        return true;
      }
    }
    return false;
  }
}
