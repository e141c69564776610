// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Fills pages with the lines of a section: as many as leave room for the foot that belongs to them.
 * Lines are broken already, so each page can be filled for good before the next is begun.
 */
final class Planner {
  /** Between the text and the foot of a page, in millipoints. */
  static final int GAP = 6_000;

  /** What must have room of a foot that is cut though it could begin on the next page. */
  private static final int LEAST_CUT = 40_000;

  private final Column column;
  private final List<List<Manuscript.Entry>> beginning;
  private final Feet feet;
  private final LineNumbers numbers;
  private final int height;
  private final SideNotes sides;

  /** Of the page that has begun: what stands at its foot already, and the height that is left. */
  private List<PagePlan.Part> parts = new ArrayList<>();

  private int room;

  /** Feet, or parts of them, for which there was no room on their page. */
  private List<PagePlan.Part> carried = new ArrayList<>();

  Planner(Column column, Manuscript.Section section, Feet feet, LineNumbers numbers, int height) {
    this.column = column;
    this.feet = feet;
    this.numbers = numbers;
    this.height = height;
    this.sides = section.sides;
    this.beginning = beginning(column, section.entries);
  }

  /** The entries that begin in each strip; one without a place stays with the one before it. */
  private static List<List<Manuscript.Entry>> beginning(
      Column column, List<Manuscript.Entry> entries) {
    List<List<Manuscript.Entry>> beginning = new ArrayList<>();
    column.strips().forEach(strip -> beginning.add(new ArrayList<>()));
    int before = 0;
    for (Manuscript.Entry entry : entries) {
      int found = column.strip(entry.id());
      before = found < 0 ? before : found;
      beginning.get(before).add(entry);
    }
    return beginning;
  }

  /** The pages of the section, the first with this number. */
  List<PagePlan> plan(int firstNumber) {
    List<PagePlan> pages = new ArrayList<>();
    carried = new ArrayList<>();
    int strip = 0;
    int number = firstNumber;
    while (strip < column.strips().size() || !carried.isEmpty()) {
      PagePlan page = fill(strip, number);
      pages.add(page);
      strip = page.to();
      number++;
    }
    return pages;
  }

  private PagePlan fill(int from, int number) {
    begin();
    boolean more = mayHoldText() && from < column.strips().size();
    if (!more || (!parts.isEmpty() && textHeight(from, from + 1) > room)) {
      return end(from, from, number, 0, List.of());
    }
    int to = lastFitting(from, number);
    return end(from, to, number, textHeight(from, to), List.of());
  }

  /** Begins a page with what earlier pages had no room for. */
  void begin() {
    parts = new ArrayList<>();
    room = height - putCarried();
  }

  /** Whether earlier pages have left room for text on the page that has begun. */
  boolean mayHoldText() {
    return carried.isEmpty();
  }

  /** Whether the page that has begun holds what earlier pages had no room for. */
  boolean hasFoot() {
    return !parts.isEmpty();
  }

  /** Whether a page is still needed for what others had no room for. */
  boolean owes() {
    return !carried.isEmpty();
  }

  /** Whether text of this height fits without its foot. */
  boolean fitsAlone(int text) {
    return text <= room;
  }

  /** Whether text of this height fits with its foot on the page that has begun. */
  boolean fits(int from, int to, int number, int text) {
    Foot foot = foot(from, to, number);
    int high = feet.height(foot);
    boolean fits = text + (high == 0 ? 0 : GAP + high) <= room;
    if (!fits) {
      feet.want(foot);
    }
    return fits;
  }

  /** Ends the page that has begun: what has no room at its foot is carried on. */
  PagePlan end(int from, int to, int number, int text, List<PagePlan.Space> spaces) {
    Foot foot = foot(from, to, number);
    feet.want(foot);
    split(foot, room - text - GAP);
    return new PagePlan(number, from, to, parts, from == 0 && to > 0, spaces);
  }

