// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.area.AreaTreeHandler;
import org.apache.fop.render.intermediate.IFDocumentHandler;
import org.basylym.diagnostics.Outcome;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.diagnostics.SourcePlace;
import org.basylym.pdf.makeup.MakeUp;
import org.basylym.pdf.makeup.SetPages;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Turns formatting objects into a PDF that is tagged, PDF/A and PDF/UA-1, always the same bytes for
 * the same book. One printer may serve several threads.
 */
public final class PdfPrinter {
  private static final String PRODUCER = "Basylym";

  private final PrintSettings settings;
  private final FopFactory factory;
  private final FopFactory silent;
  private final GlyphCoverage coverage;
  private final RuleCatalog rules = new RuleCatalog();

  public PdfPrinter(PrintSettings settings) {
    this.settings = settings;
    PrintResources resources = new PrintResources(settings.readable());
    FopConfiguration configuration = new FopConfiguration(settings);
    this.factory = configuration.build(resources);
    this.silent = configuration.buildSilent(resources);
    this.coverage = new GlyphCoverage(settings, resources);
  }

  /**
   * Prints a book.
   *
   * @param fo the whole {@code fo:root}, as text
   * @param place the source at which problems of the book are reported
   * @return the PDF, unless FOP refuses the book
   */
  public Outcome<byte[]> print(String fo, SourcePlace place) {
    PrintProblems problems = new PrintProblems(rules, place);
    try {
      byte[] pdf = printed(fo, problems, new XMLFilterImpl());
      return Outcome.of(pdf, problems.all());
    } catch (IOException | StackOverflowError refusal) {
      return problems.refused(refusal);
    } catch (SAXException | RuntimeException crash) {
      return MakeUp.isWanted(fo) ? problems.refused(crash) : withGatheredNotes(fo, place, crash);
    }
  }

  /** Where FOP gives up it is most often over a note: a second try does without them. */
  private Outcome<byte[]> withGatheredNotes(String fo, SourcePlace place, Exception crash) {
    PrintProblems problems = new PrintProblems(rules, place);
    try {
      byte[] pdf = printed(fo, problems, new GatheredNotes());
      problems.add("notes-moved", Map.of());
      return Outcome.of(pdf, problems.all());
    } catch (SAXException | IOException | RuntimeException | StackOverflowError again) {
      return problems.refused(crash);
    }
  }

  private byte[] printed(String fo, PrintProblems problems, XMLFilterImpl notes)
      throws SAXException, IOException {
    String settled = settings.fontFamilies() + settings.date() + settings.sources().digest();
    Aside<byte[]> identifier = Aside.begin(() -> PdfFinish.identifier(settled, fo));
    byte[] raw = raw(fo, problems, notes);
    return new PdfFinish(settings.date(), settings.sources()).finish(raw, identifier.result());
  }

  /** As FOP writes it; all that was needed for that is let go before it is finished. */
  private byte[] raw(String fo, PrintProblems problems, XMLFilterImpl notes)
      throws SAXException, IOException {
    FoReader reader = new FoReader(fo);
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    if (MakeUp.isWanted(fo)) {
      printMadeUp(reader, problems, pdf, notes);
    } else {
      PageLists lists = PageLists.unknown();
      if (PageLists.occurIn(fo)) {
        // A first make-up finds the page of every locator; the second prints each page once.
        PrintProblems rehearsal = problems.fresh();
        OutputStream nowhere = OutputStream.nullOutputStream();
        lists = PageLists.from(typeset(reader, rehearsal, nowhere, notes, lists));
      }
      typeset(reader, problems, pdf, notes, lists);
    }
    return pdf.toByteArray();
  }

  /** Pages that are made up line by line. */
  private void printMadeUp(
      FoReader reader, PrintProblems problems, OutputStream pdf, XMLFilterImpl notes)
      throws SAXException, IOException {
    MakeUp.Copy copy =
        (target, filters) -> reader.read(target, joined(filters, plain(reader, problems.fresh())));
    String family = settings.families().get(0).name();
    MakeUp makeUp = new MakeUp(copy, silent, settings.numbering(), family);
    makeUp.plan();
    FOUserAgent agent = agent(problems);
    IFDocumentHandler paper = paper(agent);
    agent.setRendererOverride(makeUp.renderer(agent, paper));
    repairTags(agent, paper);
    AreaTreeHandler pages = new SetPages(agent, pdf);
    agent.setFOEventHandlerOverride(pages);
    reader.read(
        factory.newFop(MimeConstants.MIME_PDF, agent, pdf).getDefaultHandler(),
        joined(
            makeUp.filters(),
            filters(reader, problems, notes, PageLists.from(makeUp, settings.lineLocators()))));
    makeUp.check(pages);
  }

  private AreaTreeHandler typeset(
      FoReader reader,
      PrintProblems problems,
      OutputStream out,
      XMLFilterImpl notes,
      PageLists lists)
      throws SAXException, IOException {
    FOUserAgent agent = agent(problems);
    IFDocumentHandler paper = paper(agent);
    agent.setDocumentHandlerOverride(paper);
    repairTags(agent, paper);
    AreaTreeHandler pages = new SetPages(agent, out);
    agent.setFOEventHandlerOverride(pages);
    reader.read(
        factory.newFop(MimeConstants.MIME_PDF, agent, out).getDefaultHandler(),
        filters(reader, problems, notes, lists));
    return pages;
  }

  private FOUserAgent agent(PrintProblems problems) {
    FOUserAgent agent = factory.newFOUserAgent();
    agent.setProducer(PRODUCER);
    agent.getEventBroadcaster().addEventListener(new PrintEvents(problems));
    return agent;
  }

  private static IFDocumentHandler paper(FOUserAgent agent) throws FOPException {
    return agent.getRendererFactory().createDocumentHandler(agent, MimeConstants.MIME_PDF);
  }

  /** To be called last: an override of the paper brings FOP's own tags back. */
  private static void repairTags(FOUserAgent agent, IFDocumentHandler paper) {
    agent.setStructureTreeEventHandler(
        new NoteOrder(new TagRepairs(paper.getStructureTreeEventHandler())));
  }

  /** What decides how lines are broken; the rest is for tags and reports. */
  private static XMLFilterImpl[] plain(FoReader reader, PrintProblems unheard)
      throws SAXException, IOException {
    return new XMLFilterImpl[] {
      PageLists.unknown(),
      new ReferenceCheck(reader.places(), unheard),
      new UprightScripts(),
      new OldScripts()
    };
  }

  private XMLFilterImpl[] filters(
      FoReader reader, PrintProblems problems, XMLFilterImpl notes, PageLists lists)
      throws SAXException, IOException {
    return new XMLFilterImpl[] {
      notes,
      lists,
      new ReferenceCheck(reader.places(), problems),
      new UprightScripts(),
      new GlyphCheck(coverage, problems),
      new OldScripts(),
      new TagMarks(),
      new FoPlaces(problems)
    };
  }

  private static XMLFilterImpl[] joined(XMLFilterImpl[] first, XMLFilterImpl[] then) {
    return Stream.of(first, then).flatMap(Stream::of).toArray(XMLFilterImpl[]::new);
  }
}
