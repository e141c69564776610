// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.fop.render.intermediate.IFException;

/** Prints the planned pages: cuts each galley of text where the plan says, and adds its feet. */
final class GalleyCutter implements GalleyDesk.Compositor {
  private final Manuscript manuscript;
  private final BookPlan plan;
  private final MarginNumbers margin;

  /** Lines of the heads and feet of the section that comes next, by identifier. */
  private final Map<String, List<Slug>> pieces = new HashMap<>();

  private final List<Galley> texts = new ArrayList<>();
  private Galley feet;

  /** A page with all that is printed on it. */
  private record Laid(
      PagePlan page, Sheet sheet, List<Piece> text, List<Piece> feet, Optional<Piece> head) {
    List<Piece> all() {
      return Stream.of(text, feet, head.stream().toList()).flatMap(List::stream).toList();
    }
  }

  GalleyCutter(Manuscript manuscript, BookPlan plan, MarginNumbers margin) {
    this.manuscript = manuscript;
    this.plan = plan;
    this.margin = margin;
  }

  @Override
  public boolean counts(Collection<String> blocks) {
    return manuscript.counts(blocks);
  }

  @Override
  public void take(Galley galley, GalleyDesk desk) throws IFException {
    if (galley.master.startsWith(BookFilter.FEET)) {
      feet = galley;
      pieces.clear();
      galley.slugs.forEach(this::keep);
      print(Integer.parseInt(galley.master.substring(BookFilter.FEET.length())), desk);
      texts.clear();
    } else {
      texts.add(galley);
    }
  }

  private void keep(Slug slug) {
    slug.ids.stream()
        .filter(id -> id.startsWith(BookFilter.HEAD_ID) || id.startsWith(BookFilter.FOOT_ID))
        .findFirst()
        .ifPresent(id -> pieces.computeIfAbsent(id, any -> new ArrayList<>()).add(slug));
  }

  private void print(int section, GalleyDesk desk) throws IFException {
    Column column = Column.of(texts, manuscript, section, plan.column(section).before());
    if (!column.isLike(plan.column(section))) {
      throw new IFException("lines were broken in another way than planned", null);
    }
    LineNumbers numbers =
        new LineNumbers(column, margin.numbering(), manuscript.sections.get(section).verseSign())
            .knowing(plan.pages(section));
    Margins margins = new Margins(margin, column, numbers, manuscript.width(), manuscript.sources);
    List<Laid> pages = laid(section, column);
    chart(pages, desk);
    for (Laid laid : pages) {
      PagePlan page = laid.page();
      check(page, numbers);
      desk.print(
          page.label(),
          laid.sheet().paper(),
          painter -> {
            for (Piece piece : laid.all()) {
              piece.paint(painter, desk.getContext());
            }
            margins.paint(painter, desk, page.number(), laid.sheet(), laid.text());
          },
          laid.all().stream().flatMap(piece -> piece.links().stream()).toList());
    }
    desk.landings().settle();
  }

  /** Where the pieces of all pages of a section come to lie. */
  private List<Laid> laid(int section, Column column) throws IFException {
    List<Laid> pages = new ArrayList<>();
    FootSetter setter =
        new FootSetter(
            feet,
            plan.feet(section),
            pieces,
            BookFilter.FOOT_ID + section + ".",
            manuscript.sections.get(section).isRightToLeft());
    for (PagePlan page : plan.pages(section)) {
      Sheet sheet = manuscript.sheet(page.number() % 2 == 1);
      List<Piece> text = text(column, page, sheet);
      List<Piece> feet = setter.on(page, sheet);
      pages.add(new Laid(page, sheet, text, feet, head(section, pages.size(), page, sheet)));
    }
    setter.check();
    return pages;
  }

  /** Every printed number is that of the line on which the lemma stands now. */
  private static void check(PagePlan page, LineNumbers numbers) throws IFException {
    Optional<Foot.Item> fault = numbers.fault(page);
    if (fault.isPresent()) {
      throw new IFException("an entry is not at its line: " + fault.get().entry().id(), null);
    }
  }

  /** The lines of text of a page; those of several galleys can't be on one. */
  private static List<Piece> text(Column column, PagePlan page, Sheet sheet) {
    if (page.to() == page.from()) {
      return List.of();
    }
    List<Column.Strip> strips = column.strips().subList(page.from(), page.to());
    List<Slug> slugs = strips.stream().flatMap(strip -> strip.slugs().stream()).toList();
    return List.of(Piece.of(strips.get(0).galley(), slugs, sheet.left(), sheet.top()));
  }

  private Optional<Piece> head(int section, int place, PagePlan page, Sheet sheet) {
    List<Slug> slugs = pieces.get(BookFilter.HEAD_ID + section + "." + place);
    if (slugs == null) {
      return Optional.empty();
    }
    Piece piece = Piece.of(feet, slugs, sheet.left(), sheet.head());
    int y = page.opens() ? sheet.folio() - (piece.bottom() - piece.top()) : sheet.head();
    return Optional.of(Piece.of(feet, slugs, sheet.left(), y));
  }

  /** Says where everything on the galleys will be, before pages are printed that link to it. */
  private void chart(List<Laid> pages, GalleyDesk desk) {
    Map<Galley, TreeMap<Integer, Landings.Place>> charts = new LinkedHashMap<>();
    texts.forEach(galley -> charts.put(galley, new TreeMap<>()));
    charts.put(feet, new TreeMap<>());
    for (int i = 0; i < pages.size(); i++) {
      int place = desk.printed() + i;
      Stream.of(pages.get(i).text(), pages.get(i).feet())
          .flatMap(List::stream)
          .forEach(
              piece ->
                  charts
                      .computeIfAbsent(piece.galley(), any -> new TreeMap<>())
                      .put(piece.bottom(), new Landings.Place(place, piece.origin())));
    }
    Stream.concat(texts.stream(), Stream.of(feet))
        .forEach(galley -> desk.landings().cut(galley.index, charts.get(galley)));
  }
}
