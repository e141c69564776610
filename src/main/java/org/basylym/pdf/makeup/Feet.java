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

  private static final SetFoot NOTHING = new SetFoot(List.of());

  private final Manuscript manuscript;
  private final Map<Foot, SetFoot> known = new HashMap<>();
  private final Set<Foot> wanted = new LinkedHashSet<>();

  /** The heights of all feet that have been set, and what was guessed of them. */
  private long measured;

  private long guessed;

  Feet(Manuscript manuscript) {
    this.manuscript = manuscript;
  }

  /** The height of a foot, as FOP has set it or as it may be. */
  int height(Foot foot) {
    if (foot.isEmpty()) {
      return 0;
    }
    return isSet(foot) ? known.get(foot).height() : guess(foot);
  }

  /** A foot as FOP has set it, without lines if it has not. */
  SetFoot lines(Foot foot) {
    return known.getOrDefault(foot, NOTHING);
  }

  /** Whether nothing of a foot stands under the series of its last entry. */
  boolean isLast(Manuscript.Entry entry, Foot foot) {
    int place = place(entry);
    return foot.items().stream().allMatch(item -> place(item.entry()) <= place);
  }

  /** The place of a series among the others; notes are last. */
  private int place(Manuscript.Entry entry) {
    FootSeries series = manuscript.series.get(entry.series());
    return series == null ? Integer.MAX_VALUE : manuscript.seriesInOrder().indexOf(series);
  }

  boolean isSet(Foot foot) {
    return foot.isEmpty() || known.containsKey(foot);
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

  void set(Foot foot, SetFoot lines) {
    known.put(foot, lines);
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
      int letters = item.entry().body().letters() + 4;
      FootSeries its = manuscript.series.get(item.entry().series());
      if (its == null) {
        notes += lines(letters, manuscript.width());
      } else if (its.form() == FootSeries.Form.RUN_IN) {
        series.merge(its.name(), letters * GUESSED_LETTER / manuscript.width(), Double::sum);
      } else {
        int columns = its.form().columns;
        int width = its.form().width(manuscript.width());
        series.merge(its.name(), lines(letters, width) / columns, Double::sum);
      }
    }
    double lines = notes + series.values().stream().mapToDouble(Math::ceil).sum();
    int rules = series.size() + (notes > 0 ? 1 : 0);
    return (int) (lines * GUESSED_LINE) + rules * GUESSED_RULE;
  }

  private static double lines(int letters, int width) {
    return Math.ceil(letters * GUESSED_LETTER / width);
  }
}
