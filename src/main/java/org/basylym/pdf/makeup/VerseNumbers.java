// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The numbers of lines of verse where a text has only some of them, such as every fifth: a line
 * between two numbers has the one that arithmetic gives it, if there are as many lines as numbers.
 * A line after the last number has none: nothing says how the count goes on.
 */
final class VerseNumbers {
  /** Marks of a line without a number: any, the first of its division, a further part of one. */
  private static final String NONE = "";

  private static final String FIRST = "^";
  private static final String PART = "+";

  /** A line of verse in one or several blocks. */
  private static final class Verse {
    final List<String> blocks = new ArrayList<>();
    final boolean isFirst;
    String number;

    Verse(String mark) {
      this.isFirst = mark.equals(FIRST);
      this.number = isFirst ? NONE : mark;
    }

    boolean isFigure() {
      return number.matches("[0-9]{1,6}");
    }
  }

  private final List<Verse> verses = new ArrayList<>();

  /** Hears of the next block of verse, with its number or the mark that it has none. */
  void add(String block, String mark) {
    Verse last = verses.isEmpty() ? null : verses.get(verses.size() - 1);
    boolean same = last != null && (mark.equals(PART) || isSame(last, mark));
    if (!same) {
      verses.add(new Verse(mark.equals(PART) ? NONE : mark));
    }
    verses.get(verses.size() - 1).blocks.add(block);
  }

  private static boolean isSame(Verse last, String mark) {
    return !mark.equals(FIRST) && !mark.isEmpty() && mark.equals(last.number);
  }

  /** Tells the number of each block that has one; the next lines are those of another text. */
  void settle(Map<String, String> numbers) {
    int known = -1;
    for (int i = 0; i < verses.size(); i++) {
      if (verses.get(i).isFigure()) {
        fill(known, i);
      }
      known = verses.get(i).number.isEmpty() ? known : i;
    }
    for (Verse verse : verses) {
      if (!verse.number.isEmpty()) {
        verse.blocks.forEach(block -> numbers.put(block, verse.number));
      }
    }
    verses.clear();
  }

  /** Numbers the lines between two that have numbers, or from the first of a division to one. */
  private void fill(int known, int to) {
    int last = Integer.parseInt(verses.get(to).number);
    int from = Math.max(known + 1, 0);
    boolean counted =
        known >= 0
            && verses.get(known).isFigure()
            && last - Integer.parseInt(verses.get(known).number) == to - known;
    for (int i = to - 1; i >= from && !counted; i--) {
      if (verses.get(i).isFirst) {
        from = i;
        counted = last == to - i + 1;
        break;
      }
    }
    for (int i = from; i < to && counted; i++) {
      verses.get(i).number = String.valueOf(last - (to - i));
    }
  }
}
