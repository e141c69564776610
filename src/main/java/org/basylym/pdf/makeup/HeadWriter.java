// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Says the head of one page: its number in the place of {@code fo:page-number}, and where a mark
 * asks for it the section or the lines that are on the page, in place of the words that stand for
 * pages that have none.
 */
final class HeadWriter extends XMLFilterImpl {
  private final PagePlan page;
  private final RunningHeads heads;

  /** How deep in an element whose words have been replaced. */
  private int replaced;

  HeadWriter(PagePlan page, RunningHeads heads, ContentHandler out) {
    this.page = page;
    this.heads = heads;
    setContentHandler(out);
    setErrorHandler(new DefaultHandler());
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    String wanted = Marks.get(attributes, Marks.HEAD);
    String words = wanted == null ? null : heads.words(wanted, page);
    if (replaced > 0) {
      replaced++;
    } else if (local.equals("page-number")) {
      say(String.valueOf(page.number()));
    } else {
      super.startElement(uri, local, name, Marks.without(attributes));
      if (words != null) {
        say(words);
        replaced = 1;
      }
    }
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    replaced -= replaced > 0 ? 1 : 0;
    if (replaced == 0 && !local.equals("page-number")) {
      super.endElement(uri, local, name);
    }
  }

  @Override
  public void characters(char[] text, int start, int length) throws SAXException {
    if (replaced == 0) {
      super.characters(text, start, length);
    }
  }

  private void say(String words) throws SAXException {
    super.characters(words.toCharArray(), 0, words.length());
  }
}
