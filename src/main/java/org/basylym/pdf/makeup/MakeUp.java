// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.area.AreaTreeHandler;
import org.apache.fop.area.PageViewport;
import org.apache.fop.render.Renderer;
import org.apache.fop.render.intermediate.IFDocumentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Makes up the pages of a book: has FOP set the galleys, fills the pages with their lines, has FOP
 * set the feet that were only guessed, until all are known.
 */
public final class MakeUp {
  private static final int MOST_ROUNDS = 60;

  /** Sends the formatting objects of the book through filters, the first first, to a handler. */
  public interface Copy {
    void read(ContentHandler target, XMLFilterImpl... filters) throws SAXException, IOException;
  }

  private final Copy copy;
  private final SilentFop fop;
  private final Numbering numbering;
  private final MarginNumbers margin;

  private Manuscript manuscript = new Manuscript();
  private GalleyReader galleys = new GalleyReader(manuscript.counted);
  private BookPlan plan = new BookPlan();
  private AreaTreeHandler otherPages;

  /**
   * The make-up of one book.
   *
   * @param silent makes fop without tags and PDF/A, for layout only
   * @param family the font of the numbers in the margin
   */
  public MakeUp(Copy copy, FopFactory silent, Numbering numbering, String family) {
    this.copy = copy;
    this.fop = new SilentFop(silent);
    this.numbering = numbering;
    this.margin = new MarginNumbers(family, 5);
  }

  /** Whether there is anything to be made up. */
  public static boolean isWanted(String fo) {
    return fo.contains(":" + Marks.MAKE_UP + "=");
  }

  /** Plans all pages of the book. */
  public void plan() throws SAXException, IOException {
    ManuscriptReader reader = new ManuscriptReader();
    copy.read(reader, new BlockNames());
    manuscript = reader.manuscript();
    galleys = new GalleyReader(manuscript.counted);
    otherPages =
        fop.layOut(
            target -> copy.read(target, new BlockNames(), new GalleyFilter(manuscript)), galleys);
    List<Feet> feet = new ArrayList<>();
    manuscript.sections.forEach(section -> feet.add(new Feet(manuscript.width())));
    attempt(feet);
    for (int round = 0; round < MOST_ROUNDS && measure(feet); round++) {
      attempt(feet);
    }
  }

  /** What FOP must be told so that it sets all that the planned pages hold. */
  public XMLFilterImpl[] filters() {
    return new XMLFilterImpl[] {new BlockNames(), new BookFilter(manuscript, plan)};
  }

  /** Prints the planned pages, and the others as FOP makes them. */
  public Renderer renderer(FOUserAgent agent, IFDocumentHandler paper) {
    GalleyCutter cutter = new GalleyCutter(manuscript, plan, numbering, margin);
    return new LineRenderer(agent, GalleyDesk.printing(paper, cutter));
  }

  /** The page on which an identifier first stands; null if it stands nowhere. */
  public String pageOf(String id) {
    String planned = plan.page(id);
    PageViewport other = otherPages.getIDTracker().getFirstPageViewportContaining(id);
    return planned != null ? planned : other == null ? null : other.getKey();
  }

  private void attempt(List<Feet> feet) {
    plan = new BookPlan();
    int section = 0;
    int last = 0;
    boolean told = true;
    for (int i = 0; i < manuscript.sequences.size(); i++) {
      int start = manuscript.sequences.get(i).after(last);
      if (manuscript.sequences.get(i).made()) {
        List<PagePlan> pages = new ArrayList<>();
        if (last > 0 && last % 2 == start % 2) {
          pages.add(PagePlan.blank(last + 1));
        }
        Column column = Column.of(galleys.galleys(GalleyFilter.TEXT + section), manuscript.keeps);
        pages.addAll(planner(column, section, feet.get(section)).plan(start));
        plan.add(column, pages);
        last = pages.isEmpty() ? last : pages.get(pages.size() - 1).number();
        told = false;
        section++;
      } else {
        if (!told) {
          plan.start(i, start);
        }
        told = true;
        last = start + galleys.pages().get(i) - 1;
      }
    }
  }

  private Planner planner(Column column, int section, Feet feet) {
    return new Planner(
        column,
        manuscript.sections.get(section).entries,
        feet,
        new LineNumbers(column, numbering),
        manuscript.sheet(true).height());
  }

  /** Has FOP set the feet that are wanted; false if there are none. */
  private boolean measure(List<Feet> feet) throws SAXException, IOException {
    List<List<Foot>> wanted = feet.stream().map(Feet::takeWanted).toList();
    if (wanted.stream().allMatch(List::isEmpty)) {
      return false;
    }
    GalleyReader reader = new GalleyReader(manuscript.counted);
    fop.layOut(target -> new FeetProof(manuscript).write(wanted, target), reader);
    for (int section = 0; section < wanted.size(); section++) {
      FeetProof.read(
          reader.galleys(FeetProof.MASTER + section), wanted.get(section), feet.get(section));
    }
    return true;
  }
}
