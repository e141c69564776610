// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.fop.area.AreaTreeHandler;
import org.apache.fop.area.PageViewport;
import org.basylym.pdf.makeup.BookPlace;
import org.basylym.pdf.makeup.MakeUp;
import org.basylym.pdf.makeup.Marks;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Makes lists of locators in index entries: each place once, three and more in a row as a range.
 * Locators are elements side by side that name their targets in {@code page-of}.
 */
final class PageLists extends XMLFilterImpl {
  private final Function<String, BookPlace> placeOf;
  private final boolean lines;

  /** Locators side by side, and the one of them that is being read. */
  private final List<Locator> group = new ArrayList<>();

  private Locator open;

  private PageLists(Function<String, BookPlace> placeOf, boolean lines) {
    this.placeOf = placeOf;
    this.lines = lines;
  }

  static boolean occurIn(String fo) {
    return fo.contains(Marks.NAMESPACE);
  }

  /** Every locator is kept: no page is known yet. */
  static PageLists unknown() {
    return new PageLists(id -> null, false);
  }

  /** Locators fall together as in the pages of an earlier make-up. */
  static PageLists from(AreaTreeHandler pages) {
    return new PageLists(
        id -> {
          PageViewport page = pages.getIDTracker().getFirstPageViewportContaining(id);
          return page == null ? null : new BookPlace(page.getPageIndex(), "");
        },
        false);
  }

  /**
   * Locators fall together as the pages that were planned.
   *
   * @param lines whether the number of the line is told after that of the page
   */
  static PageLists from(MakeUp makeUp, boolean lines) {
    return new PageLists(makeUp::placeOf, lines);
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    if (open == null && attributes.getValue(Marks.NAMESPACE, Locator.PAGE_OF) != null) {
      open = new Locator(attributes);
    }
    if (open != null) {
      open.start(uri, local, name, attributes);
    } else {
      flush();
      super.startElement(uri, local, name, attributes);
    }
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    if (open == null) {
      flush();
      super.endElement(uri, local, name);
    } else if (open.end(uri, local, name)) {
      group.add(open);
      open = null;
    }
  }

  @Override
  public void characters(char[] text, int start, int length) throws SAXException {
    if (open != null) {
      open.text(text, start, length);
    } else {
      flush();
      super.characters(text, start, length);
    }
  }

  private void flush() throws SAXException {
    if (!group.isEmpty()) {
      group.forEach(locator -> locator.found(placeOf.apply(locator.target()), lines));
      new LocatorList(group).write(getContentHandler());
      group.clear();
    }
  }
}
