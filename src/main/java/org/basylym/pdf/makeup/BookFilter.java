// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Has FOP set all that goes on the planned pages: after the galley of each section one with the
 * heads and the feet of its pages. Numbers of pages are said, since FOP can't know them.
 */
final class BookFilter extends GalleyFilter {
  static final String FEET = GalleyDesk.MASTER + "-feet-";
  static final String HEAD_ID = "head.of.";
  static final String FOOT_ID = "foot.of.";
  static final String SIDE_ID = "side.of.";
  private static final String HEADS = "1000000pt";

  private final BookPlan plan;
  private final CitedPages cited;
  private final Set<String> lemmata = new HashSet<>();
  private int sequence;

  BookFilter(Manuscript manuscript, BookPlan plan, CitedPages cited) {
    super(manuscript);
    this.plan = plan;
    this.cited = cited;
  }

  @Override
  public void startDocument() throws SAXException {
    sequence = 0;
    super.startDocument();
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    if (local.equals("page-sequence") && Marks.get(attributes, Marks.MAKE_UP) == null) {
      AttributesImpl numbered = new AttributesImpl(attributes);
      FoWriter.set(numbered, "initial-page-number", String.valueOf(plan.start(sequence)));
      super.startElement(uri, local, name, numbered);
    } else {
      super.startElement(uri, local, name, isInSection() ? named(local, attributes) : attributes);
    }
    sequence += local.equals("page-sequence") ? 1 : 0;
  }

  @Override
  String cited(String id) {
    return cited.number(id);
  }

  @Override
  void masters() throws SAXException {
    super.masters();
    for (int i = 0; i < manuscript().sections.size(); i++) {
      master(FEET + i, HEADS);
    }
  }

  /** A lemma or mark says in its role which note belongs to it. */
  private Attributes named(String local, Attributes attributes) {
    String id = attributes.getValue("id");
    if (id == null || !lemmata.contains(id)) {
      return attributes;
    }
    AttributesImpl named = new AttributesImpl(attributes);
    String role = attributes.getValue("role");
    FoWriter.set(named, "role", FootTags.named(role == null ? usual(local) : role, id));
    return named;
  }

  private static String usual(String local) {
    return local.equals("inline") ? "Span" : "Div";
  }

  @Override
  void startSection(int index) {
    lemmata.clear();
    manuscript().sections.get(index).entries.forEach(entry -> lemmata.add(entry.id()));
  }

  @Override
  void endSection(int index) throws SAXException {
    Manuscript.Section section = manuscript().sections.get(index);
    List<PagePlan> pages = plan.pages(index);
    ContentHandler out = getContentHandler();
    FoWriter fo = fo();
    AttributesImpl sequenceOf = onGalley(Marks.without(section.sequence), FEET + index);
    FoWriter.set(sequenceOf, "role", FootTags.FEET);
    fo.begin("page-sequence", sequenceOf);
    RunningHeads heads = new RunningHeads(section, plan.column(index), plan.numbers(index));
    fo.begin("static-content", "flow-name", "heads", "role", "artifact");
    for (int i = 0; i < pages.size(); i++) {
      fo.begin("block", "id", HEAD_ID + index + "." + i);
      FoEvents head = section.statics.get(flowOfHead(pages.get(i)));
      if (head != null && !pages.get(i).isBlank()) {
        head.replay(new HeadWriter(pages.get(i), heads, out));
      }
      fo.end("block");
    }
    fo.end("static-content");
    fo.begin("flow", new AttributesImpl(section.flow));
    FootWriter feet = new FootWriter(manuscript(), section, out);
    int foot = 0;
    for (Foot each : plan.feet(index)) {
      feet.write(each, FOOT_ID + index + "." + foot++);
    }
    new SideWriter(manuscript(), section, out)
        .write(plan.besides(index, section.entries), SIDE_ID + index + ".");
    if (foot == 0) {
      fo.begin("block", "id", FOOT_ID + index + ".none");
      fo.end("block");
    }
    fo.end("flow");
    fo.end("page-sequence");
  }

  private static String flowOfHead(PagePlan page) {
    return page.opens() ? "foot-first" : page.number() % 2 == 0 ? "head-even" : "head-odd";
  }
}
