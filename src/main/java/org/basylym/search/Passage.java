// SPDX-License-Identifier: Apache-2.0
package org.basylym.search;

import java.util.List;

/**
 * A passage that can be found: a paragraph, a verse, a note, a reading, a record.
 *
 * @param section the number of its section
 * @param kind what it is part of, one of {@link #KINDS}
 * @param address page and fragment
 * @param language language tag, empty if the text does not say
 * @param name what it is called in the margin, or empty
 * @param words its text on one line
 */
record Passage(
    int section, String kind, String address, String language, String name, String words) {

  /** The parts of an edition that a search can be narrowed to, in the order of their numbers. */
  static final List<String> KINDS = List.of("text", "document", "apparatus", "note", "record");
}
