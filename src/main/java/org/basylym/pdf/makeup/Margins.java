// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.intermediate.IFPainter;

/** What stands in the margins of the pages of a section, beside what its text prints there. */
final class Margins {
  /** About the width of a paragraph's name, of which only the beginning is known. */
  private static final int NAME = 16_000;

  private final MarginNumbers style;
  private final Column column;
  private final LineNumbers numbers;
  private final Map<String, String> sources;
  private final int figures;

  /** How far the text reaches into the left margin, and into the right one. */
  private int takenLeft;

  private int takenRight;

  /**
   * The margins of a section.
   *
   * @param sources where pages of the sources begin, with their numbers
   */
  Margins(
      MarginNumbers style,
      Column column,
      LineNumbers numbers,
      int width,
      Map<String, String> sources) {
    this.sources = sources;
    this.style = style;
    this.column = column;
    this.numbers = numbers;
    this.figures = style.figures(column, numbers);
    for (Column.Strip strip : column.strips()) {
      for (Slug slug : strip.slugs()) {
        int beyond = slug.farthest() - width;
        takenLeft = Math.max(takenLeft, slug.overhang());
        takenRight = Math.max(takenRight, beyond > 0 ? beyond + NAME : 0);
      }
    }
  }

  /** Paints the margins of a page, which {@link #numbers} have begun, beside its text. */
  void paint(IFPainter painter, GalleyDesk desk, int page, Sheet sheet, List<Piece> text)
      throws IFException {
    boolean right = style.numbering().isRight(page);
    style.paint(painter, margin(desk, sheet, right), text, column, numbers);
    for (Piece piece : text) {
      for (Slug slug : piece.slugs()) {
        int y = piece.y() + slug.baseline() - piece.top();
        paintSources(painter, margin(desk, sheet, !right), slug, y);
      }
    }
  }

  /** The pages of the sources that begin on a line; they belong to the tag of the first mark. */
  private void paintSources(IFPainter painter, Margin margin, Slug slug, int y) throws IFException {
    List<String> marks = slug.ids.stream().filter(sources::containsKey).toList();
    if (!marks.isEmpty()) {
      String pages = marks.stream().map(sources::get).collect(Collectors.joining(", "));
      int stroke = slug.spans().get(marks.get(0)).stroke();
      if (stroke < slug.strokes.size()) {
        slug.strokes.get(stroke).around().into(margin.desk().getContext());
      }
      margin.draw(painter, pages, y, false);
    }
  }

  private Margin margin(GalleyDesk desk, Sheet sheet, boolean right) {
    int edge = right ? sheet.left() + sheet.width() : sheet.left();
    int taken = right ? takenRight : takenLeft;
    return new Margin(desk, style.family(), right, edge, taken, figures);
  }
}
