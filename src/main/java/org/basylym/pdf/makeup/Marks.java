// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.Set;
import org.xml.sax.Attributes;

/** The marks that {@code fo.xsl} leaves for the make-up on formatting objects. */
public final class Marks {
  public static final String NAMESPACE = "urn:basylym:print";

  /** On a page sequence: its lines are to be counted and made up into pages here. */
  static final String MAKE_UP = "make-up";

  /** On a block: its lines are counted, or with {@code no} are not. */
  static final String COUNTED = "counted";

  /** On a block: its lines are counted by themselves; it is called so in a number. */
  static final String DIVISION = "division";

  /** On a block of verse: the number that the line bears, or a mark that it has none. */
  static final String NUMBER = "number";

  /** On a page sequence: the text that it is of. */
  static final String TEXT = "text";

  /** On a page sequence: what stands before a number of verse among other numbers. */
  static final String VERSE_SIGN = "verse-sign";

  /** On an inline: the page of a source that begins there, to be printed in the margin. */
  static final String SOURCE = "source";

  /**
   * On an inline of an entry: which of the same words of the line this lemma is, is printed there.
   */
  static final String OCCURRENCE = "occurrence";

  /** On a footnote: the identifier of the lemma in the text. */
  static final String LEMMA = "lemma";

  /** On a footnote: the identifier of the end of its lemma, where that is a place of its own. */
  static final String LEMMA_END = "lemma-end";

  /** On a footnote: the name of its series of the apparatus. */
  static final String SERIES = "series";

  /** On a footnote: the place of its series among the others, a number. */
  static final String ORDER = "order";

  /** On a footnote: the form of its series. */
  static final String FORM = "form";

  /** On a footnote: what stands over its series. */
  static final String TITLE = "title";

  /**
   * On a footnote: what divides entries of its series on one line, {@code bar} or {@code space}.
   */
  static final String DIVIDER = "divider";

  /** On a footnote: it may stand in the margin beside its mark. */
  static final String ASIDE = "aside";

  /** On an inline: the number of the lines of this lemma are to be printed there. */
  static final String LINES_OF = "lines-of";

  /** On a heading: what the head of its pages says; in a head: which words belong there. */
  static final String HEAD = "head";

  /** On a page sequence: its text is written from right to left. */
  static final String RIGHT_TO_LEFT = "right-to-left";

  /** On a block: the lemma of a dictionary's entry, for the heads. */
  static final String KEY = "key";

  /** On an inline: the line on which this identifier stands is to be printed there. */
  static final String LINE_OF = "line-of";

  /** On a page sequence: it stands on left-hand or right-hand pages beside another. */
  static final String FACING = "facing";

  /** On what corresponds to something on the facing pages: a name that both bear. */
  static final String PAIR = "pair";

  /** All of them; others of the namespace are for others. */
  private static final Set<String> ALL =
      Set.of(
          MAKE_UP,
          COUNTED,
          DIVISION,
          NUMBER,
          TEXT,
          VERSE_SIGN,
          SOURCE,
          OCCURRENCE,
          LEMMA,
          LEMMA_END,
          SERIES,
          ORDER,
          FORM,
          TITLE,
          DIVIDER,
          ASIDE,
          LINES_OF,
          HEAD,
          RIGHT_TO_LEFT,
          KEY,
          LINE_OF,
          FACING,
          PAIR);

  private Marks() {}

  static String get(Attributes attributes, String mark) {
    return attributes.getValue(NAMESPACE, mark);
  }

  /** The attributes without marks, which FOP does not know. */
  static Attributes without(Attributes attributes) {
    for (int i = 0; i < attributes.getLength(); i++) {
      if (attributes.getURI(i).equals(NAMESPACE) && ALL.contains(attributes.getLocalName(i))) {
        return KeptAttributes.without(attributes, NAMESPACE, ALL::contains);
      }
    }
    return attributes;
  }
}
