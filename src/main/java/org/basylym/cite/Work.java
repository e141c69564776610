// SPDX-License-Identifier: Apache-2.0
package org.basylym.cite;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A work that can be cited, as {@code citables.xsl} tells it in one language.
 *
 * @param json its CSL item
 * @param item the same, read
 * @param listed whether it stands in a bibliography, and is no part of the edition
 * @param untitled whether its title is no more than the place where an archive keeps it
 * @param words what its record says in prose of its own, in place of any style; empty if none
 * @param kept by language of the tradition: the archive that keeps it, and where there
 */
record Work(
    String json,
    CSLItemData item,
    boolean listed,
    boolean untitled,
    String words,
    Map<String, List<String>> kept) {

  String id() {
    return item.getId();
  }

  /** What a published style says of it that has no words of its own for a bare place. */
  String place(String tradition) {
    List<String> place = kept.getOrDefault(tradition, List.of());
    return String.join(tradition.equals("ru") ? ". " : ", ", place) + ".";
  }

  /** The language whose words describe it: in our own styles, as GOST wants, that of the work. */
  String wordsIn(CitationStyle style, String language) {
    String own = item.getLanguage() == null ? "" : item.getLanguage();
    String primary = own.replaceAll("-.*", "").toLowerCase(Locale.ROOT);
    if (!style.isOwn() || primary.isEmpty()) {
      return language;
    }
    return switch (primary) {
      case "kk", "ru" -> primary;
      case "be", "bg", "ky", "sr", "tg", "tt", "uk" -> "ru";
      default -> "en";
    };
  }

  /** The works of a JSON array. */
  static List<Work> all(String json) {
    List<Work> works = new ArrayList<>();
    try {
      for (Object work : parser(json).parseArray()) {
        if (((Map<?, ?>) work).containsKey("item")) {
          works.add(work((Map<?, ?>) work));
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("the stylesheet wrote no JSON: " + json, e);
    }
    return works;
  }

  /** By text, what its notes cite, one after the other. */
  static Map<String, List<CitedPlace>> notes(String json) {
    Map<String, List<CitedPlace>> notes = new TreeMap<>();
    try {
      for (Object part : parser(json).parseArray()) {
        Map<?, ?> parts = (Map<?, ?>) part;
        if (parts.containsKey("notes")) {
          notes.put(text(parts.get("text")), citations(parts.get("notes")));
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("the stylesheet wrote no JSON: " + json, e);
    }
    return notes;
  }

  private static Work work(Map<?, ?> parts) throws IOException {
    String item = String.valueOf(parts.get("item"));
    Map<String, List<String>> kept = new TreeMap<>();
    if (parts.get("kept") instanceof Map<?, ?> places) {
      places.forEach((language, place) -> kept.put(text(language), texts(place)));
    }
    return new Work(
        item,
        CSLItemData.fromJson(parser(item).parseObject()),
        parts.containsKey("listed"),
        parts.containsKey("untitled"),
        parts.containsKey("words") ? text(parts.get("words")) : "",
        kept);
  }

  private static String text(Object said) {
    return String.valueOf(said);
  }

  private static List<CitedPlace> citations(Object said) {
    return ((List<?>) said).stream().map(part -> CitedPlace.of((Map<?, ?>) part)).toList();
  }

  private static List<String> texts(Object said) {
    return ((List<?>) said).stream().map(Work::text).toList();
  }

  private static JsonParser parser(String json) {
    return new JsonParser(new JsonLexer(new StringReader(json)));
  }
}
