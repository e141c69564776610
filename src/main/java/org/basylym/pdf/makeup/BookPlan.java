// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All planned pages of a book, by section, and the numbers of pages that follow from them. */
final class BookPlan {
  private final List<Column> columns = new ArrayList<>();
  private final List<List<PagePlan>> sections = new ArrayList<>();
  private final Map<String, String> pages = new HashMap<>();
  private final Map<Integer, Integer> starts = new HashMap<>();

  void add(Column column, List<PagePlan> planned) {
    columns.add(column);
    sections.add(planned);
    for (PagePlan page : planned) {
      for (Column.Strip strip : column.strips().subList(page.from(), page.to())) {
        for (Slug slug : strip.slugs()) {
          slug.ids.forEach(id -> pages.putIfAbsent(id, String.valueOf(page.number())));
        }
      }
    }
  }

  /** A page sequence that FOP numbers begins with this page. */
  void start(int sequence, int number) {
    starts.put(sequence, number);
  }

  /** The number of the first page of a sequence, 0 if FOP knows it. */
  int start(int sequence) {
    return starts.getOrDefault(sequence, 0);
  }

  /** The number of the page on which an identifier first stands; null if it is on no galley. */
  String page(String id) {
    return id == null ? null : pages.get(id);
  }

  Column column(int section) {
    return columns.get(section);
  }

  /** The pages of a section, none if it is not planned. */
  List<PagePlan> pages(int section) {
    return section < sections.size() ? sections.get(section) : List.of();
  }

  /** The feet of a section, each once, in the order of its pages. */
  List<Foot> feet(int section) {
    return pages(section).stream()
        .flatMap(page -> page.feet().stream())
        .filter(part -> part.from() == 0)
        .map(PagePlan.Part::foot)
        .toList();
  }
}
