// SPDX-License-Identifier: Apache-2.0
package org.basylym.archive;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A manner of printing archive references, as {@code archive-traditions.xml} states it.
 *
 * @param id its name for programs: {@code kk}, {@code ru}, {@code ru-Latn} …
 * @param language language tag of its words
 * @param word the name that messages use
 * @param cyrillic whether its labels are in Cyrillic letters
 * @param numberFirst whether a number stands before its label, as in {@code 1227-қ.}
 * @param styles ways of punctuation, the usual one first
 * @param verso how the back of a leaf is named
 * @param and pattern of the words for "and"
 * @param endings pattern of the case endings that labels take
 * @param statuses lower-case words that say what is kept: an original, a copy
 * @param levels the levels in the order in which it names them
 */
public record Tradition(
    String id,
    String language,
    String word,
    boolean cyrillic,
    boolean numberFirst,
    List<Style> styles,
    Verso verso,
    String and,
    String endings,
    List<String> statuses,
    List<LevelForm> levels) {

  /** A way of punctuation: {@code Ф. 17. Оп. 1.} or {@code ф. 17, оп. 1}. */
  record Style(String name, String separator, String end, boolean lower) {}

  /** How the back of a leaf is printed inside a list and at its end, and what else means it. */
  record Verso(String one, String last, List<String> read) {}

  /** All traditions, in the order of preference where a reference could be in several. */
  public static List<Tradition> all() {
    return TraditionsFile.TRADITIONS;
  }

  /** The tradition of that name. */
  public static Optional<Tradition> of(String id) {
    return all().stream().filter(tradition -> tradition.id().equals(id)).findFirst();
  }

  Optional<LevelForm> form(Level level) {
    return levels.stream().filter(form -> form.level() == level).findFirst();
  }

  /** All labels, its own and those it borrows. */
  Stream<String> labels() {
    return levels.stream()
        .flatMap(form -> Stream.concat(form.labels().stream(), form.borrowed().stream()));
  }

  /** Where a level stands among the others in the order of this tradition. */
  int rank(Level level) {
    return form(level).map(levels::indexOf).orElse(levels.size());
  }

  @Override
  public String toString() {
    return id;
  }
}
