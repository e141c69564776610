// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.io.OutputStream;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.area.AreaTreeHandler;
import org.apache.fop.fonts.FontEventAdapter;

/** The pages that one run of FOP sets, with fonts that are found fast. */
public final class SetPages extends AreaTreeHandler {
  public SetPages(FOUserAgent agent, OutputStream pdf) throws FOPException {
    super(agent, MimeConstants.MIME_PDF, pdf);
  }

  /** FOP calls this before the fonts are used for the first time. */
  @Override
  protected void setupModel(FOUserAgent agent, String format, OutputStream out)
      throws FOPException {
    fontInfo = new RememberedFonts();
    fontInfo.setEventListener(new FontEventAdapter(agent.getEventBroadcaster()));
    super.setupModel(agent, format, out);
  }
}
