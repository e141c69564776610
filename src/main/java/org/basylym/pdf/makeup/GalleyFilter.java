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
  private static final String FO = "http://www.w3.org/1999/XSL/Format";

  /** In points: FOP counts in millipoints and can't go beyond 2,147,483 points. */
  private static final String ENDLESS = "2000000pt";

  private final Manuscript manuscript;
  private boolean inSection;
  private int leftOut;
  private int sections;

  /** Whether the call of the footnote that is being read is printed. */
  private boolean inEntry;

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
    if (leftOut > 0) {
      leftOut++;
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
    } else if (inSection && local.equals("footnote")) {
      inEntry = false;
    } else {
      if (local.equals("layout-master-set")) {
        masters();
      }
      super.endElement(uri, local, name);
      if (inSection && local.equals("page-sequence")) {
        inSection = false;
      }
    }
  }

  @Override
  public void characters(char[] text, int start, int length) throws SAXException {
    if (leftOut == 0) {
      super.characters(text, start, length);
    }
  }

  /** Hears that a section begins, before FOP does. */
  void startSection(int section) throws SAXException {
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
    begin("simple-page-master", "master-name", name, "page-width", width, "page-height", ENDLESS);
    begin("region-body", "margin-top", head);
    end("region-body");
    if (!head.equals("0pt")) {
      begin("region-before", "region-name", "heads", "extent", head);
      end("region-before");
    }
    end("simple-page-master");
  }

  /** The properties of a page sequence on endless pages with this master. */
  static AttributesImpl onGalley(Attributes attributes, String master) {
    AttributesImpl galley = new AttributesImpl(attributes);
    set(galley, "master-reference", master);
    set(galley, "initial-page-number", "auto");
    set(galley, "force-page-count", "no-force");
    return galley;
  }

  static void set(AttributesImpl attributes, String name, String value) {
    int index = attributes.getIndex(name);
    if (index >= 0) {
      attributes.setValue(index, value);
    } else {
      attributes.addAttribute("", name, name, "CDATA", value);
    }
  }

  /** Says the start of a formatting object of our own, with pairs of properties. */
  void begin(String local, String... properties) throws SAXException {
    AttributesImpl attributes = new AttributesImpl();
    for (int i = 0; i < properties.length; i += 2) {
      set(attributes, properties[i], properties[i + 1]);
    }
    super.startElement(FO, local, "fo:" + local, attributes);
  }

  void end(String local) throws SAXException {
    super.endElement(FO, local, "fo:" + local);
  }
}