  /** The end of the longest run of strips that fits with its foot; one run at least. */
  private int lastFitting(int from, int number) {
    int shortest = -1;
    int best = -1;
    for (int to = from + 1; to <= column.strips().size(); to++) {
      Column.Strip last = column.strips().get(to - 1);
      int text = textHeight(from, to);
      if (text > room && to > from + 1) {
        break;
      }
      if (last.mayEnd()) {
        shortest = shortest < 0 ? to : shortest;
        if (!fits(from, to, number, text)) {
          best = best > 0 && isCutAnywhere(from, best, to, number) ? to : best;
          break;
        }
        best = to;
      }
      if (last.mustEnd()) {
        break;
      }
    }
    if (best > 0) {
      return best;
    }
    boolean fits = shortest > 0 && textHeight(from, shortest) <= room;
    return unkept(from, fits ? shortest : longestAlone(from), number);
  }

  /**
   * Whether what begins between two places is higher than any page, and may as well be cut here:
   * where it is the last thing at the foot, and some of it has room.
   */
  private boolean isCutAnywhere(int from, int fitting, int to, int number) {
    Foot foot = foot(from, to, number);
    int before = feet.height(foot(from, fitting, number));
    int begun = feet.height(foot) - before;
    List<Manuscript.Entry> own =
        beginning.subList(fitting, to).stream().flatMap(List::stream).toList();
    return own.size() == 1
        && feet.isLast(own.get(0), foot)
        && feet.isSet(foot)
        && begun + GAP + textHeight(fitting, to) > height
        && textHeight(from, to) + GAP + before + LEAST_CUT <= room;
  }

  /**
   * Where the text up to {@code to} leaves no room for its foot: the longest shorter run that does,
   * be it a single line, if there is one. Entries belong to their page before lines belong
   * together.
   */
  private int unkept(int from, int to, int number) {
    for (int end = to; end > from; end--) {
      if (fits(from, end, number, textHeight(from, end))) {
        return end;
      }
    }
    return to;
  }

  /** Where nothing may end and everything is too high: as many strips as the page can hold. */
  private int longestAlone(int from) {
    int to = from + 1;
    while (to < column.strips().size() && textHeight(from, to + 1) <= room) {
      to++;
    }
    return to;
  }

  private int textHeight(int from, int to) {
    return column.strips().get(to - 1).bottom() - column.topOfPage(from);
  }

  /** The foot of the entries that begin in these strips. */
  private Foot foot(int from, int to, int number) {
    List<Foot.Item> items = new ArrayList<>();
    numbers.startPage(column.countedBefore(from), column.countedBefore(to), number);
    List<Manuscript.Entry> begun =
        beginning.subList(from, to).stream().flatMap(List::stream).toList();
    Set<Manuscript.Entry> inMargin = sides.places(column, begun, from, to, number).keySet();
    begun.stream()
        .filter(entry -> !inMargin.contains(entry))
        .forEach(entry -> items.add(numbers.item(entry)));
    return items.isEmpty() ? Foot.NONE : new Foot(items);
  }

  /** Puts as many lines of the foot as there is room for, and carries the others on. */
  private void split(Foot foot, int space) {
    if (foot.isEmpty()) {
      return;
    }
    SetFoot lines = feet.lines(foot);
    int cut = lines.cut(0, space);
    parts.add(new PagePlan.Part(foot, 0, cut));
    if (cut < lines.size()) {
      carried.add(new PagePlan.Part(foot, cut, lines.size(), true));
    }
  }

  /** Puts what earlier pages had no room for; returns its height. */
  private int putCarried() {
    int used = 0;
    List<PagePlan.Part> rest = new ArrayList<>();
    for (PagePlan.Part part : carried) {
      SetFoot lines = feet.lines(part.foot());
      int cut = rest.isEmpty() ? lines.cut(part.from(), height - used - PagePlan.Part.SIGN) : 0;
      int to = Math.max(cut, used == 0 && rest.isEmpty() ? part.from() + 1 : part.from());
      if (to > part.from()) {
        PagePlan.Part put = new PagePlan.Part(part.foot(), part.from(), to, true);
        parts.add(put);
        used += put.height(lines);
      }
      if (to < part.to()) {
        rest.add(new PagePlan.Part(part.foot(), to, part.to(), true));
      }
    }
    carried = rest;
    return used == 0 ? 0 : used + GAP;
  }
}
