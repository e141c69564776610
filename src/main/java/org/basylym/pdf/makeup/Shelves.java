// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What lies on a galley, found by its height without looking through all of a long one. */
final class Shelves<T> {
  private static final int HEIGHT = 200_000;

  private final List<T> all = new ArrayList<>();
  private final Map<Integer, List<Integer>> shelves = new HashMap<>();

  /** Puts a thing that reaches from {@code top} to {@code bottom}. */
  void put(T thing, int top, int bottom) {
    int last = Math.floorDiv(Math.max(top, bottom), HEIGHT);
    for (int shelf = Math.floorDiv(top, HEIGHT); shelf <= last; shelf++) {
      shelves.computeIfAbsent(shelf, any -> new ArrayList<>()).add(all.size());
    }
    all.add(thing);
  }

  /** What may lie between two heights, in the order in which it was put. */
  List<T> near(int top, int bottom) {
    TreeSet<Integer> found = new TreeSet<>();
    for (int shelf = Math.floorDiv(top, HEIGHT); shelf <= Math.floorDiv(bottom, HEIGHT); shelf++) {
      found.addAll(shelves.getOrDefault(shelf, List.of()));
    }
    return found.stream().map(all::get).toList();
  }
}
