// SPDX-License-Identifier: Apache-2.0
package org.basylym.cite;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLLabel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How the parts of an edition are cited, for the pages in one language. */
final class Sheet {
  /** What a place in a work may be called; the empty one is for the whole work. */
  private static final Map<String, Optional<CSLLabel>> PLACES =
      new TreeMap<>(
          Map.of(
              "", Optional.empty(),
              "line", Optional.of(CSLLabel.LINE),
              "page", Optional.of(CSLLabel.PAGE),
              "paragraph", Optional.of(CSLLabel.PARAGRAPH)));

  private final List<Work> works;
  private final List<CitationStyle> styles;
  private final Map<CitationStyle, Formatter> formatters = new TreeMap<>();
  private final Map<String, String> said = new TreeMap<>();

  /** A sheet of the works in {@code language}; {@code all} has them in every language. */
  Sheet(String language, List<String> named, Map<String, List<Work>> all) {
    works = all.get(language);
    styles = CitationStyle.chosen(named, language, all.containsKey("kk"));
    for (CitationStyle style : styles) {
      // The Kazakh style names works as Kazakh readers know them.
      boolean kazakh = style == CitationStyle.KAZAKH && all.containsKey("kk");
      List<CSLItemData> printed =
          (kazakh ? all.get("kk") : works)
              .stream().map(work -> PrintedItem.own(work, style, language)).toList();
      String words = style == CitationStyle.KAZAKH ? "kk" : language;
      formatters.put(style, new Formatter(style, words, printed));
    }
    Map<String, Map<CitationStyle, String>> whole = new TreeMap<>();
    for (Work work : works) {
      whole.put(work.id(), new TreeMap<>());
      styles.forEach(
          style -> whole.get(work.id()).put(style, formatters.get(style).work(work.id())));
    }
    formatters.values().forEach(Formatter::addressed);
    works.forEach(
        work -> said.put(work.id(), "[" + each(s -> whole(s, work, whole.get(work.id()))) + "]"));
    formatters.values().forEach(Formatter::templates);
  }

  /** By work, in JSON: each style, the citation of the whole, and how one of a place in it goes. */
  Map<String, String> cited() {
    return said;
  }

  /** The files to download, and those that the script in the pages asks for. */
  Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    for (Work work : works) {
      files.putAll(Exports.of(work.id(), List.of(work)));
      files.put(work.id() + ".js", "basylymCitation(" + templates(work) + ");\n");
    }
    return files;
  }

  private String each(Function<CitationStyle, String> made) {
    return styles.stream().map(made).collect(Collectors.joining(","));
  }

  private String whole(CitationStyle style, Work work, Map<CitationStyle, String> whole) {
    Map<String, String> parts = new TreeMap<>();
    parts.put("style", Json.quoted(style.key()));
    parts.put("text", Json.quoted(whole.get(style)));
    parts.put("notes", notes(formatters.get(style), work.id()));
    return Json.object(parts);
  }

  /** A script may stand in a page: its strings hold nothing that could end it. */
  private String templates(Work work) {
    CSLItemData item = new CSLItemDataBuilder(work.item()).URL(null).build();
    Map<String, String> parts = new TreeMap<>();
    parts.put("id", Json.quoted(work.id()));
    parts.put("bibtex", Json.quoted(BibTeX.of(item)));
    parts.put("ris", Json.quoted(Ris.of(item)));
    parts.put("item", Json.quoted(work.json().replaceAll("\\s*\n\\s*", " ").strip()));
    parts.put("styles", "[" + each(style -> template(style, work.id())) + "]");
    return Json.object(parts);
  }

  private String template(CitationStyle style, String id) {
    Formatter formatter = formatters.get(style);
    Map<String, String> parts = new TreeMap<>();
    parts.put("name", Json.quoted(style.key()));
    parts.put("notes", notes(formatter, id));
    if (!style.isInNotes()) {
      parts.put("entry", Json.quoted(formatter.entry(id)));
    }
    return Json.object(parts);
  }

  private static String notes(Formatter formatter, String id) {
    Map<String, String> notes = new TreeMap<>();
    PLACES.forEach((name, label) -> notes.put(name, Json.quoted(formatter.note(id, label))));
    return Json.object(notes);
  }
}
