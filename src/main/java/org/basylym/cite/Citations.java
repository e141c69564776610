// SPDX-License-Identifier: Apache-2.0
package org.basylym.cite;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
    Map<String, List<Work>> read = new TreeMap<>();
    works.forEach((language, json) -> read.put(language, Work.all(json)));
    Map<String, List<Work>> own = new TreeMap<>();
    read.forEach((language, all) -> own.put(language, chosen(all, false)));
    Map<String, byte[]> files = new TreeMap<>();
    Map<String, String> cited = new TreeMap<>();
    for (String language : languages) {
      Sheet sheet = new Sheet(language, styles, own);
      String folder = "cite/" + (language.equals(languages.get(0)) ? "" : language + "/");
      sheet.files().forEach((name, text) -> files.put(folder + name, bytes(text)));
      sheet.cited().forEach((work, said) -> cited.put(language + " " + work, said));
      own.get(language)
          .forEach(work -> cited.put(language + " @" + work.id(), Exports.ofPassage(work)));
      cited.putAll(bibliography(works.get(language), language, styles));
    }
    String first = languages.get(0);
    Exports.of("works-cited", chosen(read.get(first), true))
        .forEach((name, text) -> files.put("cite/" + name, bytes(text)));
    own.get(first).stream()
        .limit(1)
        .forEach(edition -> files.put("CITATION.cff", bytes(CitationFile.of(edition.item()))));
    return new Citations(cited, files);
  }

  /**
   * The bibliography in one language: by that and {@code #} with the id of a work its entry, by
   * that and {@code ~} with a text and a number what the note says that cites one.
   *
   * @param works what {@code citables.xsl} says of them in that language
   * @param styles the name of a style, or none for the usual one
   */
  public static Map<String, String> bibliography(
      String works, String language, List<String> styles) {
    Map<String, String> cited = new TreeMap<>();
    List<Work> listed = chosen(Work.all(works), true);
    if (!listed.isEmpty()) {
      CitationStyle style = CitationStyle.chosen(styles, language, language.equals("kk")).get(0);
      new Bibliography(style, language, listed)
          .entries()
          .forEach((work, entry) -> cited.put(language + " #" + work, entry));
      Work.notes(works)
          .forEach(
              (text, citations) -> {
                List<String> said = new NotesInSequence(style, language, listed, citations).said();
                for (int i = 0; i < said.size(); i++) {
                  cited.put(language + " ~" + text + " " + (i + 1), said.get(i));
                }
              });
    }
    return cited;
  }

  private static List<Work> chosen(List<Work> works, boolean listed) {
    return works.stream().filter(work -> work.listed() == listed).toList();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
