// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** A book of feet only, one under the other, to see how high each becomes. */
final class FeetProof {
  static final String MASTER = GalleyDesk.MASTER + "-proof-";
  private static final String FO = "http://www.w3.org/1999/XSL/Format";

  private final Manuscript manuscript;

  FeetProof(Manuscript manuscript) {
    this.manuscript = manuscript;
  }

  /** Writes the feet of each section. */
  void write(List<List<Foot>> feet, ContentHandler out) throws SAXException {
    GalleyFilter filter = new GalleyFilter(manuscript);
    filter.setContentHandler(out);
    out.startDocument();
    start(out, "root", new AttributesImpl(Marks.without(manuscript.root)));
    start(out, "layout-master-set", new AttributesImpl());
    for (int section = 0; section < feet.size(); section++) {
      filter.master(MASTER + section, "0pt");
    }
    end(out, "layout-master-set");
    for (int section = 0; section < feet.size(); section++) {
      if (!feet.get(section).isEmpty()) {
        write(section, feet.get(section), out);
      }
    }
    end(out, "root");
    out.endDocument();
  }

  private void write(int index, List<Foot> feet, ContentHandler out) throws SAXException {
    Manuscript.Section section = manuscript.sections.get(index);
    start(
        out,
        "page-sequence",
        GalleyFilter.onGalley(Marks.without(section.sequence), MASTER + index));
    start(out, "flow", new AttributesImpl(section.flow));
    FootWriter writer = new FootWriter(manuscript.series, out);
    for (int i = 0; i < feet.size(); i++) {
      writer.write(feet.get(i), BookFilter.FOOT_ID + i);
    }
    end(out, "flow");
    end(out, "page-sequence");
  }

  /** Reads from the galleys of a section how high its feet became. */
  static void read(List<Galley> galleys, List<Foot> feet, Feet known) {
    for (int i = 0; i < feet.size(); i++) {
      String id = BookFilter.FOOT_ID + i;
      List<Slug> slugs = new ArrayList<>();
      for (Galley galley : galleys) {
        galley.slugs.stream().filter(slug -> slug.ids.contains(id)).forEach(slugs::add);
      }
      known.set(feet.get(i), slugs.stream().map(slug -> slug.bottom() - slugs.get(0).top).toList());
    }
  }

  private static void start(ContentHandler out, String local, AttributesImpl attributes)
      throws SAXException {
    out.startElement(FO, local, "fo:" + local, attributes);
  }

  private static void end(ContentHandler out, String local) throws SAXException {
    out.endElement(FO, local, "fo:" + local);
  }
}
