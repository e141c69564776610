// SPDX-License-Identifier: Apache-2.0
package org.basylym.schema;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts how often two schemas agree, in all and by element. */
final class Tally {
  private static final int SHOWN = 20;

  private final Map<String, int[]> byElement = new TreeMap<>();
  private final List<String> quarrels = new ArrayList<>();
  private int accepted;
  private int tooLax;
  private int tooStrict;
  private int beyond;
  private int documents;

  void document(boolean theirs, boolean ours) {
    documents++;
    sort(theirs, ours);
  }

  /** The verdicts are theirs and ours. */
  void count(String element, Map.Entry<Boolean, Boolean> verdicts, String what) {
    int[] counts = byElement.computeIfAbsent(element, name -> new int[2]);
    counts[0]++;
    if (verdicts.getKey().equals(verdicts.getValue())) {
      counts[1]++;
    } else {
      quarrels.add(
          (verdicts.getValue() ? "too lax" : "too strict") + " at " + element + ", " + what);
    }
    accepted += verdicts.getKey() ? 1 : 0;
    sort(verdicts.getKey(), verdicts.getValue());
  }

  private void sort(boolean theirs, boolean ours) {
    tooLax += ours && !theirs ? 1 : 0;
    tooStrict += theirs && !ours ? 1 : 0;
  }

  /** A tree with elements that ours does not have is counted apart. */
  void beyond() {
    beyond++;
  }

  int tooLax() {
    return tooLax;
  }

  int tooStrict() {
    return tooStrict;
  }

  int total() {
    return documents + byElement.values().stream().mapToInt(counts -> counts[0]).sum();
  }

  double agreement() {
    return 100.0 * (total() - tooLax - tooStrict) / total();
  }

  void print(PrintStream out) {
    var line = new StringBuilder();
    byElement.forEach(
        (name, counts) -> line.append("%s %d/%d  ".formatted(name, counts[1], counts[0])));
    out.println("agreement by element: " + line);
    quarrels.stream().limit(SHOWN).forEach(out::println);
    out.printf(
        "judged %d, of them accepted by tei_all %d; elements %d; beyond our modules %d%n",
        total(), accepted, byElement.size(), beyond);
    out.printf("agreement %.3f %%, too strict %d, too lax %d%n", agreement(), tooStrict, tooLax);
  }
}
