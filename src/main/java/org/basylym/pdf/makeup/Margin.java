// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.awt.Color;
import org.apache.fop.fonts.Font;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.intermediate.IFPainter;

/**
 * One margin of a page, in which small words stand beside lines.
 *
 * @param isRight whether it is at the right of the text
 * @param edge of the text on that side, from the left edge of the paper
 * @param room from there to the edge of the paper
 */
record Margin(GalleyDesk desk, String family, boolean isRight, int edge, int room) {
  private static final int SIZE = 7_500;
  private static final int DISTANCE = 10_000;
  private static final int SPACE = 4_000;
  private static final int TO_PAPER = 5_000;

  static Margin of(GalleyDesk desk, String family, boolean isRight, Sheet sheet) {
    int edge = isRight ? sheet.left() + sheet.width() : sheet.left();
    int room = isRight ? sheet.paper().width - edge : edge;
    return new Margin(desk, family, isRight, edge, room);
  }

  /**
   * Draws words beside a line.
   *
   * @param y of their baseline, from the upper edge of the paper
   * @param taken how far the text reaches into the margin; the words stand beyond that, or under it
   *     if there is no room
   * @param figures how many figures wide they are at least, so that they end under one another
   */
  void draw(IFPainter painter, String words, int y, int taken, int figures) throws IFException {
    Font font = font();
    int width = words.chars().map(letter -> font.getCharWidth((char) letter)).sum();
    int column = Math.max(width, figures * font.getCharWidth('0'));
    boolean fits = beyond(taken) == DISTANCE || beyond(taken) + column + TO_PAPER <= room;
    int away = fits ? beyond(taken) : DISTANCE;
    int x = isRight ? edge + away + column - width : edge - away - width;
    painter.setFont(family, "normal", 400, "normal", SIZE, Color.BLACK);
    painter.drawText(x, fits ? y : y + SIZE, 0, 0, null, words, false);
    desk.getContext().resetStructureTreeElement();
  }

  /** Whether there is room for so many figures beyond what the text has there. */
  boolean fits(int taken, int figures) {
    return beyond(taken) + figures * font().getCharWidth('0') + TO_PAPER <= room;
  }

  /** How far words so many figures wide reach into the margin. */
  int reach(int taken, int figures) {
    return beyond(taken) + figures * font().getCharWidth('0');
  }

  private static int beyond(int taken) {
    return taken == 0 ? DISTANCE : Math.max(DISTANCE, taken + SPACE);
  }

  private Font font() {
    FontInfo fonts = desk.getFontInfo();
    return fonts.getFontInstance(fonts.fontLookup(family, "normal", 400), SIZE);
  }
}
