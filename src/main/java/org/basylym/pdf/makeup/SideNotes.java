// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The notes of a section that stand in the outer margin: how wide they are, how high FOP has set
 * them, and where they come to stand on a page. One that the margin has no room for stays at the
 * foot.
 */
final class SideNotes {
  /** No notes in the margin. */
  static final SideNotes NONE = new SideNotes(0, 0, Map.of());

  /** Between the text and its notes, and between these and what else is in the margin. */
  private static final int DISTANCE = 10_000;

  private static final int SPACE = 4_000;
  private static final int TO_PAPER = 8_000;

  /** Narrower than this a column can't be read, wider it need not be. */
  private static final int NARROWEST = 58_000;

  private static final int WIDEST = 110_000;

  /** Names of paragraphs do not reach farther out; what does is passed by. */
  private static final int WIDEST_NAME = 34_000;

  private final int width;
  private final int height;

  /** How far names of paragraphs reach into the margin, at the right or not. */
  private final Map<Boolean, Integer> taken;

  private final Map<Manuscript.Entry, Measured> known = new HashMap<>();
  private int textWidth;

  /** A note as FOP has set it; its first line stands on the baseline. */
  private record Measured(int height, int baseline) {}

  private SideNotes(int width, int height, Map<Boolean, Integer> taken) {
    this.width = width;
    this.height = height;
    this.taken = taken;
  }

  /** The notes of a section that may stand in its margins; none where these are too narrow. */
  static SideNotes of(Manuscript manuscript, Manuscript.Section section, Column column) {
    if (section.isFacing() || section.entries.stream().noneMatch(Manuscript.Entry::aside)) {
      return NONE;
    }
    int text = manuscript.width();
    Map<Boolean, Integer> taken =
        Map.of(false, taken(column, false, text), true, taken(column, true, text));
    Sheet right = manuscript.sheet(true);
    int atRight = right.paper().width - right.left() - right.width() - away(taken.get(true));
    int atLeft = manuscript.sheet(false).left() - away(taken.get(false));
    int width = Math.min(WIDEST, Math.min(atRight, atLeft) - TO_PAPER);
    if (width < NARROWEST) {
      return NONE;
    }
    SideNotes notes = new SideNotes(width, right.height(), taken);
    notes.textWidth = text;
    return notes;
  }

  private static int taken(Column column, boolean atRight, int text) {
    return column.strips().stream()
        .flatMap(strip -> strip.slugs().stream())
        .mapToInt(slug -> slug.overhang(atRight, text))
        .filter(reach -> reach <= WIDEST_NAME)
        .max()
        .orElse(0);
  }

  private static int away(int taken) {
    return taken == 0 ? DISTANCE : Math.max(DISTANCE, taken + SPACE);
  }

  boolean isAny() {
    return width > 0;
  }

  /** How wide a note is. */
  int width() {
    return width;
  }

  /** From the left edge of the paper to a note. */
  int left(Sheet sheet, boolean right) {
    return right
        ? sheet.left() + sheet.width() + away(taken.get(true))
        : sheet.left() - away(taken.get(false)) - width;
  }

  /** Hears how FOP has set a note. */
  void set(Manuscript.Entry note, List<Slug> lines) {
    int top = lines.stream().mapToInt(slug -> slug.top).min().orElse(0);
    int bottom = lines.stream().mapToInt(Slug::bottom).max().orElse(0);
    int baseline = lines.stream().findFirst().map(Slug::lowestBaseline).orElse(top);
    known.put(note, new Measured(bottom - top, baseline - top));
  }

  /** The notes among these entries that have room on a page, and how far under its upper edge. */
  Map<Manuscript.Entry, Integer> places(
      Column column, List<Manuscript.Entry> entries, int from, int to, int page) {
    if (!isAny() || entries.stream().noneMatch(Manuscript.Entry::aside)) {
      return Map.of();
    }
    SideStack stack = new SideStack(obstacles(column, from, to, page % 2 == 1), height);
    List<Manuscript.Entry> placed = new ArrayList<>();
    List<SideStack.Note> notes = new ArrayList<>();
    List<Integer> places = List.of();
    for (Manuscript.Entry entry : entries) {
      if (entry.aside() && known.containsKey(entry)) {
        notes.add(note(column, entry, from));
        Optional<List<Integer>> found = stack.places(notes);
        if (found.isPresent()) {
          placed.add(entry);
          places = found.get();
        } else {
          notes.remove(notes.size() - 1);
        }
      }
    }
    Map<Manuscript.Entry, Integer> result = new LinkedHashMap<>();
    for (int i = 0; i < placed.size(); i++) {
      result.put(placed.get(i), places.get(i));
    }
    return result;
  }

  /** A note is best with its first line level with that of its mark. */
  private SideStack.Note note(Column column, Manuscript.Entry entry, int from) {
    Column.Strip strip = column.strips().get(column.strip(entry.id()));
    int level =
        strip.slugs().stream()
            .filter(slug -> slug.ids.contains(entry.id()))
            .findFirst()
            .map(Slug::lowestBaseline)
            .orElse(strip.top());
    Measured own = known.get(entry);
    int y = level - column.topOfPage(from) - own.baseline();
    return new SideStack.Note(Math.max(0, y), own.height());
  }

  /** Lines that reach far into the margin. */
  private List<SideStack.Obstacle> obstacles(Column column, int from, int to, boolean right) {
    int top = column.topOfPage(from);
    return column.strips().subList(from, to).stream()
        .flatMap(strip -> strip.slugs().stream())
        .filter(slug -> slug.overhang(right, textWidth) > away(taken.get(right)) - SPACE)
        .map(slug -> new SideStack.Obstacle(slug.top - top, slug.bottom() - top))
        .sorted(Comparator.comparingInt(SideStack.Obstacle::top))
        .toList();
  }
}
