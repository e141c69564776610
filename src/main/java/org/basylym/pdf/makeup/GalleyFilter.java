// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Has FOP set on galleys what is to be made up: endless pages without heads, and without what
 * stands at the foot of pages.
 */
class GalleyFilter extends XMLFilterImpl {
  static final String TEXT = GalleyDesk.MASTER + "-text-";

  /** In points: FOP counts in millipoints and can't go beyond 2,147,483 points. */
  private static final String ENDLESS = "2000000pt";

  private final Manuscript manuscript;
  private boolean inSection;
  private int leftOut;
  private int sections;

  /** Whether the call of the footnote that is being read is printed. */
  private boolean inEntry;

  private boolean inCitation;

  GalleyFilter(Manuscript manuscript) {
    this.manuscript = manuscript;
  }

  Manuscript manuscript() {
    return manuscript;
  }

  boolean isInSection() {
    return inSection;
  }

  @Override
  public void startDocument() throws SAXException {
    sections = 0;
    super.startDocument();
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    String page =
        local.equals("page-number-citation") ? cited(attributes.getValue("ref-id")) : null;
    if (leftOut > 0) {
      leftOut++;
    } else if (page != null) {
      inCitation = true;
      super.characters(page.toCharArray(), 0, page.length());
    } else if (local.equals("page-sequence") && Marks.get(attributes, Marks.MAKE_UP) != null) {
      startSection(sections);
      inSection = true;
      super.startElement(uri, local, name, onGalley(Marks.without(attributes), TEXT + sections++));
    } else if (inSection && isLeftOut(local)) {
      leftOut = 1;
    } else if (inSection && local.equals("footnote")) {
      inEntry = Marks.get(attributes, Marks.LEMMA) != null;
    } else if (inEntry) {
      leftOut = 1;
    } else {
      super.startElement(uri, local, name, Marks.without(attributes));
    }
  }

  private static boolean isLeftOut(String local) {
    return local.equals("static-content") || local.equals("footnote-body");
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    if (leftOut > 0) {
      leftOut--;
    } else if (inCitation && local.equals("page-number-citation")) {
      inCitation = false;
    } else if (inSection && local.equals("footnote")) {
      inEntry = false;
    } else {
      if (local.equals("layout-master-set")) {
        masters();
      }
      super.endElement(uri, local, name);
      if (inSection && local.equals("page-sequence")) {
        inSection = false;
        endSection(sections - 1);
      }
    }
  }

  @Override
  public void characters(char[] text, int start, int length) throws SAXException {
    if (leftOut == 0) {
      super.characters(text, start, length);
    }
  }

  /**
   * What is said as the number of the page of an identifier; null if FOP is to find it. FOP keeps
   * all pages in memory from the first whose number it can't tell yet, so here it is told one as
   * wide as most.
   */
  String cited(String id) {
    return inSection ? null : "000";
  }

  /** Hears that a section begins, before FOP does. */
  void startSection(int section) throws SAXException {
    // The galleys of the text alone need nothing.
  }

  /** Hears that FOP has been told a whole section. */
  void endSection(int section) throws SAXException {
    // The galleys of the text alone need nothing.
  }

  /** Says the masters of further galleys. */
  void masters() throws SAXException {
    for (int i = 0; i < manuscript.sections.size(); i++) {
      master(TEXT + i, "0pt");
    }
  }

  void master(String name, String head) throws SAXException {
    String width = manuscript.width() / 1000.0 + "pt";
    FoWriter fo = fo();
    fo.begin(
        "simple-page-master", "master-name", name, "page-width", width, "page-height", ENDLESS);
    fo.begin("region-body", "margin-top", head);
    fo.end("region-body");
    if (!head.equals("0pt")) {
      fo.begin("region-before", "region-name", "heads", "extent", head);
      fo.end("region-before");
    }
    fo.end("simple-page-master");
  }

  /** The properties of a page sequence on endless pages with this master. */
  static AttributesImpl onGalley(Attributes attributes, String master) {
    AttributesImpl galley = new AttributesImpl(attributes);
    FoWriter.set(galley, "master-reference", master);
    FoWriter.set(galley, "initial-page-number", "auto");
    FoWriter.set(galley, "force-page-count", "no-force");
    return galley;
  }

  /** To say formatting objects of our own to whoever listens. */
  final FoWriter fo() {
    return new FoWriter(getContentHandler());
  }
}
