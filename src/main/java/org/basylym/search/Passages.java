// SPDX-License-Identifier: Apache-2.0
package org.basylym.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The passages of an edition in its order, and its sections, as the stylesheet tabled them. */
final class Passages {
  /**
   * A text (depth 0) or a part of one.
   *
   * @param names its heading in each interface language
   */
  record Section(int depth, String address, List<String> names) {}

  private final List<Section> sections = new ArrayList<>();
  private final List<Passage> all = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * Reads the tables of the documents.
   *
   * @param tables one a document, in their order
   */
  static Passages of(Collection<byte[]> tables) {
    Passages passages = new Passages();
    for (byte[] table : tables) {
      for (String line : new String(table, StandardCharsets.UTF_8).split("\n", -1)) {
        passages.read(line.split("\t", -1));
      }
    }
    return passages;
  }

  private void read(String[] fields) {
    if (fields[0].equals("section") && !numbers.containsKey(fields[1])) {
      numbers.put(fields[1], sections.size());
      List<String> names = List.of(fields).subList(4, fields.length);
      sections.add(new Section(Integer.parseInt(fields[2]), fields[3], names));
    } else if (fields[0].equals("passage")) {
      int section = numbers.get(fields[1]);
      all.add(new Passage(section, fields[2], fields[3], fields[4], fields[5], fields[6]));
    }
  }

  List<Section> sections() {
    return sections;
  }

  List<Passage> all() {
    return all;
  }

  /** How many bytes the words of all passages take: what the index is measured by. */
  long bytes() {
    return all.stream().mapToLong(p -> p.words().getBytes(StandardCharsets.UTF_8).length).sum();
  }
}
