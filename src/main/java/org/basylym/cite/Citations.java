// SPDX-License-Identifier: Apache-2.0
package org.basylym.cite;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLLabel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The citations of an edition's works.
 *
 * @param cited for the pages: by language and work, in JSON each style and what it says
 * @param files by site-relative path: entries to download, templates for the script
 */
public record Citations(Map<String, String> cited, Map<String, byte[]> files) {
  /** What a place in a work may be called; the empty one is for the whole work. */
  private static final Map<String, Optional<CSLLabel>> PLACES =
      new TreeMap<>(
          Map.of(
              "", Optional.empty(),
              "line", Optional.of(CSLLabel.LINE),
              "page", Optional.of(CSLLabel.PAGE),
              "paragraph", Optional.of(CSLLabel.PARAGRAPH)));

  /**
   * Sets the citations of all works.
   *
   * @param works what {@code citables.xsl} says of them, by language
   * @param languages the interface languages, the primary one first
   * @param styles names of styles; none for the usual ones of each language
   */
  public static Citations of(
      Map<String, String> works, List<String> languages, List<String> styles) {
    Map<String, List<Work>> read = new TreeMap<>();
    works.forEach((language, json) -> read.put(language, Work.all(json)));
    Map<String, byte[]> files = new TreeMap<>();
    Map<String, String> cited = new TreeMap<>();
    for (String language : languages) {
      Sheet sheet = new Sheet(language, styles, read);
      sheet.cited().forEach((work, said) -> cited.put(language + " " + work, said));
      String folder = "cite/" + (language.equals(languages.get(0)) ? "" : language + "/");
      sheet.files().forEach((name, text) -> files.put(folder + name, bytes(text)));
    }
    return new Citations(cited, files);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The citations for the pages in one language. */
  private static final class Sheet {
    private final List<Work> works;
    private final List<CitationStyle> styles;
    private final Map<CitationStyle, Formatter> formatters = new TreeMap<>();
    private final Map<String, String> said = new TreeMap<>();

    Sheet(String language, List<String> named, Map<String, List<Work>> all) {
      works = all.get(language);
      styles = CitationStyle.chosen(named, language, all.containsKey("kk"));
      for (CitationStyle style : styles) {
        // The Kazakh style names works as Kazakh readers know them.
        List<Work> own = style == CitationStyle.KAZAKH ? all.getOrDefault("kk", works) : works;
        formatters.put(style, new Formatter(style, language, own));
      }
      works.forEach(work -> said.put(work.id(), "[" + each(style -> whole(style, work)) + "]"));
      formatters.values().forEach(Formatter::templates);
    }

    Map<String, String> cited() {
      return said;
    }

    Map<String, String> files() {
      Map<String, String> files = new TreeMap<>();
      for (Work work : works) {
        files.put(work.id() + ".bib", BibTeX.of(work.item()));
        files.put(work.id() + ".json", "[" + work.json().strip() + "]\n");
        files.put(work.id() + ".js", "basylymCitation(" + templates(work) + ");\n");
      }
      return files;
    }

    private String each(Function<CitationStyle, String> made) {
      return styles.stream().map(made).collect(Collectors.joining(","));
    }

    private String whole(CitationStyle style, Work work) {
      String text = formatters.get(style).work(work.id());
      return Json.object(Map.of("style", Json.quoted(style.key()), "text", Json.quoted(text)));
    }

    /** A script may stand in a page: its strings hold nothing that could end it. */
    private String templates(Work work) {
      CSLItemData item = new CSLItemDataBuilder(work.item()).URL(null).build();
      Map<String, String> parts = new TreeMap<>();
      parts.put("id", Json.quoted(work.id()));
      parts.put("bibtex", Json.quoted(BibTeX.of(item)));
      parts.put("item", Json.quoted(work.json().replaceAll("\\s*\n\\s*", " ").strip()));
      parts.put("styles", "[" + each(style -> template(style, work.id())) + "]");
      return Json.object(parts);
    }

    private String template(CitationStyle style, String id) {
      Formatter formatter = formatters.get(style);
      Map<String, String> parts = new TreeMap<>();
      parts.put("name", Json.quoted(style.key()));
      Map<String, String> notes = new TreeMap<>();
      PLACES.forEach((name, label) -> notes.put(name, Json.quoted(formatter.note(id, label))));
      parts.put("notes", Json.object(notes));
      if (!style.isInNotes()) {
        parts.put("entry", Json.quoted(formatter.entry(id)));
      }
      return Json.object(parts);
    }
  }
}
