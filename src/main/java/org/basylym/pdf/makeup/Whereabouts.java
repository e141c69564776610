// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** On which planned page, and beside which number of a line, each identifier first stands. */
final class Whereabouts {
  private final Map<String, BookPlace> places = new HashMap<>();

  /** Notes the places of a section: those of its lines, then those of the feet of its pages. */
  void add(Column column, List<PagePlan> pages, LineNumbers numbers) {
    for (PagePlan page : pages) {
      numbers.startPage(
          column.countedBefore(page.from()), column.countedBefore(page.to()), page.number());
      for (Column.Strip strip : column.strips().subList(page.from(), page.to())) {
        for (Slug slug : strip.slugs()) {
          for (String id : slug.ids) {
            places.computeIfAbsent(id, any -> new BookPlace(page.number(), line(slug, numbers)));
          }
        }
      }
      for (PagePlan.Part part : page.feet()) {
        for (Foot.Item item : part.from() == 0 ? part.foot().items() : List.<Foot.Item>of()) {
          BookPlace below = new BookPlace(page.number(), "");
          item.entry().body().ids().forEach(id -> places.putIfAbsent(id, below));
        }
      }
    }
  }

  private static String line(Slug slug, LineNumbers numbers) {
    return slug.counted ? numbers.onPage(slug.line) : "";
  }

  /** Null if an identifier stands on no planned page. */
  BookPlace of(String id) {
    return places.get(id);
  }
}
