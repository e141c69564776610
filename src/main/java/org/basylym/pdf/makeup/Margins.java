// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.intermediate.IFPainter;

/** What stands in the margins of the pages of a section, beside what its text prints there. */
final class Margins {
  /** Names of paragraphs do not reach farther out; a line that was too long may. */
  private static final int WIDEST_NAME = 34_000;

  private final MarginNumbers style;
  private final Column column;
  private final LineNumbers numbers;
  private final Map<String, String> sources;
  private final int figures;
  private final boolean besideNotes;

  /** How far names of paragraphs reach into the margin, at the right or not. */
  private final Map<Boolean, Integer> taken;

  private final int width;

  /**
   * The margins of a section.
   *
   * @param sources where pages of the sources begin, with their numbers
   * @param besideNotes whether notes have the margin in which these would stand
   */
  Margins(
      MarginNumbers style,
      Column column,
      LineNumbers numbers,
      int width,
      Map<String, String> sources,
      boolean besideNotes) {
    this.besideNotes = besideNotes;
    this.sources = sources;
    this.style = style;
    this.column = column;
    this.numbers = numbers;
    this.width = width;
    this.figures = style.figures(column, numbers);
    this.taken = Map.of(false, taken(false), true, taken(true));
  }

  /** How far names of paragraphs reach into a margin anywhere in the section. */
  private int taken(boolean atRight) {
    return column.strips().stream()
        .flatMap(strip -> strip.slugs().stream())
        .mapToInt(slug -> slug.overhang(atRight, width))
        .filter(reach -> reach <= WIDEST_NAME)
        .max()
        .orElse(0);
  }

  /** Paints the margins of a page, which {@link #numbers} have begun, beside its text. */
  void paint(IFPainter painter, GalleyDesk desk, int page, Sheet sheet, List<Piece> text)
      throws IFException {
    boolean right = style.numbering().isRight(page);
    Margin margin = Margin.of(desk, style.family(), right, sheet);
    int beyond = margin.fits(taken.get(right), figures) ? taken.get(right) : -1;
    style.paint(
        (words, line, y) -> {
          int own = line.overhang(right, width);
          margin.draw(painter, words, y, beyond < 0 ? own : beyond, figures);
        },
        text,
        column,
        numbers);
    Margin other = besideNotes ? margin : Margin.of(desk, style.family(), !right, sheet);
    int numbered = besideNotes ? margin.reach(Math.max(beyond, 0), figures) : 0;
    for (Piece piece : text) {
      for (Slug slug : piece.slugs()) {
        int y = piece.y() + slug.baseline() - piece.top();
        paintSources(painter, other, slug, y, numbered);
      }
    }
  }

  /** The pages of the sources that begin on a line; they belong to the tag of the first mark. */
  private void paintSources(IFPainter painter, Margin margin, Slug slug, int y, int numbered)
      throws IFException {
    List<String> marks = slug.ids.stream().filter(sources::containsKey).toList();
    if (!marks.isEmpty()) {
      String pages = marks.stream().map(sources::get).collect(Collectors.joining(", "));
      int stroke = slug.spans().get(marks.get(0)).stroke();
      if (stroke < slug.strokes.size()) {
        slug.strokes.get(stroke).around().into(margin.desk().getContext());
      }
      int taken = Math.max(numbered, slug.overhang(margin.isRight(), width));
      margin.draw(painter, pages, y, taken, 0);
    }
  }
}
