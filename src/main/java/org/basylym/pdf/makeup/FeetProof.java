// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** A book of feet only, one under the other, to see how high each becomes. */
final class FeetProof {
  static final String MASTER = GalleyDesk.MASTER + "-proof-";

  private final Manuscript manuscript;

  FeetProof(Manuscript manuscript) {
    this.manuscript = manuscript;
  }

  /** Writes the feet of each section. */
  void write(List<List<Foot>> feet, ContentHandler out) throws SAXException {
    GalleyFilter filter = new GalleyFilter(manuscript);
    filter.setContentHandler(out);
    FoWriter fo = new FoWriter(out);
    out.startDocument();
    fo.begin("root", Marks.without(manuscript.root));
    fo.begin("layout-master-set");
    for (int section = 0; section < feet.size(); section++) {
      filter.master(MASTER + section, "0pt");
    }
    fo.end("layout-master-set");
    for (int section = 0; section < feet.size(); section++) {
      if (!feet.get(section).isEmpty()) {
        write(section, feet.get(section), out);
      }
    }
    fo.end("root");
    out.endDocument();
  }

  private void write(int index, List<Foot> feet, ContentHandler out) throws SAXException {
    Manuscript.Section section = manuscript.sections.get(index);
    FoWriter fo = new FoWriter(out);
    fo.begin(
        "page-sequence", GalleyFilter.onGalley(Marks.without(section.sequence), MASTER + index));
    fo.begin("flow", section.flow);
    FootWriter writer = new FootWriter(manuscript, section, out);
    for (int i = 0; i < feet.size(); i++) {
      writer.write(feet.get(i), BookFilter.FOOT_ID + i);
    }
    fo.end("flow");
    fo.end("page-sequence");
  }

  /** Reads from the galleys of a section how high its feet became. */
  static void read(List<Galley> galleys, List<Foot> feet, Feet known) {
    Map<String, List<Slug>> slugs = new HashMap<>();
    for (Galley galley : galleys) {
      for (Slug slug : galley.slugs) {
        slug.ids.stream()
            .filter(id -> id.startsWith(BookFilter.FOOT_ID))
            .forEach(id -> slugs.computeIfAbsent(id, any -> new ArrayList<>()).add(slug));
      }
    }
    for (int i = 0; i < feet.size(); i++) {
      known.set(feet.get(i), new SetFoot(slugs.getOrDefault(BookFilter.FOOT_ID + i, List.of())));
    }
  }
}
