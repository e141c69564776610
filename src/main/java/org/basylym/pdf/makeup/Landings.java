// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.awt.Point;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fop.accessibility.StructureTreeElement;
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

  /** From a place on one of FOP's pages to a printed one. */
  private interface Chart {
    Place of(Point point);
  }

  /** FOP lands so far above words, in millipoints: on a galley that may be on the page before. */
  private static final int ABOVE = 5_000;

  private final IFDocumentNavigationHandler paper;
  private final GalleyDesk desk;
  private final Map<Integer, Chart> charts = new HashMap<>();

  /** By the page that FOP counts: what waits until it is known where that will be printed. */
  private final Map<Integer, List<GoToXYAction>> waiting = new HashMap<>();

  /** What waits until the page is there on which it lands. */
  private final Map<String, GoToXYAction> ahead = new LinkedHashMap<>();

  private final Set<AbstractAction> landed = Collections.newSetFromMap(new IdentityHashMap<>());

  Landings(IFDocumentNavigationHandler paper, GalleyDesk desk) {
    this.paper = paper;
    this.desk = desk;
  }

  /** FOP's page {@code index} was printed as it is. */
  void printedAt(int index, int page) {
    charts.put(index, point -> new Place(page, point));
  }

  /**
   * The galley that FOP counts as page {@code index} is cut into pages.
   *
   * @param pieces by the bottom of each piece on the galley: its page, and where the galley's own
   *     upper left corner would be on that page
   */
  void cut(int index, NavigableMap<Integer, Place> pieces) {
    charts.put(index, point -> landing(point, pieces));
  }

  private static Place landing(Point point, NavigableMap<Integer, Place> pieces) {
    if (pieces.isEmpty()) {
      return new Place(0, new Point());
    }
    Map.Entry<Integer, Place> found = pieces.higherEntry(point.y + ABOVE);
    Place piece = (found == null ? pieces.lastEntry() : found).getValue();
    Point origin = piece.point();
    return new Place(piece.page(), new Point(point.x + origin.x, Math.max(point.y + origin.y, 0)));
  }

  /** Lands what waited for the pages that have been printed meanwhile. */
  void settle() throws IFException {
    for (Integer index : new TreeSet<>(waiting.keySet())) {
      if (charts.containsKey(index)) {
        for (GoToXYAction action : waiting.remove(index)) {
          land(action);
          ahead.put(action.getID(), action);
        }
      }
    }
    for (GoToXYAction action : List.copyOf(ahead.values())) {
      if (!isAhead(action)) {
        ahead.remove(action.getID());
        paper.addResolvedAction(action);
      }
    }
  }

  private boolean isCharted(GoToXYAction action) {
    return charts.containsKey(action.getPageIndex());
  }

  /** Whether an action that has landed leads to a page that is not printed yet. */
  private boolean isAhead(AbstractAction action) {
    return action instanceof GoToXYAction go
        && landed.contains(go)
        && go.getPageIndex() >= desk.printed();
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

  /** Puts a link that was kept on a galley on the page that is being printed. */
  void render(Galley.TaggedLink kept) throws IFException {
    if (kept.tag() != null) {
      kept.link().getAction().setStructureTreeElement(kept.tag());
    }
    renderLink(kept.link());
  }

  @Override
  public void renderLink(Link link) throws IFException {
    if (desk.isRecording()) {
      Rectangle place = link.getTargetRect();
      StructureTreeElement tag = desk.galley().linkTags.get(place);
      desk.galley().links.put(new Galley.TaggedLink(link, tag), place.y, place.y + place.height);
    } else {
      land(link.getAction());
      paper.renderLink(isAhead(link.getAction()) ? later(link) : link);
    }
  }

  /** The same link, not resolved yet. */
  private Link later(Link link) {
    GoToXYAction action = (GoToXYAction) link.getAction();
    ahead.put(action.getID(), action);
    GoToXYAction open = new GoToXYAction(action.getID());
    open.setStructureTreeElement(action.getStructureTreeElement());
    return new Link(open, link.getTargetRect());
  }

  @Override
  public void addResolvedAction(AbstractAction action) throws IFException {
    if (action instanceof GoToXYAction go && !landed.contains(go) && !isCharted(go)) {
      waiting.computeIfAbsent(go.getPageIndex(), any -> new ArrayList<>()).add(go);
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
