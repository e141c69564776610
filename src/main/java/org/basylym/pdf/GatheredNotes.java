// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Prints the notes of each part at its end. FOP crashes on a note that is higher than a page, and a
 * book with its notes in another place is better than no book.
 */
final class GatheredNotes extends XMLFilterImpl {
  private static final String NOTE = "footnote";
  private static final String BODY = "footnote-body";
  private static final String FLOW = "flow";

  private final List<Step> held = new ArrayList<>();

  /** How many notes we are in: a note in a note, which FOP refuses, becomes one of its own. */
  private int bodies;

  /** Something the parser said about a note, to be said again later. */
  private interface Step {
    void repeat() throws SAXException;
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    if (bodies > 0) {
      Attributes copy = new AttributesImpl(attributes);
      held.add(() -> super.startElement(uri, local, name, copy));
      bodies += local.equals(BODY) ? 1 : 0;
    } else if (local.equals(BODY)) {
      bodies = 1;
    } else if (!local.equals(NOTE)) {
      super.startElement(uri, local, name, attributes);
    }
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    bodies -= local.equals(BODY) ? 1 : 0;
    if (bodies > 0) {
      held.add(() -> super.endElement(uri, local, name));
    } else if (!local.equals(NOTE) && !local.equals(BODY)) {
      if (local.equals(FLOW)) {
        repeatHeld();
      }
      super.endElement(uri, local, name);
    }
  }

  @Override
  public void characters(char[] text, int start, int length) throws SAXException {
    if (bodies > 0) {
      char[] copy = Arrays.copyOfRange(text, start, start + length);
      held.add(() -> super.characters(copy, 0, copy.length));
    } else {
      super.characters(text, start, length);
    }
  }

  private void repeatHeld() throws SAXException {
    for (Step step : held) {
      step.repeat();
    }
    held.clear();
  }
}
