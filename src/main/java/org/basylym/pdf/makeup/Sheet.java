// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.awt.Dimension;
import org.xml.sax.Attributes;

/**
 * The paper of a page and the place of the text on it, in millipoints.
 *
 * @param left from the left edge of the paper to the text
 * @param top from the upper edge of the paper to the text
 * @param width of the text
 * @param height of the text with the foot of the page
 * @param head where the running head begins
 * @param folio where a folio at the foot ends
 */
record Sheet(Dimension paper, int left, int top, int width, int height, int head, int folio) {
  private static final double POINTS_PER_MM = 72 / 25.4;

  /** As the page master and its body say, which give their measures in mm. */
  static Sheet of(Attributes master, Attributes body) {
    int paperWidth = length(master, "page-width");
    int paperHeight = length(master, "page-height");
    int left = length(master, "margin-left");
    int right = length(master, "margin-right");
    int top = length(master, "margin-top") + length(body, "margin-top");
    int bottom = length(master, "margin-bottom") + length(body, "margin-bottom");
    return new Sheet(
        new Dimension(paperWidth, paperHeight),
        left,
        top,
        paperWidth - left - right,
        paperHeight - top - bottom,
        length(master, "margin-top"),
        paperHeight - length(master, "margin-bottom"));
  }

  private static int length(Attributes attributes, String name) {
    String value = attributes.getValue(name);
    if (value == null) {
      return 0;
    }
    double number = Double.parseDouble(value.replaceAll("[a-z]+$", ""));
    return (int) Math.round(number * (value.endsWith("mm") ? POINTS_PER_MM : 1) * 1000);
  }
}
