// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;
import org.apache.fop.area.AreaTreeHandler;
import org.apache.fop.area.PageViewport;
import org.basylym.pdf.makeup.MakeUp;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Prints each page once in an index entry. Each locator is an element that holds its separator and
 * names its target in {@code page-of}; it is left out if the locator before it, under the same
 * parent, is on the same page.
 */
final class PageLists extends XMLFilterImpl {
  static final String NAMESPACE = "urn:basylym:print";

  private static final String PAGE_OF = "page-of";
  private static final String NO_PAGE = "";

  private final UnaryOperator<String> pageOf;
  private final Deque<String> lastPages = new ArrayDeque<>();
  private int leftOut;

  private PageLists(UnaryOperator<String> pageOf) {
    this.pageOf = pageOf;
    lastPages.push(NO_PAGE);
  }

  static boolean occurIn(String fo) {
    return fo.contains(NAMESPACE);
  }

  /** Every locator is kept: no page is known yet. */
  static PageLists unknown() {
    return new PageLists(id -> NO_PAGE);
  }

  /** Locators fall together as in the pages of an earlier make-up. */
  static PageLists from(AreaTreeHandler pages) {
    return new PageLists(
        id -> {
          PageViewport page = pages.getIDTracker().getFirstPageViewportContaining(id);
          return page == null ? NO_PAGE : page.getKey();
        });
  }

  /** Locators fall together as the pages that were planned. */
  static PageLists from(MakeUp makeUp) {
    return new PageLists(
        id -> {
          String page = makeUp.pageOf(id);
          return page == null ? NO_PAGE : page;
        });
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    String target = attributes.getValue(NAMESPACE, PAGE_OF);
    if (leftOut > 0 || (target != null && isRepeated(target))) {
      leftOut++;
      return;
    }
    lastPages.push(NO_PAGE);
    super.startElement(uri, local, name, target == null ? attributes : without(attributes));
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    if (leftOut > 0) {
      leftOut--;
      return;
    }
    lastPages.pop();
    super.endElement(uri, local, name);
  }

  @Override
  public void characters(char[] text, int start, int length) throws SAXException {
    if (leftOut == 0) {
      super.characters(text, start, length);
    }
  }

  private boolean isRepeated(String target) {
    String page = pageOf.apply(target);
    String last = lastPages.pop();
    lastPages.push(page);
    return !page.equals(NO_PAGE) && page.equals(last);
  }

  private static Attributes without(Attributes attributes) {
    AttributesImpl copy = new AttributesImpl(attributes);
    copy.removeAttribute(copy.getIndex(NAMESPACE, PAGE_OF));
    return copy;
  }
}
