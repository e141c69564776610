// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.basylym.pdf.makeup.BookPlace;
import org.basylym.pdf.makeup.KeptAttributes;
import org.basylym.pdf.makeup.Marks;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * One place in an index entry, kept until it is known which of its neighbours say the same. It is
 * an element with a link in it, which holds the number of the page.
 */
final class Locator {
  static final String PAGE_OF = "page-of";

  /** What is printed after the number, such as the sign of a note. */
  private static final String SIGN = "sign";

  private static final int LINK = 2;

  private final String target;
  private final String sign;
  private final List<Event> events = new ArrayList<>();
  private BookPlace place;
  private int depth;

  /** Something that a parser says, and how deep in the locator. */
  private record Event(int depth, boolean ends, Told told) {
    private interface Told {
      void to(ContentHandler out) throws SAXException;
    }
  }

  Locator(Attributes attributes) {
    target = attributes.getValue(Marks.NAMESPACE, PAGE_OF);
    String told = attributes.getValue(Marks.NAMESPACE, SIGN);
    sign = told == null ? "" : told;
  }

  void start(String uri, String local, String name, Attributes attributes) {
    Attributes plain = KeptAttributes.without(attributes, Marks.NAMESPACE, any -> true);
    depth++;
    events.add(new Event(depth, false, out -> out.startElement(uri, local, name, plain)));
  }

  /** Hears the end of an element; whether it is the locator's own. */
  boolean end(String uri, String local, String name) {
    events.add(new Event(depth, true, out -> out.endElement(uri, local, name)));
    depth--;
    return depth == 0;
  }

  void text(char[] text, int start, int length) {
    char[] copy = Arrays.copyOfRange(text, start, start + length);
    events.add(new Event(depth + 1, false, out -> out.characters(copy, 0, copy.length)));
  }

  String target() {
    return target;
  }

  /** Tells where the target is, null if nobody knows. */
  void found(BookPlace where, boolean lines) {
    place = where == null || lines ? where : new BookPlace(where.page(), "");
  }

  boolean isFound() {
    return place != null;
  }

  BookPlace place() {
    return place;
  }

  String sign() {
    return sign;
  }

  /** Whether the other is on the next page, or on the next line of the page. */
  boolean isJustBefore(Locator other) {
    if (!isFound() || !other.isFound() || !sign.equals(other.sign)) {
      return false;
    }
    BookPlace next = other.place;
    boolean whole = place.line().isEmpty() && next.line().isEmpty();
    return whole
        ? next.page() == place.page() + 1
        : next.page() == place.page() && line(next) > 0 && line(next) == line(place) + 1;
  }

  private static int line(BookPlace place) {
    return place.line().matches("[0-9]{1,6}") ? Integer.parseInt(place.line()) : -1;
  }

  /**
   * Says the locator.
   *
   * @param before what is printed before it
   * @param ends whether it ends a range, so that a page said already is not said again
   */
  void write(ContentHandler out, String before, boolean ends) throws SAXException {
    String line = place == null ? "" : place.line();
    boolean lineOnly = ends && !line.isEmpty();
    for (int i = 0; i < events.size(); i++) {
      Event event = events.get(i);
      if (event.ends() && event.depth() == LINK && !line.isEmpty()) {
        say(out, lineOnly ? line : "." + line);
      } else if (event.ends() && event.depth() == 1) {
        say(out, sign);
      }
      if (event.depth() <= LINK || !lineOnly) {
        event.told().to(out);
      }
      if (i == 0) {
        say(out, before);
      }
    }
  }

  private static void say(ContentHandler out, String words) throws SAXException {
    out.characters(words.toCharArray(), 0, words.length());
  }
}
