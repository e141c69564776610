// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.area.AreaTreeHandler;
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

  /** About as many characters as a page holds. */
  private static final int PAGE = 1500;

  /** Sends the formatting objects of the book through filters, the first first, to a handler. */
  public interface Copy {
    void read(ContentHandler target, XMLFilterImpl... filters) throws SAXException, IOException;
  }

  private final Copy copy;
  private final SilentFop fop;
  private final Numbering numbering;
  private final MarginNumbers margin;
  private final LineReferences references = new LineReferences();

  private Manuscript manuscript = new Manuscript();
  private GalleyReader galleys = new GalleyReader(manuscript);
  private BookPlan plan = new BookPlan();
  private List<Column> columns = List.of();
  private OtherPages others;
  private CitedPages cited;

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
    this.margin = new MarginNumbers(family, numbering);
  }

  /** Whether there is anything to be made up. */
  public static boolean isWanted(String fo) {
    return fo.contains(":" + Marks.MAKE_UP + "=");
  }

  /** Plans all pages of the book, again where references to lines are others by the plan. */
  public void plan() throws SAXException, IOException {
    do {
      planOnce();
    } while (references.isStale(this::lineOf));
  }

  private void planOnce() throws SAXException, IOException {
    ManuscriptReader reader = new ManuscriptReader();
    copy.read(reader, new BlockNames(), references.filter());
    manuscript = reader.manuscript();
    galleys = new GalleyReader(manuscript);
    Team.share(manuscript.sections, section -> 1 + section.length / PAGE, this::setGalleys);
    columns = columns();
    measureSides();
    List<Feet> feet = new ArrayList<>();
    manuscript.sections.forEach(section -> feet.add(new Feet(manuscript)));
    attempt(feet);
    for (int round = 0; round < MOST_ROUNDS && (measure(feet) || isStale()); round++) {
      attempt(feet);
    }
  }

  /** Has FOP set the notes of the margins, of which the pages must know before they are filled. */
  private void measureSides() throws SAXException, IOException {
    for (int i = 0; i < columns.size(); i++) {
      Manuscript.Section section = manuscript.sections.get(i);
      section.sides = SideNotes.of(manuscript, section, columns.get(i));
    }
    if (manuscript.sections.stream().anyMatch(section -> section.sides.isAny())) {
      GalleyReader reader = new GalleyReader(manuscript);
      fop.layOut(target -> new SideProof(manuscript).write(target), reader);
      for (int i = 0; i < columns.size(); i++) {
        SideProof.read(reader.galleys(SideProof.MASTER + i), manuscript.sections.get(i));
      }
    }
  }

  /** Has FOP set the galleys of some sections; with the first of them, all other pages too. */
  private void setGalleys(Set<Integer> sections) throws SAXException, IOException {
    boolean first = sections.contains(0);
    GalleyReader reader = new GalleyReader(manuscript);
    PartFilter part = new PartFilter(sections, first);
    AreaTreeHandler pages =
        fop.layOut(
            target ->
                copy.read(
                    target,
                    new BlockNames(),
                    references.filter(),
                    new GalleyFilter(manuscript),
                    part),
            reader);
    synchronized (this) {
      galleys.addAll(reader);
      others = first ? new OtherPages(pages, part.told()) : others;
    }
  }

  /** Whether a number names a page on which, now that all pages are planned, it does not end. */
  private boolean isStale() {
    for (int section = 0; section < columns.size(); section++) {
      LineNumbers numbers = numbers(section, plan.pages(section));
      for (PagePlan page : plan.pages(section)) {
        if (numbers.fault(page).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  /** What FOP must be told so that it sets all that the planned pages hold. */
  public XMLFilterImpl[] filters() {
    cited = new CitedPages(manuscript, plan, others);
    return new XMLFilterImpl[] {
      new BlockNames(), references.filter(), new BookFilter(manuscript, plan, cited)
    };
  }

  /** Each page that FOP has made up bears the number that was said of it. */
  public void check(AreaTreeHandler printed) throws SAXException {
    cited.check(printed);
  }

  /** Prints the planned pages, and the others as FOP makes them. */
  public Renderer renderer(FOUserAgent agent, IFDocumentHandler paper) {
    GalleyCutter cutter = new GalleyCutter(manuscript, plan, margin);
    return new LineRenderer(agent, GalleyDesk.printing(paper, cutter));
  }

  /** Where an identifier first stands; null if it stands nowhere. */
  public BookPlace placeOf(String id) {
    BookPlace planned = plan.place(id);
    return planned != null
        ? planned
        : others
            .of(id)
            .map(page -> new BookPlace(plan.start(page.sequence()) + page.place(), ""))
            .orElse(null);
  }

  /** How a reference names the line on which an identifier first stands: «31.2», or only «31». */
  public String lineOf(String id) {
    for (int section = 0; section < columns.size(); section++) {
      String line = numbers(section, plan.pages(section)).reference(id);
      if (!line.isEmpty()) {
        return line;
      }
    }
    BookPlace place = placeOf(id);
    return place == null ? "–" : String.valueOf(place.page());
  }

  private void attempt(List<Feet> feet) {
    BookPlan earlier = plan;
    plan = new BookPlan();
    int section = 0;
    int last = 0;
    for (int i = 0; i < manuscript.sequences.size(); i++) {
      int start = manuscript.sequences.get(i).after(last);
      if (manuscript.sequences.get(i).made()) {
        List<PagePlan> pages = new ArrayList<>();
        if (last % 2 == start % 2) {
          pages.add(PagePlan.blank(last + 1, label(i - 1, last + 1)));
        }
        FacingSide side = side(section, feet, earlier);
        if (manuscript.sections.get(section).isLeft()) {
          FacingSide right = side(section + 1, feet, earlier);
          FacingPlanner planner = new FacingPlanner(side, right, ties(section));
          planner.plan(start);
          pages.addAll(planner.leftPages);
          plan.add(side.column(), pages, numbers(section, pages));
          section++;
          plan.add(right.column(), planner.rightPages, numbers(section, planner.rightPages));
          last = start + 2 * planner.rightPages.size() - 1;
          i++;
        } else {
          pages.addAll(side.planner().plan(start));
          plan.add(side.column(), pages, numbers(section, pages));
          last = pages.isEmpty() ? last : pages.get(pages.size() - 1).number();
        }
        section++;
      } else {
        plan.start(i, start);
        last = start + others.count(i) - 1;
      }
    }
  }

  private List<Column> columns() throws SAXException {
    List<Column> set = new ArrayList<>();
    LineCounter counter = new LineCounter(manuscript, numbering);
    for (int section = 0; section < manuscript.sections.size(); section++) {
      List<Galley> text = galleys.galleys(GalleyFilter.TEXT + section);
      Column column = Column.of(text, manuscript, section, counter);
      requirePlaces(column, manuscript.sections.get(section).entries);
      set.add(column);
    }
    return set;
  }

  /** An entry whose lemma is on no line could only be printed at a wrong one. */
  private static void requirePlaces(Column column, List<Manuscript.Entry> entries)
      throws SAXException {
    for (Manuscript.Entry entry : entries) {
      if (column.strip(entry.id()) < 0) {
        throw new SAXException("no line has the lemma or mark " + entry.id());
      }
    }
  }

  private LineNumbers numbers(int section, List<PagePlan> pages) {
    String sign = manuscript.sections.get(section).verseSign();
    return new LineNumbers(columns.get(section), numbering, sign).knowing(pages);
  }

  private FacingSide side(int section, List<Feet> feet, BookPlan earlier) {
    Column column = columns.get(section);
    Planner planner =
        new Planner(
            column,
            manuscript.sections.get(section),
            feet.get(section),
            numbers(section, earlier.pages(section)),
            manuscript.sheet(true).height());
    return new FacingSide(column, planner);
  }

  /** What a reader is told as the number of a page of a sequence. */
  private String label(int sequence, int number) {
    return sequence < 0 ? String.valueOf(number) : manuscript.sequences.get(sequence).label(number);
  }

  /** Where a section corresponds to the one that faces it. */
  private List<Tie> ties(int section) {
    return Ties.of(
        columns.get(section),
        columns.get(section + 1),
        manuscript.sections.get(section).pairs,
        manuscript.sections.get(section + 1).pairs);
  }

  /** Has FOP set the feet that are wanted; false if there are none. */
  private boolean measure(List<Feet> feet) throws SAXException, IOException {
    List<List<Foot>> wanted = feet.stream().map(Feet::takeWanted).toList();
    if (wanted.stream().allMatch(List::isEmpty)) {
      return false;
    }
    Team.share(wanted, List::size, part -> measure(part, wanted, feet));
    return true;
  }

  /** Sets the feet of some sections; other sections may be set at the same time. */
  private void measure(Set<Integer> part, List<List<Foot>> wanted, List<Feet> feet)
      throws SAXException, IOException {
    List<List<Foot>> own = new ArrayList<>();
    for (int section = 0; section < wanted.size(); section++) {
      own.add(part.contains(section) ? wanted.get(section) : List.of());
    }
    GalleyReader reader = new GalleyReader(manuscript);
    fop.layOut(target -> new FeetProof(manuscript).write(own, target), reader);
    for (int section : part) {
      FeetProof.read(
          reader.galleys(FeetProof.MASTER + section), own.get(section), feet.get(section));
    }
  }
}
