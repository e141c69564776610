// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.area.AreaTreeHandler;
import org.apache.fop.render.intermediate.IFDocumentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * FOP as a setter of galleys only. Its factory must not ask for tags or PDF/A: there is no document
 * to hold them.
 */
final class SilentFop {
  private final FopFactory factory;

  SilentFop(FopFactory factory) {
    this.factory = factory;
  }

  /** What is to be laid out. */
  interface Job {
    void tell(ContentHandler fop) throws SAXException, IOException;
  }

  /** Lays out what the job tells; the pages that FOP made are returned. */
  AreaTreeHandler layOut(Job job, GalleyDesk.Compositor compositor)
      throws SAXException, IOException {
    OutputStream nowhere = OutputStream.nullOutputStream();
    FOUserAgent agent = factory.newFOUserAgent();
    AreaTreeHandler pages = prepared(agent, compositor, nowhere);
    job.tell(factory.newFop(MimeConstants.MIME_PDF, agent, nowhere).getDefaultHandler());
    return pages;
  }

  /** One setter after the other: a factory reads its list of fonts when it is first asked. */
  private synchronized AreaTreeHandler prepared(
      FOUserAgent agent, GalleyDesk.Compositor compositor, OutputStream nowhere)
      throws SAXException {
    agent.getEventBroadcaster().addEventListener(event -> {});
    IFDocumentHandler paper =
        agent.getRendererFactory().createDocumentHandler(agent, MimeConstants.MIME_PDF);
    agent.setRendererOverride(new LineRenderer(agent, GalleyDesk.reading(paper, compositor)));
    AreaTreeHandler pages = new SetPages(agent, nowhere);
    agent.setFOEventHandlerOverride(pages);
    return pages;
  }
}
