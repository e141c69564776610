// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.awt.Dimension;
import java.util.Locale;
import javax.xml.transform.Result;
import org.apache.fop.render.intermediate.IFDocumentHandler;
import org.apache.fop.render.intermediate.IFDocumentNavigationHandler;
import org.apache.fop.render.intermediate.IFPainter;
import org.apache.fop.render.intermediate.util.IFDocumentHandlerProxy;

/** Knows the fonts of a paper but prints nothing, for galleys that are only to be measured. */
final class NoPaper extends IFDocumentHandlerProxy {
  NoPaper(IFDocumentHandler paper) {
    super(paper);
  }

  @Override
  public IFDocumentNavigationHandler getDocumentNavigationHandler() {
    return null;
  }

  @Override
  public IFPainter startPageContent() {
    return new GalleyPainter(new Galley(-1, GalleyDesk.MASTER), getContext(), false);
  }

  @Override
  public void setResult(Result result) {}

  @Override
  public void startDocument() {}

  @Override
  public void endDocument() {}

  @Override
  public void startDocumentHeader() {}

  @Override
  public void endDocumentHeader() {}

  @Override
  public void startPageSequence(String id) {}

  @Override
  public void endPageSequence() {}

  @Override
  public void startPage(int index, String name, String master, Dimension size) {}

  @Override
  public void endPage() {}

  @Override
  public void startPageHeader() {}

  @Override
  public void endPageHeader() {}

  @Override
  public void endPageContent() {}

  @Override
  public void startPageTrailer() {}

  @Override
  public void endPageTrailer() {}

  @Override
  public void startDocumentTrailer() {}

  @Override
  public void endDocumentTrailer() {}

  @Override
  public void handleExtensionObject(Object extension) {}

  @Override
  public void setDocumentLocale(Locale locale) {}
}
