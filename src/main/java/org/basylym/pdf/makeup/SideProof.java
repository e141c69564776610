// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** A book of notes only, as narrow as in the margin, to see how high each becomes. */
final class SideProof {
  static final String MASTER = GalleyDesk.MASTER + "-sides-";

  private final Manuscript manuscript;

  SideProof(Manuscript manuscript) {
    this.manuscript = manuscript;
  }

  /** Writes the notes of each section that has some for its margins. */
  void write(ContentHandler out) throws SAXException {
    GalleyFilter filter = new GalleyFilter(manuscript);
    filter.setContentHandler(out);
    FoWriter fo = new FoWriter(out);
    out.startDocument();
    fo.begin("root", Marks.without(manuscript.root));
    fo.begin("layout-master-set");
    for (int i = 0; i < manuscript.sections.size(); i++) {
      filter.master(MASTER + i, "0pt");
    }
    fo.end("layout-master-set");
    for (int i = 0; i < manuscript.sections.size(); i++) {
      Manuscript.Section section = manuscript.sections.get(i);
      if (section.sides.isAny()) {
        fo.begin(
            "page-sequence", GalleyFilter.onGalley(Marks.without(section.sequence), MASTER + i));
        fo.begin("flow", section.flow);
        new SideWriter(manuscript, section, out).write(notes(section), BookFilter.SIDE_ID);
        fo.end("flow");
        fo.end("page-sequence");
      }
    }
    fo.end("root");
    out.endDocument();
  }

  private static List<Manuscript.Entry> notes(Manuscript.Section section) {
    return section.entries.stream().filter(Manuscript.Entry::aside).toList();
  }

  /** Tells a section how high its notes became. */
  static void read(List<Galley> galleys, Manuscript.Section section) {
    Map<String, List<Slug>> slugs = new HashMap<>();
    for (Galley galley : galleys) {
      for (Slug slug : galley.slugs) {
        slug.ids.stream()
            .filter(id -> id.startsWith(BookFilter.SIDE_ID))
            .forEach(id -> slugs.computeIfAbsent(id, any -> new ArrayList<>()).add(slug));
      }
    }
    List<Manuscript.Entry> notes = notes(section);
    for (int i = 0; i < notes.size() && section.sides.isAny(); i++) {
      section.sides.set(notes.get(i), slugs.getOrDefault(BookFilter.SIDE_ID + i, List.of()));
    }
  }
}
