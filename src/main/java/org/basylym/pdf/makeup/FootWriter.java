// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Writes the foot of a page as formatting objects: each series of the apparatus under a rule, run
 * in or entry by entry, then the notes.
 */
final class FootWriter {
  private static final String HANGING = "4mm";

  /** Where no line may end: a number stays with its lemma. */
  private static final String AFTER_NUMBER = "\u2060\u2002\u2060";

  /** Keeps a number from joining Latin sigla before it. */
  private static final String FROM_RIGHT = "\u200F";

  private static final String EXTENSIONS = "http://xmlgraphics.apache.org/fop/extensions";

  /** Of a block with entries run in, which its own entries say in another way or not at all. */
  private static final List<String> OF_ONE_ENTRY =
      List.of("id", "role", "xml:lang", "language", "start-indent", "text-indent");

  private final Manuscript manuscript;
  private final boolean rightToLeft;
  private final ContentHandler out;
  private final FoWriter fo;

  FootWriter(Manuscript manuscript, Manuscript.Section section, ContentHandler out) {
    this.manuscript = manuscript;
    this.rightToLeft = section.isRightToLeft();
    this.out = out;
    this.fo = new FoWriter(out);
  }

  void write(Foot foot, String id) throws SAXException {
    fo.begin("block", "id", id);
    if (rightToLeft) {
      fo.begin("block-container", "writing-mode", "rl-tb");
    }
    content(foot, id);
    if (rightToLeft) {
      fo.end("block-container");
    }
    fo.end("block");
  }

  private void content(Foot foot, String id) throws SAXException {
    int before = 0;
    for (FootSeries series : manuscript.seriesInOrder()) {
      List<Foot.Item> entries = of(foot, series.name());
      if (!entries.isEmpty()) {
        opening(series.title(), id + "." + before, before == 0);
        entries(series, entries, id + "." + before);
        before++;
      }
    }
    List<Foot.Item> notes = of(foot, "");
    if (!notes.isEmpty()) {
      opening("", id + ".notes", before == 0);
      for (Foot.Item note : notes) {
        alone(note, 0);
      }
    }
  }

  private static List<Foot.Item> of(Foot foot, String series) {
    return foot.items().stream().filter(item -> item.entry().series().equals(series)).toList();
  }

  private void entries(FootSeries series, List<Foot.Item> entries, String id) throws SAXException {
    FootSeries.Form form = series.form();
    if (form == FootSeries.Form.RUN_IN) {
      runOn(series, entries);
      return;
    }
    int beside = manuscript.width() - form.width(manuscript.width());
    if (form.columns > 1) {
      fo.begin("block", "id", SetFoot.COLUMNS + form.columns + "." + id);
    } else {
      fo.begin("block");
    }
    for (Foot.Item entry : entries) {
      if (entry.entry().body().isOneParagraph()) {
        paragraph(series, List.of(entry), beside);
      } else {
        alone(entry, beside);
      }
    }
    fo.end("block");
  }

  /** Entries that run on are one paragraph; one that has blocks stands by itself. */
  private void runOn(FootSeries series, List<Foot.Item> entries) throws SAXException {
    List<Foot.Item> run = new ArrayList<>();
    for (Foot.Item entry : entries) {
      if (entry.entry().body().isOneParagraph()) {
        run.add(entry);
      } else {
        paragraph(series, run, 0);
        run.clear();
        alone(entry, 0);
      }
    }
    paragraph(series, run, 0);
  }

  /**
   * An entry with blocks of its own.
   *
   * @param beside how much of the width is for other columns
   */
  private void alone(Foot.Item item, int beside) throws SAXException {
    fo.begin("block", "role", FootTags.named("Div", item.entry().id()));
    item.entry().body().replay(printed(item, beside));
    fo.end("block");
  }

  private void paragraph(FootSeries series, List<Foot.Item> entries, int beside)
      throws SAXException {
    if (entries.isEmpty()) {
      return;
    }
    fo.begin("block", style(series, entries.get(0), beside));
    boolean first = true;
    for (Foot.Item entry : entries) {
      if (!first) {
        divide(entry.lines().isEmpty() ? series.divider() : FootSeries.SPACE);
        fo.words(rightToLeft ? FROM_RIGHT : "");
      }
      first = false;
      String lemma = entry.entry().id();
      String own = entry.entry().body().properties().getValue("id");
      String id = own == null ? lemma + "--entry" : own;
      fo.begin("inline", "role", FootTags.named("Span", lemma), "id", id);
      entry.entry().body().replayInside(printed(entry, beside));
      fo.end("inline");
    }
    fo.end("block");
  }

