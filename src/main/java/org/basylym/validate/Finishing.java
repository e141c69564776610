// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Passes events on, and says when the document has ended. */
final class Finishing extends XMLFilterImpl {
  private final Runnable atEnd;

  Finishing(ContentHandler receiver, Runnable atEnd) {
    setContentHandler(receiver);
    this.atEnd = atEnd;
  }

  @Override
  public void endDocument() throws SAXException {
    super.endDocument();
    atEnd.run();
  }
}
