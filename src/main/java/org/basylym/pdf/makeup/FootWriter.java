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
 * Writes the foot of a page as formatting objects: each series of the apparatus as a paragraph of
 * run-in entries under a rule, then the notes.
 */
final class FootWriter {
  private final List<String> series;
  private final ContentHandler out;
  private final FoWriter fo;

  /** Writes to {@code out}, the series in the given order. */
  FootWriter(List<String> series, ContentHandler out) {
    this.series = series;
    this.out = out;
    this.fo = new FoWriter(out);
  }

  void write(Foot foot, String id) throws SAXException {
    fo.begin("block", "id", id);
    boolean first = true;
    for (String name : series) {
      first = !paragraph(of(foot, name), first) && first;
    }
    List<Foot.Item> notes = of(foot, "");
    if (!notes.isEmpty()) {
      rule(first);
      for (Foot.Item note : notes) {
        alone(note);
      }
    }
    fo.end("block");
  }

  private static List<Foot.Item> of(Foot foot, String series) {
    return foot.items().stream().filter(item -> item.entry().series().equals(series)).toList();
  }

  /** Entries that run on are one paragraph; one that has blocks stands by itself. */
  private boolean paragraph(List<Foot.Item> entries, boolean first) throws SAXException {
    List<Foot.Item> run = new ArrayList<>();
    if (!entries.isEmpty()) {
      rule(first);
    }
    for (Foot.Item entry : entries) {
      if (entry.entry().body().isOneParagraph()) {
        run.add(entry);
      } else {
        runIn(run);
        run.clear();
        alone(entry);
      }
    }
    runIn(run);
    return !entries.isEmpty();
  }

  /** An entry with blocks of its own. */
  private void alone(Foot.Item item) throws SAXException {
    fo.begin("block", "role", FootTags.named("Div", item.entry().id()));
    item.entry().body().replay(numbered(item));
    fo.end("block");
  }

  private void runIn(List<Foot.Item> entries) throws SAXException {
    if (entries.isEmpty()) {
      return;
    }
    AttributesImpl style =
        new AttributesImpl(Marks.without(entries.get(0).entry().body().properties()));
    for (String own : new String[] {"id", "role", "xml:lang", "language"}) {
      int index = style.getIndex(own);
      if (index >= 0) {
        style.removeAttribute(index);
      }
    }
    FoWriter.set(style, "start-indent", "0pt");
    FoWriter.set(style, "text-indent", "0pt");
    fo.begin("block", style);
    boolean first = true;
    for (Foot.Item entry : entries) {
      if (!first) {
        fo.words(entry.lines().isEmpty() ? "\u2002|\u2002" : "\u2003");
      }
      first = false;
      fo.begin("inline", "role", FootTags.named("Span", entry.entry().id()), "id", named(entry));
      entry.entry().body().replayInside(numbered(entry));
      fo.end("inline");
    }
    fo.end("block");
  }

  /** Links lead to the identifier that the entry has by itself. */
  private static String named(Foot.Item entry) {
    String own = entry.entry().body().properties().getValue("id");
    return own == null ? entry.entry().id() + "--entry" : own;
  }

  /** The rule over a series: a long one under the text, short ones between series. */
  private void rule(boolean first) throws SAXException {
    fo.begin(
        "block",
        "line-height",
        first ? "7pt" : "6pt",
        "font-size",
        "4pt",
        "start-indent",
        "0pt",
        "text-indent",
        "0pt");
    fo.begin(
        "leader",
        "leader-pattern",
        "rule",
        "leader-length",
        first ? "18mm" : "9mm",
        "rule-thickness",
        "0.4pt");
    fo.end("leader");
    fo.end("block");
  }

  /** Puts the number of the lines where the entry has a place for it. */
  private XMLFilterImpl numbered(Foot.Item item) {
    XMLFilterImpl filter =
        new XMLFilterImpl() {
          @Override
          public void startElement(String uri, String local, String name, Attributes attributes)
              throws SAXException {
            super.startElement(uri, local, name, Marks.without(attributes));
            if (Marks.get(attributes, Marks.LINES_OF) != null) {
              super.characters(item.lines().toCharArray(), 0, item.lines().length());
            }
            if (item.entry().id().equals(Marks.get(attributes, Marks.OCCURRENCE))) {
              super.characters(item.sign().toCharArray(), 0, item.sign().length());
            }
          }
        };
    filter.setContentHandler(out);
    return filter;
  }
}
