// SPDX-License-Identifier: Apache-2.0
package org.basylym.cite;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The works that the notes of a text cite one after the other: the first time in full, then in
 * short, or as ibidem where a style says so.
 */
final class NotesInSequence {
  private final CitationStyle style;
  private final String language;
  private final Map<String, Work> works = new TreeMap<>();

  NotesInSequence(CitationStyle style, String language, List<Work> listed) {
    this.style = style;
    this.language = language;
    listed.forEach(work -> works.put(work.id(), work));
  }

  /** What each note says, in their order; nothing for a work that tells itself in words. */
  List<String> of(List<String> cited) {
    Map<String, Long> byAuthor =
        cited.stream()
            .distinct()
            .filter(works::containsKey)
            .collect(Collectors.groupingBy(this::author, HashMap::new, Collectors.counting()));
    List<CSLItemData> printed =
        cited.stream()
            .distinct()
            .filter(works::containsKey)
            .map(id -> printed(works.get(id), byAuthor.get(author(id)) > 1))
            .toList();
    String words = style == CitationStyle.KAZAKH ? "kk" : language;
    Formatter formatter = new Formatter(style, words, printed);
    return cited.stream()
        .map(
            id ->
                works.containsKey(id)
                    ? worded(works.get(id), formatter.next(id, Optional.empty(), ""))
                    : "")
        .toList();
  }

  private static String worded(Work work, String note) {
    return work.words().isEmpty() ? note : work.words();
  }

  private String author(String id) {
    CSLName[] names = works.get(id).item().getAuthor();
    return names == null
        ? "no author " + id
        : Arrays.stream(names)
            .map(name -> name.getFamily() == null ? name.getLiteral() : name.getFamily())
            .collect(Collectors.joining("|"));
  }

  /** Of several works by one author, the short form needs the title: up to its first stop. */
  private CSLItemData printed(Work work, boolean isOneOfSeveral) {
    CSLItemData item = PrintedItem.listed(work, style, language);
    String title = item.getTitle();
    return isOneOfSeveral && title != null
        ? new CSLItemDataBuilder(item)
            .titleShort(title.replaceAll("(?<=\\p{L}{3})[.:;] .*", ""))
            .build()
        : item;
  }
}
