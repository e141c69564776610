// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.LocatorImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Lets FOP say where in the book a fault is. Lines of formatting objects mean nothing to an editor,
 * so the locator that FOP copies for each object carries the number of its block instead, and
 * {@link PrintProblems} knows how each block begins.
 */
final class FoPlaces extends XMLFilterImpl {
  private final PrintProblems problems;
  private final LocatorImpl place = new LocatorImpl();
  private final Deque<Integer> open = new ArrayDeque<>();

  FoPlaces(PrintProblems problems) {
    this.problems = problems;
  }

  @Override
  public void setDocumentLocator(Locator lines) {
    super.setDocumentLocator(place);
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    if (local.equals("block") || open.isEmpty()) {
      place.setLineNumber(problems.startBlock());
    }
    open.push(place.getLineNumber());
    super.startElement(uri, local, name, attributes);
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    super.endElement(uri, local, name);
    open.pop();
    place.setLineNumber(open.isEmpty() ? 0 : open.peek());
  }

  @Override
  public void characters(char[] text, int start, int length) throws SAXException {
    problems.addWords(place.getLineNumber(), text, start, length);
    super.characters(text, start, length);
  }
}
