// SPDX-License-Identifier: Apache-2.0
package org.basylym.cite;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Works as files for the programs that keep references: BibTeX, CSL-JSON, RIS. */
final class Exports {
  private Exports() {}

  /** The files of that name with those works; none without works. */
  static Map<String, String> of(String name, List<Work> works) {
    Map<String, String> files = new TreeMap<>();
    if (!works.isEmpty()) {
      files.put(name + ".bib", joined(works, work -> BibTeX.of(work.item()), "\n"));
      files.put(name + ".ris", joined(works, work -> Ris.of(work.item()), ""));
      String items = joined(works, work -> work.json().strip(), ",\n");
      files.put(name + ".json", "[" + items + "]\n");
    }
    return files;
  }

  private static String joined(List<Work> works, Function<Work, String> made, String between) {
    return works.stream().map(made).collect(Collectors.joining(between));
  }

  /** Each passage of a work as a work of its own: that work, and where in it. */
  static List<Work> passages(Work work) {
    return work.passages().stream().map(passage -> passage(work, passage)).toList();
  }

  private static Work passage(Work work, Work.Passage passage) {
    boolean isWhole = passage.address().matches("https?://.*");
    String place = passage.kind() + " " + passage.place();
    CSLItemData item =
        new CSLItemDataBuilder(work.item())
            .id(work.id() + "-" + passage.id())
            .URL(isWhole ? passage.address() : null)
            .note(isWhole ? place : place + ", " + passage.address())
            .abstrct(null)
            .keyword(null)
            .build();
    return new Work(json(item), item, false, "", Map.of(), List.of());
  }

  private static String json(CSLItemData item) {
    return String.valueOf(
        item.toJson(
            new de.undercouch.citeproc.helper.json.StringJsonBuilderFactory().createJsonBuilder()));
  }
}
