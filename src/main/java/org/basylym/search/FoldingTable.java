// SPDX-License-Identifier: Apache-2.0
package org.basylym.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.basylym.diagnostics.PackagedFiles;

/** The table of letters that count as the same: one file for the builder and for the script. */
final class FoldingTable {
  private static final String FOLDER = "/org/basylym/search/";

  /**
   * A line of the table.
   *
   * @param languages the languages it holds for, or {@code *}
   * @param values pairs {@code from=to}, or names of scripts
   */
  record Line(String step, List<String> languages, List<String> values) {
    boolean isFor(String language) {
      return languages.contains("*") || languages.contains(language);
    }
  }

  private final List<Line> lines = new ArrayList<>();

  FoldingTable() {
    String text = new String(new PackagedFiles(FOLDER).read("folding.txt"), StandardCharsets.UTF_8);
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] fields = line.strip().split("\\s+");
        List<String> values = List.of(fields).subList(2, fields.length);
        lines.add(new Line(fields[0], List.of(fields[1].split(",")), values));
      }
    }
  }

  /** What the table names a language by: its primary tag, {@code und} for none. */
  static String key(String language) {
    String primary = language.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return primary.isEmpty() ? "und" : primary;
  }

  /** The letters that a step replaces in a language; later lines go before earlier ones. */
  Map<Integer, String> letters(String step, String language) {
    Map<Integer, String> letters = new LinkedHashMap<>();
    for (Line line : lines) {
      if (line.step().equals(step) && line.isFor(language)) {
        for (String pair : line.values()) {
          int from = pair.codePointAt(0);
          letters.put(from, pair.substring(pair.indexOf('=') + 1));
        }
      }
    }
    return letters;
  }

  /** The values of a step for a language, all lines together. */
  List<String> values(String step, String language) {
    return lines.stream()
        .filter(line -> line.step().equals(step) && line.isFor(language))
        .flatMap(line -> line.values().stream())
        .toList();
  }

  /** The signs of a step, which the table writes as code points. */
  String signs(String step) {
    return values(step, "*").stream()
        .map(value -> Character.toString(Integer.parseInt(value.substring(2), 16)))
        .collect(Collectors.joining());
  }

  /** The scripts that a step takes the marks off, as part of a regular expression. */
  String scripts(String step, String language) {
    return values(step, language).stream()
        .map(script -> "\\p{sc=" + script + "}")
        .collect(Collectors.joining());
  }

  /** The table as the script reads it: an array of arrays. */
  String script() {
    return lines.stream()
        .map(
            line ->
                Script.array(
                    Script.text(line.step()),
                    Script.texts(line.languages()),
                    Script.texts(line.values())))
        .collect(Collectors.joining(",\n", "[\n", "]"));
  }
}
