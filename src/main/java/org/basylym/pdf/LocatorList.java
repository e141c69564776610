// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** The locators of one index entry as they are printed: «3, 5–8, 12 n.» or «3.12, 5.1–4». */
final class LocatorList {
  private static final String FIRST = "\u2002";
  private static final String NEXT = ", ";
  private static final String TO = "–";

  /** Two in a row stay two: a name on two pages is not told of from one to the other. */
  private static final int SHORTEST_RANGE = 3;

  private final List<Locator> locators;

  LocatorList(List<Locator> locators) {
    this.locators = different(locators);
  }

  /** Each place once, in the order of the book; places that are not known stay where they are. */
  private static List<Locator> different(List<Locator> all) {
    List<Locator> sorted = new ArrayList<>(all);
    if (all.stream().allMatch(Locator::isFound)) {
      sorted.sort(Comparator.comparingInt(locator -> locator.place().page()));
    }
    Set<String> said = new HashSet<>();
    sorted.removeIf(locator -> locator.isFound() && !said.add(locator.place() + locator.sign()));
    return sorted;
  }

  void write(ContentHandler out) throws SAXException {
    int at = 0;
    while (at < locators.size()) {
      String before = at == 0 ? FIRST : NEXT;
      locators.get(at).write(out, before, false);
      int end = at;
      while (end + 1 < locators.size() && locators.get(end).isJustBefore(locators.get(end + 1))) {
        end++;
      }
      if (end - at + 1 >= SHORTEST_RANGE) {
        locators.get(end).write(out, TO, true);
        at = end;
      }
      at++;
    }
  }
}
