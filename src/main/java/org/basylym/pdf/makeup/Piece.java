// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.awt.Point;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import org.apache.fop.render.intermediate.IFContext;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.intermediate.IFPainter;
import org.apache.fop.render.intermediate.extensions.Link;

/**
 * Some lines of a galley and their place on a page.
 *
 * @param top where they begin on the galley
 * @param bottom where they end on the galley
 * @param x from the left edge of the paper to that of the galley
 * @param y from the upper edge of the paper to {@code top}
 * @param again whether it is printed elsewhere too, with its tags and links
 */
record Piece(Galley galley, List<Slug> slugs, int top, int bottom, int x, int y, boolean again) {

  Piece(Galley galley, List<Slug> slugs, int top, int bottom, int x, int y) {
    this(galley, slugs, top, bottom, x, y, false);
  }

  static Piece of(Galley galley, List<Slug> slugs, int x, int y) {
    int top = slugs.stream().mapToInt(slug -> slug.top).min().orElse(0);
    int bottom = slugs.stream().mapToInt(Slug::bottom).max().orElse(0);
    return new Piece(galley, slugs, top, bottom, x, y);
  }

  /** From the galley to the page. */
  AffineTransform shift() {
    return AffineTransform.getTranslateInstance(x, y - top);
  }

  void paint(IFPainter painter, IFContext context) throws IFException {
    painter.startGroup(shift(), null);
    Rectangle window = new Rectangle(-100_000, top, 10_000_000, bottom - top);
    for (Galley.Ornament ornament : galley.ornaments.near(top, bottom)) {
      if (ornament.place().intersects(window)) {
        paint(ornament.painting().within(window), painter, context);
      }
    }
    for (Slug slug : slugs) {
      for (Stroke stroke : slug.strokes) {
        paint(stroke, painter, context);
      }
    }
    painter.endGroup();
  }

  private void paint(Stroke stroke, IFPainter painter, IFContext context) throws IFException {
    (again ? stroke.untagged() : stroke).on(painter, context);
  }

  /** The links of these lines, where they are on the page. */
  List<Galley.TaggedLink> links() {
    List<Galley.TaggedLink> links = new ArrayList<>();
    if (again) {
      return links;
    }
    for (Galley.TaggedLink tagged : galley.links.near(top, bottom)) {
      Rectangle place = tagged.link().getTargetRect();
      int middle = place.y + place.height / 2;
      if (middle >= top && middle < bottom) {
        Rectangle moved = new Rectangle(place);
        moved.translate(x, y - top);
        Link link = new Link(tagged.link().getAction(), moved);
        links.add(new Galley.TaggedLink(link, tagged.tag()));
      }
    }
    return links;
  }

  /** Where the galley's own upper left corner would be on the page. */
  Point origin() {
    return new Point(x, y - top);
  }
}
