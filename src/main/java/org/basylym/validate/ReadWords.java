// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a passage as they are read: no notes, no other readings, the spelling of the source.
 * White space, punctuation and capitals do not count.
 */
final class ReadWords {
  /** Stands for words that were left out. */
  static final String GAP = "…";

  private static final Set<String> UNREAD =
      Set.of("note", "rdg", "fw", "reg", "corr", "expan", "figDesc", "label", "index", "bibl");
  private static final Set<String> BREAKS = Set.of("lb", "pb", "cb", "gb", "milestone");
  private static final Set<String> BLOCKS =
      Set.of(
          "p", "ab", "l", "lg", "item", "head", "div", "cell", "row", "list", "salute", "signed");

  private final StringBuilder text = new StringBuilder();
  private final Element passage;
  private int unread;

  ReadWords(Element passage) {
    this.passage = passage;
  }

  Element passage() {
    return passage;
  }

  void start(Element element) {
    if (element != passage && element.isOneOf(UNREAD)) {
      unread++;
    } else if (element.isOneOf(BLOCKS)
        || (element.isOneOf(BREAKS) && !"no".equals(element.attribute("break")))) {
      text.append(' ');
    } else if (element.is("gap") || element.is("ellipsis")) {
      text.append(' ').append(GAP).append(' ');
    }
  }

  void text(String run) {
    if (unread == 0) {
      text.append(run);
    }
  }

  void end(Element element) {
    if (element != passage && element.isOneOf(UNREAD)) {
      unread--;
    } else if (element.isOneOf(BLOCKS)) {
      text.append(' ');
    }
  }

  List<String> words() {
    String folded =
        text.toString()
            .replaceAll("[\\u00AD'’ʼ]", "")
            .replaceAll("\\.{3,}|\\[\\s*…\\s*\\]", " … ")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{M}\\p{N}…]+", " ")
            .replace("…", " … ")
            .strip();
    return Arrays.stream(folded.split("\\s+", -1)).filter(word -> !word.isEmpty()).toList();
  }
}
