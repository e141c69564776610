// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.fop.render.intermediate.IFException;

/** Sets the feet of the pages of a section in their places, columns side by side. */
final class FootSetter {
  private static final int RULE = 400;

  private final Galley galley;
  private final boolean rightToLeft;
  private final Map<Foot, List<Slug>> slugs = new HashMap<>();
  private final Map<Foot, SetFoot> lines = new HashMap<>();
  private final Map<Foot, Integer> placed = new HashMap<>();

  /**
   * Where the feet are.
   *
   * @param feet of the section, in their order
   * @param pieces the lines of the feet by identifiers, which are {@code prefix} and their number
   * @param rightToLeft whether the first column is the right one
   */
  FootSetter(
      Galley galley,
      List<Foot> feet,
      Map<String, List<Slug>> pieces,
      String prefix,
      boolean rightToLeft) {
    this.galley = galley;
    this.rightToLeft = rightToLeft;
    for (int i = 0; i < feet.size(); i++) {
      List<Slug> own = pieces.getOrDefault(prefix + i, List.of());
      slugs.put(feet.get(i), own);
      lines.put(feet.get(i), new SetFoot(own));
    }
  }

  /** The pieces of the feet of a page, from the top of the lowest text down. */
  List<Piece> on(PagePlan page, Sheet sheet) {
    int y = sheet.top() + sheet.height();
    for (PagePlan.Part part : page.feet()) {
      y -= part.height(lines.get(part.foot()));
    }
    List<Piece> pieces = new ArrayList<>();
    for (PagePlan.Part part : page.feet()) {
      SetFoot set = lines.get(part.foot());
      if (part.continued()) {
        pieces.add(sign(sheet, y));
      }
      int top = y + (part.continued() ? PagePlan.Part.SIGN : 0);
      for (SetFoot.Stack stack : set.stacks(part.from(), part.to())) {
        List<Slug> own = slugs.get(part.foot()).subList(stack.from(), stack.to());
        int width = (sheet.width() + FootSeries.Form.GAP) / stack.columns();
        int x = sheet.left() + (rightToLeft ? -1 : 1) * stack.column() * width;
        pieces.add(Piece.of(galley, own, x, top + stack.y()));
      }
      y += part.height(set);
      placed.merge(part.foot(), part.to() - part.from(), Integer::sum);
    }
    return pieces;
  }

  /** Every line of every foot has been set on some page. */
  void check() throws IFException {
    for (Map.Entry<Foot, SetFoot> foot : lines.entrySet()) {
      if (placed.getOrDefault(foot.getKey(), 0) != foot.getValue().size()) {
        throw new IFException("a foot was set in another way than planned", null);
      }
    }
  }

  /** Over what is continued from an earlier page: a rule as wide as the page. */
  private static Piece sign(Sheet sheet, int y) {
    Slug slug = new Slug(List.of(), 0, PagePlan.Part.SIGN, false);
    Rectangle rule = new Rectangle(0, PagePlan.Part.SIGN / 2, sheet.width(), RULE);
    slug.strokes.add(
        new Stroke(
            new AffineTransform(),
            new Stroke.Surroundings(null, Locale.ROOT, false, Map.of()),
            painter -> painter.fillRect(rule, Color.BLACK)));
    return Piece.of(new Galley(-1, "sign"), List.of(slug), sheet.left(), y);
  }
}
