// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.fop.area.AreaTreeHandler;
import org.apache.fop.area.AreaTreeModel;
import org.apache.fop.area.PageViewport;

/** The pages that FOP made of what is not on galleys, as it made them while galleys were set. */
final class OtherPages {
  private final AreaTreeHandler areas;

  /** The page sequences that FOP was told, by their numbers in the book. */
  private final List<Integer> told;

  /** By page sequence that FOP was told, those on galleys too. */
  private final List<Integer> counts = new ArrayList<>();

  /** A page, by its sequence and its place in that, from 0. */
  record Page(int sequence, int place) {}

  OtherPages(AreaTreeHandler areas, List<Integer> told) {
    this.areas = areas;
    this.told = told;
    AreaTreeModel model = areas.getAreaTreeModel();
    for (int sequence = 1; sequence <= model.getPageSequenceCount(); sequence++) {
      counts.add(model.getPageCount(sequence));
    }
  }

  /** How many pages a sequence has; one that is added to begin the next on a right page is none. */
  int count(int sequence) {
    int place = told.indexOf(sequence);
    int count = counts.get(place);
    AreaTreeModel model = areas.getAreaTreeModel();
    boolean added = count > 1 && model.getPage(place + 1, count - 1).isBlank();
    return added ? count - 1 : count;
  }

  /** The page on which an identifier first stands. */
  Optional<Page> of(String id) {
    PageViewport page = areas.getIDTracker().getFirstPageViewportContaining(id);
    int before = 0;
    for (int i = 0; page != null && i < counts.size(); i++) {
      if (page.getPageIndex() < before + counts.get(i)) {
        return Optional.of(new Page(told.get(i), page.getPageIndex() - before));
      }
      before += counts.get(i);
    }
    return Optional.empty();
  }
}
