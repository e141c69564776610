// SPDX-License-Identifier: Apache-2.0
package org.basylym.cite;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The works that the notes of a text cite one after the other: the first time in full, then in
 * short, or as ibidem where a style says so and the work was the only one of the note before.
 */
final class NotesInSequence {
  private final CitationStyle style;
  private final String language;
  private final Map<String, Work> works = new TreeMap<>();
  private final List<CitedPlace> cited;
  private final Map<String, Long> byAuthor;
  private final List<CSLItemData> printed;
  private final Map<String, Formatter> formatters = new TreeMap<>();

  /** The notes of a text that cite those of the works. */
  NotesInSequence(CitationStyle style, String language, List<Work> listed, List<CitedPlace> cited) {
    this.style = style;
    this.language = language;
    this.cited = cited;
    listed.forEach(work -> works.put(work.id(), work));
    List<String> ids =
        cited.stream().map(CitedPlace::work).distinct().filter(works::containsKey).toList();
    byAuthor =
        ids.stream()
            .collect(Collectors.groupingBy(this::author, HashMap::new, Collectors.counting()));
    printed =
        ids.stream()
            .map(id -> PrintedItem.again(works.get(id), style, language, isOneOfSeveral(id)))
            .toList();
  }

  /** What each says, in their order; a sign in it is for the place in the work, if one is cited. */
  List<String> said() {
    List<String> said = new ArrayList<>();
    for (int i = 0; i < cited.size(); i++) {
      CitedPlace one = cited.get(i);
      Position position = position(i);
      said.add(
          works.containsKey(one.work())
              ? plain(works.get(one.work()), position).orElseGet(() -> styled(one, position))
              : "");
    }
    return said;
  }

  /** What needs no style: words of its own, or the place in an archive. */
  private Optional<String> plain(Work work, Position position) {
    if (position.isIbidem() && style.saysIbidem()) {
      return Optional.empty();
    }
    return work.words().isEmpty()
        ? Optional.of(work)
            .filter(one -> one.untitled() && !style.isOwn())
            .map(one -> one.place(style.tradition(language)))
        : Optional.of(work.words());
  }

  private String styled(CitedPlace one, Position position) {
    String words = works.get(one.work()).wordsIn(style, language);
    boolean inDoubt = !style.isInNotes() && isOneOfSeveral(one.work());
    return formatters
        .computeIfAbsent(
            position + words + inDoubt,
            key -> Formatter.ofNotes(style.describing(words), position, inDoubt, words, printed))
        .note(one.work(), one.kind(), one.isSeveral());
  }

  private Position position(int at) {
    CitedPlace one = cited.get(at);
    if (cited.subList(0, at).stream().noneMatch(other -> other.work().equals(one.work()))) {
      return Position.FIRST;
    }
    CitedPlace last = cited.get(at - 1);
    boolean isNext =
        one.follows().equals("same") || (one.follows().equals("next") && isAloneInItsNote(at - 1));
    boolean leavesPlace = one.place().isEmpty() && !last.place().isEmpty();
    if (!last.work().equals(one.work()) || !isNext || leavesPlace) {
      return Position.SUBSEQUENT;
    }
    // The same place is named again: its number stands in the text.
    return one.place().isEmpty() ? Position.IBID : Position.IBID_WITH_LOCATOR;
  }

  private boolean isAloneInItsNote(int at) {
    for (int i = at; i > 0 && cited.get(i).follows().equals("same"); i--) {
      if (!cited.get(i - 1).work().equals(cited.get(at).work())) {
        return false;
      }
    }
    return true;
  }

  private boolean isOneOfSeveral(String id) {
    return byAuthor.get(author(id)) > 1;
  }

  private String author(String id) {
    CSLName[] names = works.get(id).item().getAuthor();
    return names == null
        ? "no author " + id
        : Arrays.stream(names)
            .map(name -> Objects.requireNonNullElse(name.getFamily(), name.getLiteral()))
            .collect(Collectors.joining("|"));
  }
}
