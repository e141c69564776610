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
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.Outcome;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.diagnostics.Severity;
import org.basylym.diagnostics.SourcePlace;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/**
 * Reads {@code basylym.toml}. Unknown keys are errors: a misspelt setting must not pass silently.
 */
final class SettingsReader {
  private static final String RULES = "rules.";
  private static final String TITLES = "title.";

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
      problems.addAll(wrong(toml, place));
      return Outcome.of(settings(toml, place), problems);
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
        .filter(
            key ->
                !KnownSettings.contains(key)
                    && !SeriesSettings.contains(key)
                    && !key.startsWith(TITLES)
                    && !isRule(key))
        .filter(key -> !key.equals("title"))
        .map(
            key ->
                rules.diagnose(
                    "unknown-setting",
                    at(place, toml.inputPositionOf(key)),
                    Map.of("setting", key, "advice", advice(key))))
        .toList();
  }

  /** What was probably meant, else all that could be. */
  private String advice(String key) {
    List<String> known = new ArrayList<>(KnownSettings.kinds().keySet());
    known.addAll(SeriesSettings.near(key));
    List.of("title.kk", "title.ru", "title.en").forEach(known::add);
    if (key.startsWith(RULES)) {
      rules.names().forEach(rule -> known.add(RULES + rule));
    }
    return KnownSettings.nearest(key, known)
        .map(nearest -> "did you mean \"" + nearest + "\"?")
        .orElse("the settings are " + KnownSettings.inShort() + ", title.LANGUAGE and rules.RULE");
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
                misread(
                    key,
                    "one of off, info, warning, error",
                    SettingKind.shown(toml.get(key)),
                    at(place, toml.inputPositionOf(key))))
        .toList();
  }

  /** Settings of another kind than they must be. */
  private List<Diagnostic> wrong(TomlParseResult toml, SourcePlace place) {
    Map<String, SettingKind> kinds = new TreeMap<>(KnownSettings.kinds());
    kinds.putAll(SeriesSettings.kinds(toml));
    if (!toml.contains("labels")) {
      kinds.put("languages", SettingKind.words(InterfaceLanguages.SPOKEN));
    }
    toml.dottedKeySet().stream()
        .filter(key -> key.startsWith(TITLES))
        .forEach(key -> kinds.put(key, SettingKind.string()));
    List<Diagnostic> wrong = new ArrayList<>();
    if (toml.contains("title") && !toml.isTable("title")) {
      SourcePlace at = at(place, toml.inputPositionOf("title"));
      String found = SettingKind.shown(toml.get("title"));
      wrong.add(misread("title", "a table of titles by language", found, at));
    }
    kinds.forEach(
        (key, kind) ->
            kind.fault(toml, key)
                .map(fault -> misread(key, kind.wanted(), fault.found(), at(place, fault.at())))
                .ifPresent(wrong::add));
    return wrong;
  }

  private Diagnostic misread(String key, String wanted, String found, SourcePlace place) {
    Map<String, String> said = Map.of("setting", key, "wanted", wanted, "found", found);
    return rules.diagnose("wrong-setting", place, said);
  }

  private static SourcePlace at(SourcePlace place, TomlPosition position) {
    return place.at(position.line(), position.column());
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

  private static Settings settings(TomlParseResult toml, SourcePlace place) {
    return new Settings(
        titles(toml),
        strings(toml, "languages"),
        string(toml, "book.font-family"),
        string(toml, "book.font-folder"),
        string(toml, "book.page-size"),
        string(toml, "book.apparatus"),
        levels(toml),
        strings(toml, "schemas"),
        Boolean.TRUE.equals(toml.get("apparatus.positive")),
        ApparatusSettings.series(toml),
        ApparatusSettings.witnesses(toml),
        ApparatusSettings.others(toml),
        SiteSettings.of(toml),
        BookSettings.of(toml),
        ownFiles(toml, place));
  }

  private static Map<String, OwnFile> ownFiles(TomlParseResult toml, SourcePlace place) {
    Map<String, OwnFile> own = new TreeMap<>();
    for (String key : List.of("labels", "book.xslt", "site.css", "site.xslt")) {
      string(toml, key)
          .ifPresent(path -> own.put(key, new OwnFile(path, at(place, toml.inputPositionOf(key)))));
    }
    return own;
  }

  /** A setting that is a word or a text, if it is there and right. */
  private static Optional<String> string(TomlParseResult toml, String key) {
    return KnownSettings.isRight(toml, key)
        ? Optional.ofNullable(toml.getString(key))
        : Optional.empty();
  }

  private static Map<String, String> titles(TomlParseResult toml) {
    Map<String, String> titles = new TreeMap<>();
    if (toml.isTable("title")) {
      TomlTable table = toml.getTable("title");
      table.keySet().forEach(language -> titles.put(language, String.valueOf(table.get(language))));
    }
    return titles;
  }

  /** A setting that is a list, if it is there and right; else nothing. */
  static List<String> strings(TomlParseResult toml, String key) {
    List<String> values = new ArrayList<>();
    TomlArray array = KnownSettings.isRight(toml, key) ? toml.getArray(key) : null;
    for (int i = 0; array != null && i < array.size(); i++) {
      values.add(array.getString(i));
    }
    return values;
  }
}
