// SPDX-License-Identifier: Apache-2.0
package org.basylym.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The words with their places, split by first letters: a query loads what it asks for. */
final class Shards {
  /** About how many signs a shard takes. */
  private static final int SIZE = 100_000;

  private final List<String> firsts = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final List<Integer> counts = new ArrayList<>();

  Shards(SortedMap<String, Places> terms, int places, Alphabet alphabet) {
    Bits bits = new Bits();
    int count = 0;
    String last = "";
    for (Map.Entry<String, Places> entry : terms.entrySet()) {
      String term = entry.getKey();
      if (bits.length() > SIZE) {
        close(bits, count);
        bits = new Bits();
        count = 0;
        last = "";
      }
      if (count == 0) {
        firsts.add(term);
      }
      int shared = shared(last, term);
      bits.put(shared, 2);
      bits.put(term.length() - shared, 2);
      for (int i = shared; i < term.length(); i++) {
        bits.put(alphabet.rank(term.charAt(i)), 3);
      }
      entry.getValue().write(bits, places);
      count++;
      last = term;
    }
    if (count > 0) {
      close(bits, count);
    }
  }

  private void close(Bits bits, int count) {
    texts.add(bits.text());
    counts.add(count);
  }

  private static int shared(String last, String term) {
    int most = Math.min(last.length(), term.length());
    int shared = 0;
    while (shared < most && last.charAt(shared) == term.charAt(shared)) {
      shared++;
    }
    return shared;
  }

  /** The first word of each shard. */
  List<String> firsts() {
    return firsts;
  }

  /** The number of words in each shard. */
  List<Integer> counts() {
    return counts;
  }

  /** Words and places, in bits. */
  List<String> texts() {
    return texts;
  }

  int size() {
    return texts.stream().mapToInt(String::length).sum();
  }
}
