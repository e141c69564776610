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
 * @param taken how far what the text itself has in this margin reaches into it
 * @param figures how many figures the longest number has
 */
record Margin(GalleyDesk desk, String family, boolean isRight, int edge, int taken, int figures) {
  private static final int SIZE = 7_500;
  private static final int DISTANCE = 10_000;
  private static final int SPACE = 4_000;

  /**
   * Draws words at a height from the upper edge of the paper.
   *
   * @param aligned whether their ends stand under one another
   */
  void draw(IFPainter painter, String words, int y, boolean aligned) throws IFException {
    FontInfo fonts = desk.getFontInfo();
    Font font = fonts.getFontInstance(fonts.fontLookup(family, "normal", 400), SIZE);
    int width = words.chars().map(letter -> font.getCharWidth((char) letter)).sum();
    int away = taken == 0 ? DISTANCE : Math.max(DISTANCE, taken + SPACE);
    int column = aligned ? figures * font.getCharWidth('0') : width;
    int x = isRight ? edge + away + column - width : edge - away - width;
    painter.setFont(family, "normal", 400, "normal", SIZE, Color.BLACK);
    painter.drawText(x, y, 0, 0, null, words, false);
    desk.getContext().resetStructureTreeElement();
  }
}
