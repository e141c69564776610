// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Counts the lines of a book, text after text, in the order of print. */
final class LineCounter {
  private final Manuscript manuscript;
  private final Numbering numbering;

  /** How many lines of each unit have been counted. */
  private final Map<String, Integer> counts;

  LineCounter(Manuscript manuscript, Numbering numbering) {
    this(manuscript, numbering, new TreeMap<>());
  }

  private LineCounter(Manuscript manuscript, Numbering numbering, Map<String, Integer> counts) {
    this.manuscript = manuscript;
    this.numbering = numbering;
    this.counts = counts;
  }

  /** Another one that goes on from here by itself. */
  LineCounter copy() {
    return new LineCounter(manuscript, numbering, new TreeMap<>(counts));
  }

  /**
   * Counts a line.
   *
   * @param ids of the blocks that it is in, from the inside out
   * @param section of the book, from 0
   */
  CountedLine count(Collection<String> ids, int section) {
    String division = "";
    String verse = "";
    for (String id : ids) {
      if (verse.isEmpty() && numbering.versesByNumber()) {
        verse = manuscript.verses.getOrDefault(id, "");
      }
      if (division.isEmpty() && manuscript.divisions.containsKey(id)) {
        division = id;
      }
    }
    String unit =
        switch (numbering.count()) {
          case PAGE, THROUGH -> "";
          case DOCUMENT -> text(section);
          case SECTION -> division.isEmpty() ? text(section) : division;
        };
    int number = counts.merge(unit, 1, Integer::sum);
    return new CountedLine(manuscript.divisions.getOrDefault(division, ""), number, verse);
  }

  private String text(int section) {
    return manuscript.sections.get(section).text();
  }
}
