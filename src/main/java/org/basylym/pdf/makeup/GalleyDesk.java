// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.Collection;
import java.util.Optional;
import org.apache.fop.accessibility.StructureTreeElement;
import org.apache.fop.render.intermediate.IFDocumentHandler;
import org.apache.fop.render.intermediate.IFDocumentNavigationHandler;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.intermediate.IFPainter;
import org.apache.fop.render.intermediate.util.IFDocumentHandlerProxy;

/**
 * Stands between FOP and the paper. Galleys are kept and handed to the compositor, who may print
 * pages made of them; all other pages go on to the paper as FOP made them.
 */
final class GalleyDesk extends IFDocumentHandlerProxy {
  /** How the names of the page masters of galleys begin. */
  static final String MASTER = "galley";

  /** Who takes the galleys. */
  interface Compositor {
    /** Whether the lines of a block are counted. */
    boolean counts(Collection<String> blocks);

    /** Takes a galley when FOP has set it, and may print pages. */
    void take(Galley galley, GalleyDesk desk) throws IFException;
  }

  /** Paints one page. */
  interface Forme {
    void on(IFPainter painter) throws IFException;
  }

  private final Compositor compositor;
  private final Landings landings;
  private final boolean silent;

  private Galley galley;
  private GalleyPainter recorder;
  private Slug line;
  private int printed;

  private GalleyDesk(IFDocumentHandler paper, Compositor compositor, boolean silent) {
    super(paper);
    this.compositor = compositor;
    this.silent = silent;
    this.landings = new Landings(paper.getDocumentNavigationHandler(), this);
  }

  /** Galleys and other pages become pages on {@code paper}. */
  static GalleyDesk printing(IFDocumentHandler paper, Compositor compositor) {
    return new GalleyDesk(paper, compositor, false);
  }

  /** Only galleys are wanted; nothing is printed. */
  static GalleyDesk reading(IFDocumentHandler paper, Compositor compositor) {
    return new GalleyDesk(new NoPaper(paper), compositor, true);
  }

  boolean isRecording() {
    return galley != null;
  }

  Galley galley() {
    return galley;
  }

  Landings landings() {
    return landings;
  }

  /** A point in the coordinates in which FOP is painting, on the galley. */
  Point onGalley(Point point) {
    Point found = new Point(point);
    recorder.frame().transform(found, found);
    return found;
  }

  void startLine(Collection<String> blocks, int top, int height) {
    line = new Slug(blocks, top, height, compositor.counts(blocks));
    galley.start(line);
    recorder.into(line);
  }

  void endLine() {
    recorder.into(null);
    line = null;
  }

  void anchor(String id) {
    if (galley != null) {
      galley.anchor(id, line);
    }
  }

  void tagLink(Rectangle place, StructureTreeElement tag) {
    Rectangle found = recorder.frame().createTransformedShape(place).getBounds();
    galley.linkTags.put(found, tag);
  }

  /** The line that FOP is painting, if it is one of a galley. */
  Optional<Slug> line() {
    return Optional.ofNullable(line);
  }

  void extent(String block, int top, int bottom) {
    galley.blocks.put(block, new Galley.Extent(top, bottom));
  }

  /** Prints a page that FOP does not know of; returns its place in the document, from 0. */
  int print(String name, Dimension size, Forme forme, Iterable<Galley.TaggedLink> links)
      throws IFException {
    int index = printed++;
    getContext().setPageIndex(index);
    delegate.startPage(index, name, MASTER, size);
    delegate.startPageHeader();
    delegate.endPageHeader();
    IFPainter painter = delegate.startPageContent();
    forme.on(painter);
    delegate.endPageContent();
    delegate.startPageTrailer();
    for (Galley.TaggedLink link : links) {
      landings.render(link);
    }
    delegate.endPageTrailer();
    delegate.endPage();
    return index;
  }

  int printed() {
    return printed;
  }

  @Override
  public IFDocumentNavigationHandler getDocumentNavigationHandler() {
    return silent ? null : landings;
  }

  @Override
  public void startPage(int index, String name, String master, Dimension size) throws IFException {
    if (master.startsWith(MASTER)) {
      galley = new Galley(index, master);
      return;
    }
    landings.printedAt(index, printed);
    int place = printed++;
    getContext().setPageIndex(place);
    delegate.startPage(place, name, master, size);
  }

  @Override
  public IFPainter startPageContent() throws IFException {
    if (galley == null) {
      return delegate.startPageContent();
    }
    recorder = new GalleyPainter(galley, getContext(), !silent);
    return recorder;
  }

  @Override
  public void endPage() throws IFException {
    if (galley != null) {
      Galley done = galley.finished();
      galley = null;
      recorder = null;
      compositor.take(done, this);
      landings.settle();
    } else {
      delegate.endPage();
    }
  }

  @Override
  public void startPageHeader() throws IFException {
    if (isPassing()) {
      delegate.startPageHeader();
    }
  }

  @Override
  public void endPageHeader() throws IFException {
    if (isPassing()) {
      delegate.endPageHeader();
    }
  }

  @Override
  public void endPageContent() throws IFException {
    if (isPassing()) {
      delegate.endPageContent();
    }
  }

  @Override
  public void startPageTrailer() throws IFException {
    if (isPassing()) {
      delegate.startPageTrailer();
    }
  }

  @Override
  public void endPageTrailer() throws IFException {
    if (isPassing()) {
      delegate.endPageTrailer();
    }
  }

  private boolean isPassing() {
    return galley == null;
  }
}
