// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.List;
import org.apache.fop.render.intermediate.IFException;

/**
 * The numbers of lines in a margin, with their units under one another. They belong to no tag: they
 * are part of the page, not of the text.
 *
 * @param family of the font
 */
record MarginNumbers(String family, Numbering numbering) {
  private static final int LONGEST = 7;

  /** Paints words beside a line, at a height from the upper edge of the paper. */
  interface Place {
    void draw(String words, Slug line, int y) throws IFException;
  }

  /** Paints the numbers beside the lines of text of a page. */
  void paint(Place place, List<Piece> text, Column column, LineNumbers numbers) throws IFException {
    int last = 0;
    for (Piece piece : text) {
      for (Slug slug : piece.slugs()) {
        if (slug.counted && slug.line != last) {
          last = slug.line;
          if (isShown(column, numbers, slug.line)) {
            int y = piece.y() + slug.baseline() - piece.top();
            place.draw(numbers.onPage(slug.line), slug, y);
          }
        }
      }
    }
  }

  /** How many figures the longest number of a section has. */
  int figures(Column column, LineNumbers numbers) {
    int figures = 2;
    for (int line = 1; line <= column.counted(); line++) {
      if (isShown(column, numbers, line)) {
        figures = Math.max(figures, numbers.onPage(line).length());
      }
    }
    return figures;
  }

  /** Every fifth number, or how many there shall be, and any that is no plain count; each once. */
  private boolean isShown(Column column, LineNumbers numbers, int line) {
    CountedLine counted = column.line(line);
    boolean again = line > 1 && counted.isSameVerse(column.line(line - 1));
    return numbering.every() > 0
        && !again
        && counted.verse().length() <= LONGEST
        && numbers.figure(line) % numbering.every() == 0;
  }
}
