// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.intermediate.IFPainter;

/** A section that FOP has set: its pages, with what is printed on each and where. */
final class SetSection {
  /** A page with all that is printed on it. */
  record Laid(
      PagePlan page,
      Sheet sheet,
      List<Piece> again,
      List<Piece> text,
      List<Piece> feet,
      Optional<Piece> head) {
    List<Piece> all() {
      return Stream.of(again, text, feet, head.stream().toList()).flatMap(List::stream).toList();
    }
  }

  final List<Galley> galleys = new ArrayList<>();
  final List<Laid> pages = new ArrayList<>();
  private final Column column;
  private final Galley feet;
  private final LineNumbers numbers;
  private final Margins margins;

  /** Lines of the heads and feet by identifier. */
  private final Map<String, List<Slug>> pieces = new HashMap<>();

  SetSection(
      Manuscript manuscript, BookPlan plan, MarginNumbers margin, List<Galley> texts, Galley feet)
      throws IFException {
    int section = sectionOf(feet);
    this.feet = feet;
    this.column = Column.of(texts, manuscript, section, plan.column(section).before());
    if (!column.isLike(plan.column(section))) {
      throw new IFException("lines were broken in another way than planned", null);
    }
    this.numbers =
        new LineNumbers(column, margin.numbering(), manuscript.sections.get(section).verseSign())
            .knowing(plan.pages(section));
    this.margins =
        new Margins(
            margin,
            column,
            numbers,
            manuscript.width(),
            manuscript.sources,
            manuscript.sections.get(section).sides.isAny());
    galleys.addAll(texts);
    galleys.add(feet);
    feet.slugs.forEach(this::keep);
    lay(section, manuscript, plan);
  }

  /** The place in the book of the section to which a galley of heads and feet belongs. */
  static int sectionOf(Galley feet) {
    return Integer.parseInt(feet.master.substring(BookFilter.FEET.length()));
  }

  private void keep(Slug slug) {
    slug.ids.stream()
        .filter(id -> isOfPiece(id))
        .findFirst()
        .ifPresent(id -> pieces.computeIfAbsent(id, any -> new ArrayList<>()).add(slug));
  }

  private static boolean isOfPiece(String id) {
    return id.startsWith(BookFilter.HEAD_ID)
        || id.startsWith(BookFilter.FOOT_ID)
        || id.startsWith(BookFilter.SIDE_ID);
  }

  /** Finds where the pieces of all pages come to lie. */
  private void lay(int section, Manuscript manuscript, BookPlan plan) throws IFException {
    FootSetter setter =
        new FootSetter(
            feet,
            plan.feet(section),
            pieces,
            BookFilter.FOOT_ID + section + ".",
            manuscript.sections.get(section).isRightToLeft());
    SideSetter sides =
        new SideSetter(
            feet,
            pieces,
            manuscript,
            manuscript.sections.get(section),
            plan.besides(section, manuscript.sections.get(section).entries),
            BookFilter.SIDE_ID + section + ".");
    for (PagePlan page : plan.pages(section)) {
      Sheet sheet = manuscript.sheet(page.number() % 2 == 1);
      List<Piece> text = text(page, sheet);
      List<Piece> atFoot = new ArrayList<>(setter.on(page, sheet));
      atFoot.addAll(sides.on(page, sheet, column));
      List<Piece> again = repeated(page).map(head -> again(head, sheet)).stream().toList();
      pages.add(new Laid(page, sheet, again, text, atFoot, head(section, page, sheet)));
    }
    setter.check();
    sides.check();
  }

  /** Every printed number is that of the line on which the lemma stands now. */
  void check(PagePlan page) throws IFException {
    Optional<Foot.Item> fault = numbers.fault(page);
    if (fault.isPresent()) {
      throw new IFException("an entry is not at its line: " + fault.get().entry().id(), null);
    }
  }

  /** Paints a page that has been checked. */
  void paint(Laid laid, IFPainter painter, GalleyDesk desk) throws IFException {
    for (Piece piece : laid.all()) {
      piece.paint(painter, desk.getContext());
    }
    margins.paint(painter, desk, laid.page().number(), laid.sheet(), laid.text());
  }

  /**
   * The lines of text of a page, parted by added spaces; those of several galleys can't be on one.
   */
  private List<Piece> text(PagePlan page, Sheet sheet) {
    List<Piece> text = new ArrayList<>();
    int y = sheet.top() + repeated(page).map(TableHeads.Head::height).orElse(0);
    int from = page.from();
    for (PagePlan.Space space : page.spaces()) {
      if (space.strip() > from) {
        text.add(run(from, space.strip(), page, new Place(sheet.left(), y)));
        y += text.get(text.size() - 1).bottom() - text.get(text.size() - 1).top();
      }
      y += space.height();
      from = space.strip();
    }
    if (page.to() > from) {
      text.add(run(from, page.to(), page, new Place(sheet.left(), y)));
    }
    return text;
  }

  /** The head of the table that goes on with the first line of a page. */
  private Optional<TableHeads.Head> repeated(PagePlan page) {
    return page.to() > page.from() ? column.headAbove(page.from()) : Optional.empty();
  }

  /** The head of a table once more, for eyes only: in the tags it stands where the table begins. */
  private Piece again(TableHeads.Head head, Sheet sheet) {
    List<Slug> slugs =
        column.strips().subList(head.from(), head.to()).stream()
            .flatMap(strip -> strip.slugs().stream())
            .toList();
    int bottom = slugs.stream().mapToInt(Slug::bottom).max().orElseThrow();
    return new Piece(head.galley(), slugs, head.top(), bottom, sheet.left(), sheet.top(), true);
  }

  private record Place(int x, int y) {}

  /** Strips with what lies between them and those before on the page. */
  private Piece run(int from, int to, PagePlan page, Place place) {
    List<Column.Strip> strips = column.strips().subList(from, to);
    List<Slug> slugs = strips.stream().flatMap(strip -> strip.slugs().stream()).toList();
    int top = from == page.from() ? strips.get(0).top() : column.strips().get(from - 1).bottom();
    int bottom = strips.get(strips.size() - 1).bottom();
    return new Piece(strips.get(0).galley(), slugs, top, bottom, place.x(), place.y());
  }

  private Optional<Piece> head(int section, PagePlan page, Sheet sheet) {
    List<Slug> slugs = pieces.get(BookFilter.HEAD_ID + section + "." + pages.size());
    if (slugs == null) {
      return Optional.empty();
    }
    Piece piece = Piece.of(feet, slugs, sheet.left(), sheet.head());
    int y = page.opens() ? sheet.folio() - (piece.bottom() - piece.top()) : sheet.head();
    return Optional.of(Piece.of(feet, slugs, sheet.left(), y));
  }
}
