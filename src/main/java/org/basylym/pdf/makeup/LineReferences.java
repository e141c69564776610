// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.UnaryOperator;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * References in the book to lines of it. A reference is set as the last plan of the pages would
 * have it; if the lines that follow from that plan it anew, the book is planned once more. One that
 * does not come to rest is set in a box that is wide enough for all it ever said.
 */
final class LineReferences {
  /** As wide as most: that of a line on a page of two figures. */
  private static final String GUESS = "00.00";

  private static final int FREE_ROUNDS = 3;
  private static final int MOST_ROUNDS = 12;
  private static final double EMS_OF_A_FIGURE = 0.55;

  private final Map<String, String> said = new TreeMap<>();

  /** Those in boxes, with the width of the box in signs. */
  private final Map<String, Integer> boxes = new TreeMap<>();

  private final Set<String> wanted = new ConcurrentSkipListSet<>();
  private int rounds;

  /** Says the references where formatting objects ask for them. */
  XMLFilterImpl filter() {
    return new XMLFilterImpl() {
      @Override
      public void startElement(String uri, String local, String name, Attributes attributes)
          throws SAXException {
        super.startElement(uri, local, name, attributes);
        String id = Marks.get(attributes, Marks.LINE_OF);
        if (id != null) {
          wanted.add(id);
          say(id, getContentHandler());
        }
      }
    };
  }

  /** Whether the pages that are planned now differ from what was said; it is said anew then. */
  boolean isStale(UnaryOperator<String> lineOf) throws SAXException {
    boolean stale = false;
    rounds++;
    for (String id : wanted) {
      String line = lineOf.apply(id);
      String before = said.getOrDefault(id, GUESS);
      said.put(id, line);
      if (!line.equals(before)) {
        stale = true;
        if (rounds > FREE_ROUNDS || boxes.containsKey(id)) {
          boxes.merge(id, Math.max(line.length(), before.length()), Math::max);
        }
      }
    }
    if (stale && rounds > MOST_ROUNDS) {
      throw new SAXException("references to lines change the lines again and again");
    }
    return stale;
  }

  private void say(String id, ContentHandler out) throws SAXException {
    FoWriter fo = new FoWriter(out);
    String line = said.getOrDefault(id, GUESS);
    if (!boxes.containsKey(id)) {
      fo.words(line);
      return;
    }
    String width = boxes.get(id) * EMS_OF_A_FIGURE + "em";
    fo.begin("inline-container", "inline-progression-dimension", width, "text-indent", "0pt");
    fo.begin("block", "start-indent", "0pt", "text-align", "start", "hyphenate", "false");
    fo.words(line);
    fo.end("block");
    fo.end("inline-container");
  }
}
