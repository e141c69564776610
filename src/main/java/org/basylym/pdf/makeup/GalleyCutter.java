// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.fop.render.intermediate.IFException;

/** Prints the planned pages: cuts each galley of text where the plan says, and adds its feet. */
final class GalleyCutter implements GalleyDesk.Compositor {
  private final Manuscript manuscript;
  private final BookPlan plan;
  private final MarginNumbers margin;
  private final List<Galley> texts = new ArrayList<>();

  /** The section that waits for the one that faces it; null if none does. */
  private SetSection left;

  /** A page with the section to which it belongs. */
  private record Turn(SetSection section, SetSection.Laid laid) {}

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
    if (!galley.master.startsWith(BookFilter.FEET)) {
      texts.add(galley);
      return;
    }
    SetSection section = new SetSection(manuscript, plan, margin, texts, galley);
    texts.clear();
    if (manuscript.sections.get(SetSection.sectionOf(galley)).isLeft()) {
      left = section;
      return;
    }
    print(inTurn(section), desk);
    left = null;
  }

  /** The pages of a section, each after the one that faces it. */
  private List<Turn> inTurn(SetSection section) {
    List<Turn> pages = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < section.pages.size(); i++) {
      // There may be a blank page before the first opening.
      int rest = section.pages.size() - 1 - i;
      while (left != null && next < left.pages.size() - rest) {
        pages.add(new Turn(left, left.pages.get(next++)));
      }
      pages.add(new Turn(section, section.pages.get(i)));
    }
    return pages;
  }

  private void print(List<Turn> pages, GalleyDesk desk) throws IFException {
    chart(pages, desk);
    for (Turn turn : pages) {
      SetSection.Laid laid = turn.laid();
      turn.section().check(laid.page());
      desk.print(
          laid.page().label(),
          laid.sheet().paper(),
          painter -> turn.section().paint(laid, painter, desk),
          laid.all().stream().flatMap(piece -> piece.links().stream()).toList());
    }
    desk.landings().settle();
  }

  /** Says where everything on the galleys will be, before pages are printed that link to it. */
  private static void chart(List<Turn> pages, GalleyDesk desk) {
    Map<Galley, TreeMap<Integer, Landings.Place>> charts = new LinkedHashMap<>();
    pages.forEach(
        turn -> turn.section().galleys.forEach(galley -> charts.put(galley, new TreeMap<>())));
    for (int i = 0; i < pages.size(); i++) {
      int place = desk.printed() + i;
      Stream.of(pages.get(i).laid().text(), pages.get(i).laid().feet())
          .flatMap(List::stream)
          .forEach(
              piece ->
                  charts
                      .computeIfAbsent(piece.galley(), any -> new TreeMap<>())
                      .put(piece.bottom(), new Landings.Place(place, piece.origin())));
    }
    pages.stream()
        .flatMap(turn -> turn.section().galleys.stream())
        .distinct()
        .forEach(galley -> desk.landings().cut(galley.index, charts.get(galley)));
  }
}
