// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.HashMap;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

/** Reads from formatting objects what the make-up must know before pages can be planned. */
final class ManuscriptReader extends DefaultHandler {
  private final Manuscript manuscript = new Manuscript();
  private final VerseNumbers verses = new VerseNumbers();
  private final Map<String, Attributes> masters = new HashMap<>();

  private String master = "";
  private Manuscript.Section section;
  private FoEvents kept;
  private int depth;

  /** The footnote that is being read: where it is called, to which series it belongs. */
  private String call;

  private String end;

  private String series;
  private boolean aside;
  private boolean inNote;

  /** Whether a heading of a table is read, in how many rows within each other, after how many. */
  private boolean inTableHead;

  private int rowDepth;
  private int tableRows;

  /** How many tables are open, and the outermost of them. */
  private int tableDepth;

  private String table;

  Manuscript manuscript() {
    return manuscript;
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    if (kept != null) {
      depth++;
      kept.startElement(uri, local, name, attributes);
      return;
    }
    switch (local) {
      case "root" -> manuscript.root = new AttributesImpl(attributes);
      case "simple-page-master" -> {
        master = attributes.getValue("master-name");
        masters.put(master, new AttributesImpl(attributes));
      }
      case "region-body" ->
          manuscript.sheets.put(master, Sheet.of(masters.get(master), attributes));
      case "page-sequence" -> startSection(attributes);
      default -> {
        if (section != null) {
          startInSection(local, attributes);
        }
      }
    }
  }

  private void startSection(Attributes attributes) {
    String start = attributes.getValue("initial-page-number");
    String format = attributes.getValue("format");
    boolean made = Marks.get(attributes, Marks.MAKE_UP) != null;
    manuscript.sequences.add(
        new Manuscript.Sequence(
            made, start == null ? "auto" : start, format == null ? "1" : format));
    if (made) {
      section = new Manuscript.Section();
      section.sequence = new AttributesImpl(attributes);
      manuscript.sections.add(section);
    }
  }

  private void startInSection(String local, Attributes attributes) {
    String pair = Marks.get(attributes, Marks.PAIR);
    if (pair != null && attributes.getValue("id") != null) {
      section.pairs.putIfAbsent(pair, attributes.getValue("id"));
    }
    switch (local) {
      case "static-content" -> keepIn(section.statics, attributes.getValue("flow-name"));
      case "flow" -> section.flow = new AttributesImpl(attributes);
      case "footnote" -> {
        inNote = true;
        call = Marks.get(attributes, Marks.LEMMA);
        end = Marks.get(attributes, Marks.LEMMA_END);
        series = Marks.get(attributes, Marks.SERIES);
        aside = Marks.get(attributes, Marks.ASIDE) != null;
        if (series != null) {
          manuscript.series.computeIfAbsent(series, name -> FootSeries.of(name, attributes));
        }
      }
      case "footnote-body" -> {
        kept = new FoEvents();
        depth = 0;
      }
      case "block" -> startBlock(attributes);
      case "table", "table-header", "table-row" -> startInTable(local, attributes.getValue("id"));
      case "inline" -> {
        note(attributes, Marks.SOURCE, manuscript.sources, attributes.getValue("id"));
        if (inNote && call == null) {
          call = attributes.getValue("id");
        }
      }
      default -> {
        // What else is in a section, the galleys will tell.
      }
    }
  }

  private void startInTable(String local, String id) {
    boolean outermost = local.equals("table") ? tableDepth++ == 0 : tableDepth == 1;
    if (local.equals("table-row")) {
      tableRows += rowDepth++ == 0 ? 1 : 0;
    } else if (outermost) {
      table = local.equals("table") ? id : table;
      manuscript.tables.put(table, local.equals("table-header"));
    }
    inTableHead |= local.equals("table-header");
  }

  private void keepIn(Map<String, FoEvents> statics, String flow) {
    kept = new FoEvents();
    depth = 0;
    statics.put(flow, kept);
  }

  private void startBlock(Attributes attributes) {
    String id = attributes.getValue("id");
    Manuscript.Keeps keeps =
        new Manuscript.Keeps(
            inTableHead || isKept(attributes, "keep-with-next"),
            isKept(attributes, "keep-together"),
            isKept(attributes, "keep-with-previous"));
    if (keeps.isAny()) {
      manuscript.keeps.put(id, keeps);
    }
    if (inTableHead && tableDepth == 1) {
      manuscript.tableHeads.add(id);
    }
    if (rowDepth > 0) {
      manuscript.tableRows.put(id, "row-" + tableRows);
    }
    String counted = Marks.get(attributes, Marks.COUNTED);
    if (counted != null) {
      manuscript.counted.put(id, !counted.equals("no"));
    }
    note(attributes, Marks.DIVISION, manuscript.divisions, id);
    if (Marks.get(attributes, Marks.NUMBER) != null) {
      verses.add(id, Marks.get(attributes, Marks.NUMBER));
    }
    note(attributes, Marks.HEAD, section.headings, id);
    note(attributes, Marks.KEY, section.keys, id);
  }

  private static void note(
      Attributes attributes, String mark, Map<String, String> places, String id) {
    String value = Marks.get(attributes, mark);
    if (value != null) {
      places.put(id, value);
    }
  }

  private static boolean isKept(Attributes attributes, String property) {
    String keep = attributes.getValue(property + ".within-page");
    return keep != null && !keep.equals("auto");
  }

  @Override
  public void endElement(String uri, String local, String name) {
    if (kept != null && depth > 0) {
      depth--;
      kept.endElement(uri, local, name);
      return;
    }
    switch (local) {
      case "static-content" -> kept = null;
      case "footnote-body" -> {
        section.entries.add(
            new Manuscript.Entry(
                call, end == null ? call : end, series == null ? "" : series, kept, aside));
        kept = null;
        inNote = false;
      }
      case "table" -> tableDepth--;
      case "table-header" -> inTableHead = false;
      case "table-row" -> rowDepth--;
      case "page-sequence" -> {
        verses.settle(manuscript.verses);
        section = null;
      }
      default -> {
        // Nothing else ends here that the make-up must know.
      }
    }
  }

  @Override
  public void characters(char[] text, int start, int length) {
    if (kept != null) {
      kept.characters(text, start, length);
    } else if (section != null) {
      section.length += length;
    }
  }
}
