// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.List;

/** What stands at the foot of one page, in the order of the text. */
record Foot(List<Item> items) {
  static final Foot NONE = new Foot(List.of());

  /**
   * An entry of the apparatus, or a note.
   *
   * @param lines the printed number of the lines of its lemma; empty where it would be repeated
   * @param sign which of the same words of its line the lemma is; empty if they are there once
   */
  record Item(Manuscript.Entry entry, String lines, String sign) {}

  boolean isEmpty() {
    return items.isEmpty();
  }
}
