// SPDX-License-Identifier: Apache-2.0
package org.basylym.search;

import java.util.List;

/**
 * How many places the passages have, of which kind and section they are: what stays the same is
 * said once.
 */
final class Order {
  private static final int KINDS = 1;
  private static final int RUNS = 2;
  private static final int LENGTHS = 4;

  private Order() {}

  /** Runs of passages that are alike: section, kind, how many, then the length of each. */
  static String of(List<Passage> passages, List<Integer> lengths) {
    Bits bits = new Bits();
    int start = 0;
    while (start < passages.size()) {
      int end = start + 1;
      while (end < passages.size() && alike(passages.get(start), passages.get(end))) {
        end++;
      }
      bits.put(passages.get(start).section(), LENGTHS);
      bits.put(Passage.KINDS.indexOf(passages.get(start).kind()), KINDS);
      bits.put(end - start - 1, RUNS);
      for (int i = start; i < end; i++) {
        bits.put(lengths.get(i) - 1, LENGTHS);
      }
      start = end;
    }
    return bits.text();
  }

  private static boolean alike(Passage one, Passage other) {
    return one.section() == other.section() && one.kind().equals(other.kind());
  }
}
