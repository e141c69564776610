// SPDX-License-Identifier: Apache-2.0
package org.basylym.cite;

import de.undercouch.citeproc.csl.CSLItemData;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The works that an edition cites, as entries of a list in one style. Our own styles describe each
 * work with the words of its language, as GOST wants; the published ones with those of the reader.
 */
final class Bibliography {
  private final CitationStyle style;
  private final String language;
  private final List<Work> works;

  Bibliography(CitationStyle style, String language, List<Work> works) {
    this.style = style;
    this.language = language;
    this.works = works;
  }

  /** By id of the work, its entry: its own words where it has them. */
  Map<String, String> entries() {
    Map<String, String> entries = new TreeMap<>();
    Map<String, List<Work>> byWords =
        works.stream()
            .collect(
                Collectors.groupingBy(
                    work -> work.wordsIn(style, language), TreeMap::new, Collectors.toList()));
    byWords.forEach(
        (words, some) -> {
          List<CSLItemData> printed =
              some.stream().map(work -> PrintedItem.listed(work, style, language)).toList();
          Formatter formatter = Formatter.ofText(style.describing(words), words, printed);
          for (Work work : some) {
            entries.put(work.id(), entry(work, formatter));
          }
        });
    return entries;
  }

  private String entry(Work work, Formatter formatter) {
    if (work.untitled() && !style.isOwn()) {
      return work.place(style.tradition(language));
    }
    return work.words().isEmpty() ? formatter.entry(work.id()) : work.words();
  }
}
