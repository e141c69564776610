// SPDX-License-Identifier: Apache-2.0
package org.basylym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.sf.saxon.s9api.SaxonApiException;
import org.basylym.StylesheetTree.Module;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The conventions of the stylesheets: types, modes, directions, sizes, and what none may use. */
class StylesheetConventionsTest {
  private static final int LONGEST_FILE = 300;
  private static final int LONGEST_ENTRY_POINT = 40;
  private static final Map<String, Integer> LONGEST = Map.of("template", 40, "function", 30);

  /** What each folder may include, besides itself; "" is the folder of the entry points. */
  private static final Map<String, Set<String>> DIRECTIONS =
      Map.of(
          "", Set.of("html", "fo", "latex", "indexes", "check", "core", "functions", "i18n"),
          "html", Set.of("core", "functions", "i18n"),
          "fo", Set.of("core", "functions", "i18n"),
          "latex", Set.of("functions"),
          "indexes", Set.of("core", "functions", "i18n"),
          "check", Set.of("core", "functions", "i18n"),
          "core", Set.of("functions", "i18n"),
          "i18n", Set.of("functions"),
          "normalize", Set.of("core", "functions", "i18n"),
          "functions", Set.of());

  /** A convention, and an XPath that selects what breaks it in a stylesheet. */
  private static final Map<String, String> CONVENTIONS =
      Map.ofEntries(
          Map.entry(
              "each template, function, param and variable has a type",
              "//(xsl:template | xsl:function | xsl:param | xsl:variable)[not(@as)]"),
          Map.entry(
              "each mode says what happens without a rule and with several",
              "//xsl:mode[not(@on-no-match) or not(@on-multiple-match)]"),
          Map.entry(
              "problems are reported by f:report, not by messages",
              "//xsl:message[not(ends-with(base-uri(/), '/functions/diagnostics.xsl'))]"),
          Map.entry("escaping is never disabled", "//@disable-output-escaping"),
          Map.entry("numbers come from core, not from xsl:number", "//xsl:number"),
          Map.entry("modules are included, not imported", "//xsl:import"),
          Map.entry(
              "parameters of the run stand in params.xsl, of a pass in the pass",
              "/*/xsl:param[not(matches(base-uri(/), '/(params|normalize/[0-9].*)\\.xsl$'))]"),
          Map.entry(
              "each stylesheet is XSLT 3.0 and keeps its namespaces to itself",
              "/*[not(@version = '3.0') or"
                  + " (xsl:* except xsl:include) and not(@exclude-result-prefixes = '#all')]"),
          Map.entry(
              "private names are bound to the path of their file",
              "/*[namespace-uri-for-prefix('local', .) !="
                  + " 'urn:basylym:' || replace(base-uri(/), '^.*/xslt/(.*)\\.xsl$', '$1')]"),
          Map.entry(
              "each stylesheet opens with its licence and what it is for",
              "/*[not(preceding-sibling::comment()[contains(., 'SPDX-License-Identifier: Apache-2.0')]) or"
                  + " string-length(normalize-space(string-join(preceding-sibling::comment()))) lt 60]"));

  /** What makes output depend on anything but the input, or slow on long texts. */
  private static final List<String> FORBIDDEN =
      List.of(
          "generate-id\\s*\\(",
          "current-(date|time|dateTime)\\s*\\(",
          "implicit-timezone\\s*\\(",
          "random-number-generator\\s*\\(",
          "(environment-variable|available-environment-variables)\\s*\\(",
          "count\\s*\\(\\s*(\\$\\w+/|\\./)?preceding::");

  /** Copies a finished page: what it has no rule for is right as it is. */
  private static final String PASS_OVER_PAGES = "html/tidy.xsl";

  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

  private final StylesheetTree tree;

  StylesheetConventionsTest() throws IOException, SaxonApiException {
    tree = new StylesheetTree();
  }

