// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds places for notes in a margin, one under the other: each beside its line, or as near to it
 * as its neighbours leave room.
 */
final class SideStack {
  /** Between notes, in millipoints. */
  private static final int GAP = 3_500;

  /** How far a note may be raised over its line so that others have room under it. */
  private static final int MOST_RAISED = 84_000;

  /**
   * A note.
   *
   * @param y where it would best begin, from the upper edge of the text
   */
  record Note(int y, int height) {}

  /** What nothing may cover, from the upper edge of the text. */
  record Obstacle(int top, int bottom) {}

  private final List<Obstacle> obstacles;
  private final int height;

  /**
   * A margin.
   *
   * @param obstacles from the top down
   */
  SideStack(List<Obstacle> obstacles, int height) {
    this.obstacles = List.copyOf(obstacles);
    this.height = height;
  }

  /** Where the notes begin; nothing if the margin has no room for all of them. */
  Optional<List<Integer>> places(List<Note> notes) {
    List<Integer> places = new ArrayList<>();
    int free = 0;
    for (Note note : notes) {
      int y = below(Math.max(note.y(), free), note.height());
      places.add(y);
      free = y + note.height() + GAP;
    }
    int end = height;
    for (int i = notes.size() - 1; i >= 0; i--) {
      int noteHeight = notes.get(i).height();
      int y = places.get(i);
      if (y + noteHeight > end) {
        y = above(end - noteHeight, noteHeight);
        places.set(i, y);
      }
      if (y < 0 || y < notes.get(i).y() - MOST_RAISED) {
        return Optional.empty();
      }
      end = y - GAP;
    }
    return Optional.of(places);
  }

  /** The nearest place at or under {@code y} that is free of obstacles. */
  private int below(int y, int noteHeight) {
    int free = y;
    for (Obstacle obstacle : obstacles) {
      if (obstacle.top() < free + noteHeight && obstacle.bottom() > free) {
        free = obstacle.bottom();
      }
    }
    return free;
  }

  /** The nearest place at or over {@code y} that is free of obstacles. */
  private int above(int y, int noteHeight) {
    int free = y;
    for (int i = obstacles.size() - 1; i >= 0; i--) {
      Obstacle obstacle = obstacles.get(i);
      if (obstacle.top() < free + noteHeight && obstacle.bottom() > free) {
        free = obstacle.top() - noteHeight;
      }
    }
    return free;
  }
}
