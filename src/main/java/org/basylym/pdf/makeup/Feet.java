// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How high the feet of pages are. A foot that FOP has not set yet is guessed, and remembered as one
 * to be set.
 */
final class Feet {
  private static final int GUESSED_LINE = 10_500;
  private static final int GUESSED_RULE = 7_000;
  private static final double GUESSED_LETTER = 3_900;

  private final int width;
  private final Map<Foot, List<Integer>> bottoms = new HashMap<>();
  private final Set<Foot> wanted = new LinkedHashSet<>();

  /** The heights of all feet that have been set, and what was guessed of them. */
  private long measured;

  private long guessed;

  Feet(int width) {
    this.width = width;
  }

  /** The height of a foot, as FOP has set it or as it may be. */
  int height(Foot foot) {
    if (foot.isEmpty()) {
      return 0;
    }
    List<Integer> set = bottoms.get(foot);
    return set == null ? guess(foot) : set.isEmpty() ? 0 : set.get(set.size() - 1);
  }

  /** The bottoms of its lines from its top, if FOP has set it. */
  List<Integer> bottoms(Foot foot) {
    return bottoms.getOrDefault(foot, List.of());
  }

  boolean isSet(Foot foot) {
    return foot.isEmpty() || bottoms.containsKey(foot);
  }

  void want(Foot foot) {
    if (!isSet(foot)) {
      wanted.add(foot);
    }
  }

  /** What is to be set, in the order in which it was wanted; none of it is wanted afterwards. */
  List<Foot> takeWanted() {
    List<Foot> taken = new ArrayList<>(wanted);
    wanted.clear();
    return taken;
  }

  void set(Foot foot, List<Integer> lines) {
    bottoms.put(foot, lines);
    measured += height(foot);
    guessed += letters(foot);
  }

  /** What letters alone tell, corrected by how wrong that was for the feet that have been set. */
  private int guess(Foot foot) {
    double correction = guessed == 0 ? 1 : (double) measured / guessed;
    return (int) (letters(foot) * correction);
  }

  private int letters(Foot foot) {
    Map<String, Double> series = new HashMap<>();
    double notes = 0;
    for (Foot.Item item : foot.items()) {
      double length = (item.entry().body().letters() + 4) * GUESSED_LETTER / width;
      if (item.entry().series().isEmpty()) {
        notes += Math.ceil(length);
      } else {
        series.merge(item.entry().series(), length, Double::sum);
      }
    }
    double lines = notes + series.values().stream().mapToDouble(Math::ceil).sum();
    int rules = series.size() + (notes > 0 ? 1 : 0);
    return (int) (lines * GUESSED_LINE) + rules * GUESSED_RULE;
  }
}
