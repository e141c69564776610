// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All planned pages of a book, by section, and the numbers of pages that follow from them. */
final class BookPlan {
  private final List<Column> columns = new ArrayList<>();
  private final List<List<PagePlan>> sections = new ArrayList<>();
  private final List<LineNumbers> numbers = new ArrayList<>();
  private final Map<Integer, Integer> starts = new HashMap<>();
  private Whereabouts places;

  void add(Column column, List<PagePlan> planned, LineNumbers counted) {
    columns.add(column);
    sections.add(planned);
    numbers.add(counted);
  }

  /** A page sequence that FOP makes up begins with this page. */
  void start(int sequence, int number) {
    starts.put(sequence, number);
  }

  /** The number of the first page of a sequence that FOP makes up. */
  int start(int sequence) {
    return starts.getOrDefault(sequence, 0);
  }

  /** The number of the page on which an identifier first stands; null if it is on no galley. */
  String page(String id) {
    BookPlace place = place(id);
    return place == null ? null : String.valueOf(place.page());
  }

  /** The page and line on which an identifier first stands; null if it is on no galley. */
  BookPlace place(String id) {
    if (places == null) {
      places = new Whereabouts();
      for (int i = 0; i < columns.size(); i++) {
        places.add(columns.get(i), sections.get(i), numbers.get(i));
      }
    }
    return id == null ? null : places.of(id);
  }

  Column column(int section) {
    return columns.get(section);
  }

  LineNumbers numbers(int section) {
    return numbers.get(section);
  }

  /** The pages of a section, none if it is not planned. */
  List<PagePlan> pages(int section) {
    return section < sections.size() ? sections.get(section) : List.of();
  }

  /** Those of a section's notes that no foot has: they stand in margins. */
  List<Manuscript.Entry> besides(int section, List<Manuscript.Entry> entries) {
    Set<Manuscript.Entry> atFoot =
        feet(section).stream()
            .flatMap(foot -> foot.items().stream())
            .map(Foot.Item::entry)
            .collect(Collectors.toSet());
    return entries.stream().filter(entry -> entry.aside() && !atFoot.contains(entry)).toList();
  }

  /** The feet of a section, each once, in the order of its pages. */
  List<Foot> feet(int section) {
    return pages(section).stream()
        .flatMap(page -> page.feet().stream())
        .filter(part -> !part.continued())
        .map(PagePlan.Part::foot)
        .toList();
  }
}
