// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.Comparator;
import java.util.Locale;
import org.xml.sax.Attributes;

/**
 * A series of the apparatus, and how it stands at the foot.
 *
 * @param order its place among the series
 * @param title what stands over it, empty for nothing
 * @param divider what stands between entries that run on and belong to one line
 */
record FootSeries(String name, int order, Form form, String title, String divider) {
  /** Between entries of different lines. */
  static final String SPACE = " ";

  /** No line begins with it. */
  private static final String BAR = "\u2060\u2002\u2060|\u2002";

  static final Comparator<FootSeries> ORDER =
      Comparator.comparingInt(FootSeries::order).thenComparing(FootSeries::name);

  /** How its entries stand: run on, or each by itself, in columns. */
  enum Form {
    RUN_IN(1),
    LINES(1),
    TWO_COLUMNS(2),
    THREE_COLUMNS(3);

    /** Between columns, in millipoints. */
    static final int GAP = 14_000;

    final int columns;

    Form(int columns) {
      this.columns = columns;
    }

    static Form of(String name) {
      return name == null ? RUN_IN : valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    /** The width of a column where the whole foot is that wide. */
    int width(int whole) {
      return (whole - (columns - 1) * GAP) / columns;
    }
  }

  /** As the footnote of an entry says. */
  static FootSeries of(String name, Attributes footnote) {
    String order = Marks.get(footnote, Marks.ORDER);
    String title = Marks.get(footnote, Marks.TITLE);
    boolean space = "space".equals(Marks.get(footnote, Marks.DIVIDER));
    return new FootSeries(
        name,
        order == null ? 0 : Integer.parseInt(order),
        Form.of(Marks.get(footnote, Marks.FORM)),
        title == null ? "" : title,
        space ? SPACE : BAR);
  }
}
