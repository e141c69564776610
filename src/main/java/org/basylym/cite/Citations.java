// SPDX-License-Identifier: Apache-2.0
package org.basylym.cite;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The citations of an edition's works, and of those that it cites.
 *
 * @param cited for the pages: by language and work, in JSON each style and what it says; of a work
 *     of the bibliography, after {@code #}, its entry; after {@code @}, the data of a passage
 * @param files by site-relative path: entries to download, templates for the script
 */
public record Citations(Map<String, String> cited, Map<String, byte[]> files) {

  /**
   * Sets the citations of all works.
   *
   * @param works what {@code citables.xsl} says of them, by language
   * @param languages the interface languages, the primary one first
   * @param styles names of styles, that of the bibliography first; none for the usual ones of each
   *     language
   */
  public static Citations of(
      Map<String, String> works, List<String> languages, List<String> styles) {
    Map<String, List<Work>> read = read(works);
    Map<String, byte[]> files = new TreeMap<>();
    for (String language : languages) {
      Sheet sheet = new Sheet(language, styles, own(read));
      String folder = "cite/" + (language.equals(languages.get(0)) ? "" : language + "/");
      sheet.files().forEach((name, text) -> files.put(folder + name, bytes(text)));
    }
    List<Work> first = read.getOrDefault(languages.get(0), List.of());
    Exports.of("works", first.stream().filter(Work::listed).toList())
        .forEach((name, text) -> files.put("cite/" + name, bytes(text)));
    first.stream()
        .filter(work -> !work.listed())
        .limit(1)
        .forEach(edition -> files.put("CITATION.cff", bytes(CitationFile.of(edition.item()))));
    return new Citations(cited(read, languages, styles), files);
  }

  /**
   * The entries of the bibliography in one language, by that and the id of the work after {@code
   * #}.
   *
   * @param works what {@code citables.xsl} says of them in that language
   * @param styles the name of a style, or none for the usual one
   */
  public static Map<String, String> bibliography(
      String works, String language, List<String> styles) {
    Map<String, String> cited = new TreeMap<>();
    entries(Work.all(works), language, styles, language.equals("kk"))
        .forEach((work, entry) -> cited.put(language + " #" + work, entry));
    return cited;
  }

  private static Map<String, String> entries(
      List<Work> works, String language, List<String> styles, boolean kazakhToo) {
    CitationStyle style = CitationStyle.chosen(styles, language, kazakhToo).get(0);
    List<Work> listed = works.stream().filter(Work::listed).toList();
    return listed.isEmpty() ? Map.of() : new Bibliography(style, language, listed).entries();
  }

  private static Map<String, String> cited(
      Map<String, List<Work>> read, List<String> languages, List<String> styles) {
    Map<String, String> cited = new TreeMap<>();
    for (String language : languages) {
      new Sheet(language, styles, own(read))
          .cited()
          .forEach((work, said) -> cited.put(language + " " + work, said));
      own(read)
          .get(language)
          .forEach(work -> cited.put(language + " @" + work.id(), Exports.ofPassage(work)));
      entries(read.get(language), language, styles, read.containsKey("kk"))
          .forEach((work, entry) -> cited.put(language + " #" + work, entry));
    }
    return cited;
  }

  private static Map<String, List<Work>> read(Map<String, String> works) {
    Map<String, List<Work>> read = new TreeMap<>();
    works.forEach((language, json) -> read.put(language, Work.all(json)));
    return read;
  }

  private static Map<String, List<Work>> own(Map<String, List<Work>> read) {
    return read.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                all -> all.getValue().stream().filter(work -> !work.listed()).toList()));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
