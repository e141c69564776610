// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.awt.Point;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.fop.render.intermediate.IFDocumentNavigationHandler;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.intermediate.extensions.AbstractAction;
import org.apache.fop.render.intermediate.extensions.Bookmark;
import org.apache.fop.render.intermediate.extensions.BookmarkTree;
import org.apache.fop.render.intermediate.extensions.GoToXYAction;
import org.apache.fop.render.intermediate.extensions.Link;
import org.apache.fop.render.intermediate.extensions.NamedDestination;

/**
 * Where links land. FOP knows places on its own pages and on galleys; a reader wants them on the
 * pages that were printed.
 */
final class Landings implements IFDocumentNavigationHandler {
  /** A place on a printed page, pages counted from 0. */
  record Place(int page, Point point) {}

  /** From a place on a galley to the page that was made of it. */
  interface Chart {
    Place of(Point onGalley);
  }

  private final IFDocumentNavigationHandler paper;
  private final GalleyDesk desk;
  private final Map<Integer, Chart> charts = new HashMap<>();
  private final List<GoToXYAction> waiting = new ArrayList<>();
  private final Set<AbstractAction> landed = Collections.newSetFromMap(new IdentityHashMap<>());

  Landings(IFDocumentNavigationHandler paper, GalleyDesk desk) {
    this.paper = paper;
    this.desk = desk;
  }

  /** FOP's page {@code index} was printed as it is. */
  void printedAt(int index, int page) {
    charts.put(index, point -> new Place(page, point));
  }

  /** The galley that FOP counts as page {@code index} was cut into pages. */
  void cut(int index, Chart chart) {
    charts.put(index, chart);
  }

  /** Lands what waited for the galleys that have been cut meanwhile. */
  void settle() throws IFException {
    List<GoToXYAction> ready = waiting.stream().filter(this::isCharted).toList();
    waiting.removeAll(ready);
    for (GoToXYAction action : ready) {
      land(action);
      paper.addResolvedAction(action);
    }
  }

  private boolean isCharted(GoToXYAction action) {
    return charts.containsKey(action.getPageIndex());
  }

  private void land(AbstractAction action) {
    if (action instanceof GoToXYAction go && go.isComplete() && landed.add(go)) {
      Chart chart = charts.get(go.getPageIndex());
      if (chart != null) {
        Place place = chart.of(go.getTargetLocation());
        go.setPageIndex(place.page());
        go.setTargetLocation(place.point());
      }
    }
  }

  @Override
  public void renderLink(Link link) throws IFException {
    if (desk.isRecording()) {
      desk.galley().links.add(link);
    } else {
      land(link.getAction());
      paper.renderLink(link);
    }
  }

  @Override
  public void addResolvedAction(AbstractAction action) throws IFException {
    if (action instanceof GoToXYAction go && !landed.contains(go) && !isCharted(go)) {
      waiting.add(go);
    } else {
      land(action);
      paper.addResolvedAction(action);
    }
  }

  @Override
  public void renderNamedDestination(NamedDestination destination) throws IFException {
    land(destination.getAction());
    paper.renderNamedDestination(destination);
  }

  @Override
  public void renderBookmarkTree(BookmarkTree tree) throws IFException {
    for (Object bookmark : tree.getBookmarks()) {
      land((Bookmark) bookmark);
    }
    paper.renderBookmarkTree(tree);
  }

  @Override
  public int getPageIndex() {
    return paper.getPageIndex();
  }

  private void land(Bookmark bookmark) {
    land(bookmark.getAction());
    for (Object child : bookmark.getChildBookmarks()) {
      land((Bookmark) child);
    }
  }
}
