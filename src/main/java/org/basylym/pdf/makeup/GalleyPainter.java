// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Paint;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.fop.render.intermediate.IFContext;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.intermediate.IFPainter;
import org.apache.fop.traits.BorderProps;
import org.apache.fop.traits.RuleStyle;
import org.w3c.dom.Document;

/** Paints nothing: keeps what FOP paints on a galley, each act with its line or as an ornament. */
final class GalleyPainter implements IFPainter {
  private final Galley galley;
  private final IFContext context;
  private final boolean keeps;
  private final Deque<AffineTransform> frames = new ArrayDeque<>();
  private Stroke.Act font = painter -> {};
  private Slug line;

  /**
   * A painter of a galley.
   *
   * @param keeps whether it will be printed; if it is only to be measured nothing is kept
   */
  GalleyPainter(Galley galley, IFContext context, boolean keeps) {
    this.galley = galley;
    this.context = context;
    this.keeps = keeps;
    frames.push(new AffineTransform());
  }

  /** From the coordinates in which FOP is painting to those of the galley. */
  AffineTransform frame() {
    return new AffineTransform(frames.element());
  }

  /** What is painted from now on belongs to {@code slug}; with null it is an ornament again. */
  void into(Slug slug) {
    line = slug;
  }

  private void keep(Stroke.Act act, Rectangle place) {
    if (!keeps) {
      return;
    }
    Stroke stroke = new Stroke(frame(), Stroke.Surroundings.of(context), act);
    if (line != null) {
      line.strokes.add(stroke);
    } else {
      adorn(new Galley.Ornament(onGalley(place), window -> stroke));
    }
  }

  private void adorn(Galley.Ornament ornament) {
    Rectangle place = ornament.place();
    galley.ornaments.put(ornament, place.y, place.y + place.height);
  }

  private Rectangle onGalley(Rectangle place) {
    return frames.element().createTransformedShape(place).getBounds();
  }

  /** Keeps an act on a rectangle that may be cut where a page ends. */
  private void keepCut(Rectangle place, Cut cut) {
    if (!keeps) {
      return;
    }
    Stroke.Surroundings around = Stroke.Surroundings.of(context);
    AffineTransform identity = new AffineTransform();
    Rectangle whole = onGalley(place);
    if (line != null) {
      line.strokes.add(new Stroke(identity, around, cut.to(whole, whole)));
    } else {
      adorn(
          new Galley.Ornament(
              whole,
              window -> new Stroke(identity, around, cut.to(whole.intersection(window), whole))));
    }
  }

  private interface Cut {
    Stroke.Act to(Rectangle part, Rectangle whole);
  }

  @Override
  public void startViewport(AffineTransform transform, Dimension size, Rectangle clip) {
    push(transform);
  }

  @Override
  public void startViewport(AffineTransform[] transforms, Dimension size, Rectangle clip) {
    push(transforms);
  }

  @Override
  public void endViewport() {
    frames.pop();
  }

  @Override
  public void startGroup(AffineTransform[] transforms, String layer) {
    push(transforms);
  }

  @Override
  public void startGroup(AffineTransform transform, String layer) {
    push(transform);
  }

  @Override
  public void endGroup() {
    frames.pop();
  }

  private void push(AffineTransform... transforms) {
    AffineTransform frame = frame();
    for (AffineTransform transform : transforms) {
      frame.concatenate(transform);
    }
    frames.push(frame);
  }

  @Override
  public void setFont(
      String family, String style, Integer weight, String variant, Integer size, Color color) {
    font = painter -> painter.setFont(family, style, weight, variant, size, color);
  }

  @Override
  public void drawText(int x, int y, int letterSpacing, int wordSpacing, int[][] dp, String text) {
    drawText(x, y, letterSpacing, wordSpacing, dp, text, false);
  }

  @Override
  public void drawText(
      int x,
      int y,
      int letterSpacing,
      int wordSpacing,
      int[][] dp,
      String text,
      boolean nextIsSpace) {
    Stroke.Act chosen = font;
    if (line != null) {
      Point baseline = new Point(x, y);
      frames.element().transform(baseline, baseline);
      line.baselineAt(baseline.y);
    }
    keep(
        painter -> {
          chosen.on(painter);
          painter.drawText(x, y, letterSpacing, wordSpacing, dp, text, nextIsSpace);
        },
        new Rectangle(x, y - 1, 1, 1));
  }

  @Override
  public void clipRect(Rectangle rect) {
    // Nothing in our books is clipped on purpose; what lies outside its page is not painted at all.
  }

  @Override
  public void clipBackground(
      Rectangle rect, BorderProps before, BorderProps after, BorderProps start, BorderProps end) {
    // Only for rounded borders, which our books don't have.
  }

  @Override
  public boolean isBackgroundRequired(
      BorderProps before, BorderProps after, BorderProps start, BorderProps end) {
    return true;
  }

  @Override
  public void fillRect(Rectangle rect, Paint fill) {
    keepCut(rect, (part, whole) -> painter -> painter.fillRect(part, fill));
  }

  @Override
  public void drawBorderRect(
      Rectangle rect,
      BorderProps top,
      BorderProps bottom,
      BorderProps left,
      BorderProps right,
      Color inner) {
    keepCut(
        rect,
        (part, whole) ->
            painter ->
                painter.drawBorderRect(
                    part,
                    part.y == whole.y ? top : null,
                    part.y + part.height == whole.y + whole.height ? bottom : null,
                    left,
                    right,
                    inner));
  }

  @Override
  public void drawLine(Point start, Point end, int width, Color color, RuleStyle style) {
    Rectangle place = new Rectangle(start);
    place.add(end);
    place.grow(1, Math.max(1, width / 2));
    keep(painter -> painter.drawLine(start, end, width, color, style), place);
  }

  @Override
  public void drawImage(String uri, Rectangle rect) throws IFException {
    keep(painter -> painter.drawImage(uri, rect), rect);
  }

  @Override
  public void drawImage(Document document, Rectangle rect) throws IFException {
    keep(painter -> painter.drawImage(document, rect), rect);
  }
}