  /** A wide space is a plain one, so that a line may end there and leaves none at its end. */
  private void divide(String divider) throws SAXException {
    if (divider.equals(FootSeries.SPACE)) {
      fo.begin("inline", "word-spacing", "0.75em");
      fo.words(divider);
      fo.end("inline");
    } else {
      fo.words(divider);
    }
  }

  private static AttributesImpl style(FootSeries series, Foot.Item first, int beside) {
    Attributes own = Marks.without(first.entry().body().properties());
    AttributesImpl style = new AttributesImpl();
    for (int i = 0; i < own.getLength(); i++) {
      if (!OF_ONE_ENTRY.contains(own.getQName(i))) {
        FoWriter.set(style, own.getQName(i), own.getValue(i));
      }
    }
    boolean runIn = series.form() == FootSeries.Form.RUN_IN;
    FoWriter.set(style, "start-indent", runIn ? "0pt" : HANGING);
    FoWriter.set(style, "text-indent", runIn || first.lines().isEmpty() ? "0pt" : "-" + HANGING);
    if (beside > 0) {
      FoWriter.set(style, "end-indent", points(beside));
      FoWriter.set(style, "text-align", "start");
    }
    return style;
  }

  static String points(int millipoints) {
    return millipoints / 1000.0 + "pt";
  }

  /** A rule over a series, a long one under the text and short ones between series; its title. */
  private void opening(String title, String id, boolean first) throws SAXException {
    String height = first ? "7pt" : "6pt";
    begin("block", "id", SetFoot.OPENS + id, "line-height", height, "font-size", "4pt");
    String length = first ? "18mm" : "9mm";
    fo.begin(
        "leader", "leader-pattern", "rule", "leader-length", length, "rule-thickness", "0.4pt");
    fo.end("leader");
    fo.end("block");
    if (!title.isEmpty()) {
      begin(
          "block", "id", SetFoot.OPENS + "title." + id, "line-height", "11pt", "font-size", "8pt");
      fo.begin("inline", "font-style", "italic");
      fo.words(title);
      fo.end("inline");
      fo.end("block");
    }
  }

  private void begin(String local, String... properties) throws SAXException {
    AttributesImpl attributes = new AttributesImpl();
    FoWriter.set(attributes, "start-indent", "0pt");
    FoWriter.set(attributes, "text-indent", "0pt");
    for (int i = 0; i < properties.length; i += 2) {
      FoWriter.set(attributes, properties[i], properties[i + 1]);
    }
    fo.begin(local, attributes);
  }

  /** Puts the number of the lines where the entry has a place for it, and keeps to its column. */
  private XMLFilterImpl printed(Foot.Item item, int beside) {
    return printed(item, beside, out);
  }

  static XMLFilterImpl printed(Foot.Item item, int beside, ContentHandler out) {
    XMLFilterImpl filter = new Printed(item, beside > 0 ? points(beside) : "");
    filter.setContentHandler(out);
    return filter;
  }

  /** What is in an entry, with its number as a link to the lemma; or without a place for it. */
  private static final class Printed extends XMLFilterImpl {
    private final Foot.Item item;
    private final String lines;
    private final String beside;
    private boolean inNumber;

    Printed(Foot.Item item, String beside) {
      this.item = item;
      this.lines = item.lines();
      this.beside = beside;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes)
        throws SAXException {
      Attributes plain = Marks.without(attributes);
      if (!beside.isEmpty() && local.equals("block") && plain.getValue("end-indent") != null) {
        AttributesImpl narrow = new AttributesImpl(plain);
        FoWriter.set(narrow, "end-indent", beside);
        plain = narrow;
      }
      String lemma = Marks.get(attributes, Marks.LINES_OF);
      inNumber = lemma != null;
      if (lemma == null) {
        super.startElement(uri, local, name, plain);
      } else if (!lines.isEmpty()) {
        super.startElement(uri, local, name, plain);
        number(lemma);
      }
      if (item.entry().id().equals(Marks.get(attributes, Marks.OCCURRENCE))) {
        super.characters(item.sign().toCharArray(), 0, item.sign().length());
      }
    }

    private void number(String lemma) throws SAXException {
      FoWriter fo = new FoWriter(getContentHandler());
      AttributesImpl link = new AttributesImpl();
      FoWriter.set(link, "internal-destination", lemma);
      link.addAttribute(EXTENSIONS, "alt-text", "fox:alt-text", "CDATA", lines);
      fo.begin("basic-link", link);
      fo.words(lines);
      fo.end("basic-link");
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
      if (!inNumber) {
        super.endElement(uri, local, name);
      } else if (!lines.isEmpty()) {
        super.endElement(uri, local, name);
        new FoWriter(getContentHandler()).words(AFTER_NUMBER);
      }
      inNumber = false;
    }
  }
}
