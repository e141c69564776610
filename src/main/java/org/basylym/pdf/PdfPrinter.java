// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.area.AreaTreeHandler;
import org.apache.fop.render.intermediate.IFDocumentHandler;
import org.basylym.diagnostics.Outcome;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.diagnostics.SourcePlace;
import org.xml.sax.SAXException;

/**
 * Turns formatting objects into a PDF that is tagged, PDF/A-3a and PDF/UA-1, always the same bytes
 * for the same book. One printer may serve several threads.
 */
public final class PdfPrinter {
  private static final String PRODUCER = "Basylym";

  private final PrintSettings settings;
  private final FopFactory factory;
  private final GlyphCoverage coverage;
  private final RuleCatalog rules = new RuleCatalog();

  public PdfPrinter(PrintSettings settings) {
    this.settings = settings;
    PrintResources resources = new PrintResources(settings.readable());
    this.factory = new FopConfiguration(settings).build(resources);
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
      FoReader reader = new FoReader(fo);
      PageLists lists = PageLists.unknown();
      if (PageLists.occurIn(fo)) {
        // A first make-up finds the page of every locator; the second prints each page once.
        PrintProblems rehearsal = new PrintProblems(rules, place);
        lists = PageLists.from(typeset(reader, lists, rehearsal, OutputStream.nullOutputStream()));
      }
      ByteArrayOutputStream pdf = new ByteArrayOutputStream();
      typeset(reader, lists, problems, pdf);
      byte[] finished = new PdfFinish(settings.date()).finish(pdf.toByteArray(), identity(fo));
      return Outcome.of(finished, problems.all());
    } catch (SAXException | IOException | RuntimeException refusal) {
      problems.refused(refusal);
      return Outcome.none(problems.all());
    }
  }

  /** Everything that the printed bytes depend on. */
  private String identity(String fo) {
    return settings.fontFamilies() + settings.date() + fo;
  }

  private AreaTreeHandler typeset(
      FoReader reader, PageLists lists, PrintProblems problems, OutputStream out)
      throws SAXException, IOException {
    FOUserAgent agent = factory.newFOUserAgent();
    agent.setProducer(PRODUCER);
    agent.getEventBroadcaster().addEventListener(new PrintEvents(problems));
    IFDocumentHandler pdf =
        agent.getRendererFactory().createDocumentHandler(agent, MimeConstants.MIME_PDF);
    agent.setDocumentHandlerOverride(pdf);
    agent.setStructureTreeEventHandler(new TagRepairs(pdf.getStructureTreeEventHandler()));
    AreaTreeHandler pages = new AreaTreeHandler(agent, MimeConstants.MIME_PDF, out);
    agent.setFOEventHandlerOverride(pages);
    reader.read(
        factory.newFop(MimeConstants.MIME_PDF, agent, out).getDefaultHandler(),
        lists,
        new ReferenceCheck(reader.places(), problems),
        new GlyphCheck(coverage, problems),
        new OldScripts(),
        new TagMarks(),
        new FoPlaces(problems));
    return pages;
  }
}
