// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.fop.render.intermediate.IFException;

/** Places the notes of margins that FOP has set beside the lines of their pages. */
final class SideSetter {
  private final Galley galley;
  private final Map<String, List<Slug>> pieces;
  private final Manuscript.Section section;
  private final List<Manuscript.Entry> notes;
  private final String prefix;

  /** Text from right to left is at the right end of its galley. */
  private final int indent;

  private int placed;

  /**
   * What is to be placed.
   *
   * @param pieces the lines of the notes by identifiers, which are {@code prefix} and their number
   * @param notes all that stand in margins, in their order
   */
  SideSetter(
      Galley galley,
      Map<String, List<Slug>> pieces,
      Manuscript manuscript,
      Manuscript.Section section,
      List<Manuscript.Entry> notes,
      String prefix) {
    this.galley = galley;
    this.pieces = pieces;
    this.section = section;
    this.notes = notes;
    this.prefix = prefix;
    this.indent = section.isRightToLeft() ? manuscript.width() - section.sides.width() : 0;
  }

  /** The notes in the margin of a page. */
  List<Piece> on(PagePlan page, Sheet sheet, Column column) throws IFException {
    List<Manuscript.Entry> own =
        notes.stream().filter(note -> isBetween(column.strip(note.id()), page)).toList();
    if (own.isEmpty()) {
      return List.of();
    }
    Map<Manuscript.Entry, Integer> places =
        section.sides.places(column, own, page.from(), page.to(), page.number());
    List<Piece> set = new ArrayList<>();
    for (Manuscript.Entry note : own) {
      List<Slug> lines = pieces.get(prefix + notes.indexOf(note));
      if (lines == null || !places.containsKey(note)) {
        throw new IFException("a note has no room in the margin: " + note.id(), null);
      }
      int x = section.sides.left(sheet, page.number() % 2 == 1) - indent;
      set.add(Piece.of(galley, lines, x, sheet.top() + places.get(note)));
      placed++;
    }
    return set;
  }

  private static boolean isBetween(int strip, PagePlan page) {
    return strip >= page.from() && strip < page.to();
  }

  /** Every note has been placed. */
  void check() throws IFException {
    if (placed != notes.size()) {
      throw new IFException("a note of the margin is on no page", null);
    }
  }
}