  @TestFactory
  Stream<DynamicTest> conventions() {
    return CONVENTIONS.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            convention ->
                dynamicTest(
                    convention.getKey(),
                    () ->
                        assertThat(
                                tree.modules().stream()
                                    .flatMap(m -> tree.find(m, convention.getValue()).stream()))
                            .as(convention.getKey())
                            .isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> output_depends_on_the_input_only() {
    return FORBIDDEN.stream()
        .map(
            forbidden ->
                dynamicTest(
                    forbidden, () -> assertThat(uses(Pattern.compile(forbidden))).isEmpty()));
  }

  @Test
  void includes_point_downwards() {
    List<String> upwards = new ArrayList<>();
    includes()
        .forEach(
            (module, targets) -> {
              for (String target : targets) {
                String from = folder(module);
                String to = folder(target);
                boolean allowed =
                    (from.equals(to) && !to.isEmpty())
                        || target.equals("params.xsl")
                        || DIRECTIONS.getOrDefault(from, Set.of()).contains(to);
                if (!allowed) {
                  upwards.add("xslt/" + module + " includes " + target);
                }
              }
            });
    assertThat(upwards).isEmpty();
  }

  @Test
  void each_module_is_used() {
    Set<String> used = new HashSet<>();
    includes().values().forEach(used::addAll);
    assertThat(
            tree.modules().stream()
                .map(Module::path)
                .filter(path -> !isEntryPoint(path))
                .filter(path -> !used.contains(path)))
        .isEmpty();
  }

  @Test
  void each_mode_is_declared_once_and_where_it_lives() {
    List<String> faults = new ArrayList<>();
    Map<String, List<String>> declared = new TreeMap<>();
    for (Module module : tree.modules()) {
      for (String mode : tree.find(module, "//xsl:mode/string((@name, '#unnamed')[1])")) {
        declared.computeIfAbsent(scoped(mode, module), key -> new ArrayList<>()).add(module.path());
      }
    }
    declared.forEach(
        (mode, places) -> {
          if (places.size() > 1 && !mode.endsWith("#unnamed")) {
            faults.add("mode " + mode + " is declared in " + places);
          }
        });
    for (Module module : tree.modules()) {
      for (String mode :
          tree.find(
              module,
              "distinct-values(//xsl:template[@match]/tokenize((@mode,"
                  + " ancestor::*/@default-mode, '#unnamed')[1]))")) {
        if (!declared.containsKey(scoped(mode, module)) && !mode.equals("#all")) {
          faults.add("mode " + mode + " of xslt/" + module.path() + " is nowhere declared");
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void output_modes_leave_no_element_to_chance() {
    assertThat(
            tree.modules().stream()
                .filter(module -> Set.of("html", "fo", "latex").contains(folder(module.path())))
                .filter(module -> !module.path().equals(PASS_OVER_PAGES))
                .flatMap(
                    module ->
                        tree
                            .find(
                                module,
                                "//xsl:mode[@on-no-match != 'fail' or @on-multiple-match != 'fail']")
                            .stream()))
        .isEmpty();
  }

  @Test
  void files_templates_and_functions_stay_small() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Module module : tree.modules()) {
      long lines = module.text().lines().count();
      // params.xsl is no entry point: it only declares, and grows by a line for each parameter.
      if (lines
          > (isEntryPoint(module.path()) && !module.path().contains("/")
              ? LONGEST_ENTRY_POINT
              : LONGEST_FILE)) {
        tooLong.add("xslt/" + module.path() + ": " + lines + " lines");
      }
      for (StylesheetTree.Unit unit : StylesheetTree.units(module)) {
        if (unit.lines() > LONGEST.getOrDefault(unit.kind(), LONGEST_FILE)) {
          tooLong.add(
              "xslt/%s:%d %s of %d lines"
                  .formatted(module.path(), unit.line(), unit.kind(), unit.lines()));
        }
      }
    }
    assertThat(tooLong).isEmpty();
  }

  /** A mode belongs to the folder that it lives in: folders beside each other share none. */
  private static String scoped(String mode, Module module) {
    return folder(module.path()) + " " + (mode.equals("#default") ? "#unnamed" : mode);
  }

  private List<String> uses(Pattern forbidden) throws IOException {
    List<String> uses = new ArrayList<>();
    for (Module module : tree.modules()) {
      String code =
          COMMENT
              .matcher(module.text())
              .replaceAll(c -> "\n".repeat((int) c.group().lines().count() - 1));
      Matcher matcher = forbidden.matcher(code);
      while (matcher.find()) {
        long line = code.substring(0, matcher.start()).lines().count();
        uses.add("xslt/" + module.path() + ":" + line + " " + matcher.group());
      }
    }
    return uses;
  }

  private Map<String, List<String>> includes() {
    Map<String, List<String>> includes = new TreeMap<>();
    for (Module module : tree.modules()) {
      URI base = URI.create(module.path());
      List<String> targets =
          tree.find(module, "//(xsl:include | xsl:import)/string(@href)").stream()
              .map(href -> URI.create("/").resolve(base).resolve(href).getPath().substring(1))
              .toList();
      includes.put(module.path(), targets);
    }
    return includes;
  }

  /** Entry points stand at the top, passes in {@code normalize/} with a number. */
  private static boolean isEntryPoint(String path) {
    return (!path.contains("/") && !path.equals("params.xsl"))
        || path.matches("normalize/\\d\\d-.*");
  }

  private static String folder(String path) {
    return path.contains("/") ? path.substring(0, path.indexOf('/')) : "";
  }
}
