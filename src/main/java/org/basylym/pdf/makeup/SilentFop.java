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
    FOUserAgent agent = factory.newFOUserAgent();
    agent.getEventBroadcaster().addEventListener(event -> {});
    IFDocumentHandler paper =
        agent.getRendererFactory().createDocumentHandler(agent, MimeConstants.MIME_PDF);
    agent.setRendererOverride(new LineRenderer(agent, GalleyDesk.reading(paper, compositor)));
    OutputStream nowhere = OutputStream.nullOutputStream();
    AreaTreeHandler pages = new AreaTreeHandler(agent, MimeConstants.MIME_PDF, nowhere);
    agent.setFOEventHandlerOverride(pages);
    job.tell(factory.newFop(MimeConstants.MIME_PDF, agent, nowhere).getDefaultHandler());
    return pages;
  }
}
