// SPDX-License-Identifier: Apache-2.0
package org.basylym.cite;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A work that can be cited, as {@code citables.xsl} tells it in one language.
 *
 * @param json its CSL item
 * @param item the same, read
 * @param listed whether it stands in a bibliography, and is no part of the edition
 * @param words what its record says in prose of its own, in place of any style; empty if none
 * @param kept by language of the tradition: the archive that keeps it, and where there
 * @param passages those that have a name of their own, in their order
 */
record Work(
    String json,
    CSLItemData item,
    boolean listed,
    String words,
    Map<String, List<String>> kept,
    List<Passage> passages) {

  /**
   * A passage of a work.
   *
   * @param id of its element
   * @param kind what it is: line, page or paragraph
   * @param place its name
   * @param address where it stands: whole if the settings tell the site's, else from its root
   */
  record Passage(String id, String kind, String place, String address) {}

  String id() {
    return item.getId();
  }

  /** The works of a JSON array. */
  static List<Work> all(String json) {
    List<Work> works = new ArrayList<>();
    try {
      for (Object work : parser(json).parseArray()) {
        works.add(work((Map<?, ?>) work));
      }
    } catch (IOException e) {
      throw new IllegalStateException("the stylesheet wrote no JSON: " + json, e);
    }
    return works;
  }

  private static Work work(Map<?, ?> parts) throws IOException {
    String item = String.valueOf(parts.get("item"));
    Map<String, List<String>> kept = new TreeMap<>();
    if (parts.get("kept") instanceof Map<?, ?> places) {
      places.forEach((language, place) -> kept.put(text(language), texts(place)));
    }
    List<Passage> passages = new ArrayList<>();
    if (parts.get("passages") instanceof List<?> all) {
      for (Object passage : all) {
        List<String> said = texts(passage);
        passages.add(new Passage(said.get(0), said.get(1), said.get(2), said.get(3)));
      }
    }
    return new Work(
        item,
        CSLItemData.fromJson(parser(item).parseObject()),
        parts.containsKey("listed"),
        parts.containsKey("words") ? text(parts.get("words")) : "",
        kept,
        passages);
  }

  private static String text(Object said) {
    return String.valueOf(said);
  }

  private static List<String> texts(Object said) {
    return ((List<?>) said).stream().map(Work::text).toList();
  }

  private static JsonParser parser(String json) {
    return new JsonParser(new JsonLexer(new StringReader(json)));
  }
}
