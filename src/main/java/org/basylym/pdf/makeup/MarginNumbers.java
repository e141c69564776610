// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.awt.Color;
import java.util.List;
import org.apache.fop.fonts.Font;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.fonts.FontTriplet;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.intermediate.IFPainter;

/**
 * The numbers of lines in the right margin, where no names of paragraphs stand. They belong to no
 * tag: they are part of the page, not of the text.
 *
 * @param family of the font
 * @param every how many lines apart; 0 for none
 */
record MarginNumbers(String family, int every) {
  private static final int SIZE = 7_500;
  private static final int DISTANCE = 10_000;

  /**
   * Paints the numbers beside lines of text.
   *
   * @param before how many lines of the section are counted before these
   * @param edge the right edge of the text, from the left edge of the paper
   */
  void paint(
      IFPainter painter,
      GalleyDesk desk,
      List<Piece> text,
      LineNumbers numbers,
      int before,
      int edge)
      throws IFException {
    int line = before;
    for (Piece piece : text) {
      for (Slug slug : piece.slugs()) {
        line += slug.counted ? 1 : 0;
        int number = numbers.onPage(line);
        if (every > 0 && slug.counted && number % every == 0) {
          int y = piece.y() + slug.baseline() - piece.top();
          draw(painter, desk, String.valueOf(number), edge, y);
        }
      }
    }
  }

  private void draw(IFPainter painter, GalleyDesk desk, String number, int edge, int y)
      throws IFException {
    desk.getContext().resetStructureTreeElement();
    FontInfo fonts = desk.getFontInfo();
    FontTriplet face = fonts.fontLookup(family, "normal", 400);
    Font font = fonts.getFontInstance(face, SIZE);
    int width = number.chars().map(digit -> font.getCharWidth((char) digit)).sum();
    painter.setFont(family, "normal", 400, "normal", SIZE, Color.BLACK);
    // Numbers stand with their units under one another.
    int x = edge + DISTANCE + 2 * font.getCharWidth('0') - width;
    painter.drawText(x, y, 0, 0, null, number, false);
  }
}
