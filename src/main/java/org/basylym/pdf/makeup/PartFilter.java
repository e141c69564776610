// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Lets only some galleys of a book pass, so that several setters can share the work. */
final class PartFilter extends XMLFilterImpl {
  private final Set<Integer> sections;
  private final boolean withOthers;
  private final List<Integer> told = new ArrayList<>();
  private int sequences;
  private int leftOut;

  /**
   * A filter for what a {@link GalleyFilter} says.
   *
   * @param sections those that pass
   * @param withOthers whether what is not on galleys passes too
   */
  PartFilter(Set<Integer> sections, boolean withOthers) {
    this.sections = sections;
    this.withOthers = withOthers;
  }

  /** The page sequences that have passed, by their numbers in the book. */
  List<Integer> told() {
    return told;
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    if (leftOut > 0 || !passes(local, attributes)) {
      leftOut++;
    } else {
      super.startElement(uri, local, name, attributes);
    }
  }

  private boolean passes(String local, Attributes attributes) {
    if (!local.equals("page-sequence")) {
      return withOthers || !local.equals("bookmark-tree");
    }
    int sequence = sequences++;
    String master = attributes.getValue("master-reference");
    boolean passes =
        master.startsWith(GalleyFilter.TEXT)
            ? sections.contains(Integer.valueOf(master.substring(GalleyFilter.TEXT.length())))
            : withOthers;
    if (passes) {
      told.add(sequence);
    }
    return passes;
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    if (leftOut > 0) {
      leftOut--;
    } else {
      super.endElement(uri, local, name);
    }
  }

  @Override
  public void characters(char[] text, int start, int length) throws SAXException {
    if (leftOut == 0) {
      super.characters(text, start, length);
    }
  }
}
