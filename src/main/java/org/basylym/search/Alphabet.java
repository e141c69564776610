// SPDX-License-Identifier: Apache-2.0
package org.basylym.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The letters of all words, the most frequent first: those take the fewest bits. */
final class Alphabet {
  private final String letters;
  private final Map<Integer, Integer> ranks = new HashMap<>();

  Alphabet(Collection<String> terms) {
    Map<Integer, Integer> counts = new HashMap<>();
    terms.forEach(term -> term.chars().forEach(letter -> counts.merge(letter, 1, Integer::sum)));
    List<Integer> sorted =
        counts.keySet().stream()
            .sorted(
                Comparator.<Integer>comparingInt(letter -> -counts.get(letter))
                    .thenComparingInt(letter -> letter))
            .toList();
    letters =
        sorted.stream().map(l -> String.valueOf((char) (int) l)).collect(Collectors.joining());
    sorted.forEach(letter -> ranks.put(letter, ranks.size()));
  }

  int rank(char letter) {
    return ranks.get((int) letter);
  }

  /** Code units, not characters: halves of a character may be far apart. */
  String letters() {
    return letters;
  }
}
