// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.Outcome;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.diagnostics.Severity;
import org.basylym.diagnostics.SourcePlace;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

/**
 * Reads {@code basylym.toml}. Unknown keys are errors: a misspelt setting must not pass silently.
 */
final class SettingsReader {
  private static final List<String> KNOWN =
      Stream.concat(
              Stream.of(
                  "title",
                  "languages",
                  "book.font-family",
                  "book.font-folder",
                  "book.page-size",
                  "rules",
                  "schemas"),
              ApparatusSettings.KEYS.stream())
          .toList();

  private static final String RULES = "rules.";

  private final RuleCatalog rules;

  SettingsReader(RuleCatalog rules) {
    this.rules = rules;
  }

  /** The settings of the edition in {@code root}; none if it has no settings file. */
  Outcome<Settings> read(Path root, String name) {
    Path file = root.resolve(Settings.FILE);
    if (!Files.isRegularFile(file)) {
      return Outcome.of(Settings.none());
    }
    SourcePlace place = SourcePlace.file(name, file);
    try {
      TomlParseResult toml = Toml.parse(file);
      List<Diagnostic> problems = new ArrayList<>();
      toml.errors()
          .forEach(
              error ->
                  problems.add(
                      rules.diagnose(
                          "unreadable-settings",
                          place.at(error.position().line(), error.position().column()),
                          Map.of("why", String.valueOf(error.getMessage())))));
      problems.addAll(unknown(toml, place));
      problems.addAll(unknownLevels(toml, place));
      wrong(toml).forEach((key, wanted) -> problems.add(misread(toml, key, wanted, place)));
      return Outcome.of(settings(toml), problems);
    } catch (IOException e) {
      return Outcome.of(
          Settings.none(),
          List.of(
              rules.diagnose(
                  "unreadable-settings", place, Map.of("why", String.valueOf(e.getMessage())))));
    }
  }

  private List<Diagnostic> unknown(TomlParseResult toml, SourcePlace place) {
    return toml.dottedKeySet().stream()
        .sorted()
        .filter(key -> !KNOWN.contains(key) && !key.startsWith("title.") && !isRule(key))
        .map(
            key ->
                rules.diagnose(
                    "unknown-setting",
                    place.at(toml.inputPositionOf(key).line(), toml.inputPositionOf(key).column()),
                    Map.of("setting", key, "known", String.join(", ", KNOWN))))
        .toList();
  }

  /** A setting of a rule that there is; findings of Schematron are named by their schemas. */
  private boolean isRule(String key) {
    String rule = key.startsWith(RULES) ? rule(key) : "";
    return rules.contains(rule) || rule.startsWith("schematron-");
  }

  /** The rule that a key names; ids of Schematron schemas may have dots in them. */
  private static String rule(String key) {
    List<String> parts = Toml.parseDottedKey(key);
    return String.join(".", parts.subList(1, parts.size()));
  }

  private List<Diagnostic> unknownLevels(TomlParseResult toml, SourcePlace place) {
    return toml.dottedKeySet().stream()
        .sorted()
        .filter(key -> key.startsWith(RULES) && level(toml, key).isEmpty())
        .map(
            key ->
                rules.diagnose(
                    "unreadable-settings",
                    place.at(toml.inputPositionOf(key).line(), toml.inputPositionOf(key).column()),
                    Map.of("why", "the level of a rule is off, info, warning or error")))
        .toList();
  }

  /** Settings of another kind than they must be, and what they must be. */
  private static Map<String, String> wrong(TomlParseResult toml) {
    Map<String, String> wrong = new TreeMap<>(ApparatusSettings.wrong(toml));
    if (toml.contains("title") && !toml.isTable("title")) {
      wrong.put("title", "a table of titles by language");
    }
    Stream.of("languages", "schemas")
        .filter(key -> toml.contains(key) && !toml.isArray(key))
        .forEach(key -> wrong.put(key, "a list of strings"));
    KNOWN.stream()
        .filter(key -> key.startsWith("book.") && toml.contains(key) && !toml.isString(key))
        .forEach(key -> wrong.put(key, "a string"));
    return wrong;
  }

  private Diagnostic misread(TomlParseResult toml, String key, String wanted, SourcePlace place) {
    return rules.diagnose(
        "unreadable-settings",
        place.at(toml.inputPositionOf(key).line(), toml.inputPositionOf(key).column()),
        Map.of("why", key + " must be " + wanted));
  }

  /** The level that a setting gives a rule, empty inside if it switches the rule off. */
  private static Optional<Optional<Severity>> level(TomlParseResult toml, String key) {
    return switch (String.valueOf(toml.get(key))) {
      case "off" -> Optional.of(Optional.empty());
      case "info" -> Optional.of(Optional.of(Severity.INFO));
      case "warning" -> Optional.of(Optional.of(Severity.WARNING));
      case "error" -> Optional.of(Optional.of(Severity.ERROR));
      default -> Optional.empty();
    };
  }

  private static Map<String, Optional<Severity>> levels(TomlParseResult toml) {
    Map<String, Optional<Severity>> levels = new TreeMap<>();
    for (String key : toml.dottedKeySet()) {
      if (key.startsWith(RULES)) {
        level(toml, key).ifPresent(level -> levels.put(rule(key), level));
      }
    }
    return levels;
  }

  private static Settings settings(TomlParseResult toml) {
    return new Settings(
        titles(toml),
        strings(toml.isArray("languages") ? toml.getArray("languages") : null),
        string(toml, "book.font-family"),
        string(toml, "book.font-folder"),
        string(toml, "book.page-size"),
        levels(toml),
        strings(toml.isArray("schemas") ? toml.getArray("schemas") : null),
        Boolean.TRUE.equals(toml.get("apparatus.positive")),
        ApparatusSettings.series(toml),
        ApparatusSettings.others(toml));
  }

  private static Optional<String> string(TomlParseResult toml, String key) {
    return toml.isString(key) ? Optional.ofNullable(toml.getString(key)) : Optional.empty();
  }

  private static Map<String, String> titles(TomlParseResult toml) {
    Map<String, String> titles = new TreeMap<>();
    if (toml.isTable("title")) {
      TomlTable table = toml.getTable("title");
      table.keySet().forEach(language -> titles.put(language, String.valueOf(table.get(language))));
    }
    return titles;
  }

  private static List<String> strings(TomlArray array) {
    List<String> values = new ArrayList<>();
    for (int i = 0; array != null && i < array.size(); i++) {
      values.add(String.valueOf(array.get(i)));
    }
    return values;
  }
}
