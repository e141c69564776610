// SPDX-License-Identifier: Apache-2.0
package org.basylym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.basylym.cli.CommandLines;
import org.basylym.diagnostics.RuleCatalog;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each rule has a folder in {@code src/test/rules}: about {@code good.xml} it is silent, and of
 * {@code bad.xml} it prints exactly {@code bad.txt}. {@code -Dgolden=update} rewrites bad.txt.
 * There may be more of both: {@code good-uses.xml}, and folders such as {@code bad-edition} for
 * rules that look at several files.
 */
class RulesTest {
  private static final Path ROOT = Path.of("src/test/rules");
  private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

  /** Rules that no small TEI file can break by being validated, and why. */
  private static final Map<String, List<String>> ELSEWHERE =
      Map.of(
          "found while a page or a book is made, not by validation",
          List.of(
              "fo-recovered",
              "fo-refused",
              "lines-given-up",
              "lost-text",
              "missing-font",
              "missing-glyph",
              "missing-hyphenation",
              "missing-picture",
              "missing-script",
              "notes-moved",
              "overfull-line",
              "overfull-page",
              "own-file-refused",
              "own-stylesheet-failed",
              "own-stylesheet-unusable",
              "transposed-pair",
              "unhandled-element",
              "unpaired-text",
              "unjoined-letters",
              "unresolved-reference"),
          "found in the settings or the folder of an edition, or in the cache",
          List.of(
              "cached-schema-changed",
              "no-tei-files",
              "passed-over",
              "setting-without-effect",
              "unknown-font",
              "unreadable-file"),
          "the file would be too large to keep, or no text",
          List.of(
              "bad-encoding",
              "entity-expansion-too-large",
              "excessive-markup",
              "nesting-too-deep",
              "out-of-memory"),
          "stands for whatever a schema says that has no rule of its own",
          List.of("grammar-violation", "schematron-assertion"));

  private final RuleCatalog catalog = new RuleCatalog();

  @Test
  void every_rule_has_a_folder_and_every_folder_a_rule() throws IOException {
    Set<String> tested = new TreeSet<>(folders());
    ELSEWHERE.values().forEach(tested::addAll);
    assertThat(tested).containsExactlyElementsOf(catalog.names());
  }

  @Test
  void every_folder_has_both_kinds_of_cases() throws IOException {
    for (String kind : List.of("good", "bad")) {
      assertThat(cases(kind).map(path -> path.getParent().getFileName().toString()))
          .as(kind)
          .containsAll(folders());
    }
  }

  @Test
  void every_rule_says_what_why_and_how_to_cure() {
    for (String name : catalog.names()) {
      assertThat(catalog.rule(name).name()).isEqualTo(name);
      assertThat(catalog.rule(name).message()).as(name).matches("(Arabic |[^A-Z]).*[^.]");
      assertThat(catalog.rule(name).explanation())
          .as(name)
          .contains("## What it does", "## Why", "## Cure");
    }
  }

  @TestFactory
  Stream<DynamicTest> good_is_silent() throws IOException {
    return cases("good")
        .map(path -> dynamicTest(name(path), () -> assertThat(run(path)).doesNotContain("[")));
  }

  @TestFactory
  Stream<DynamicTest> bad_is_reported() throws IOException {
    return cases("bad").map(path -> dynamicTest(name(path), () -> assertReported(path)));
  }

  private static void assertReported(Path bad) throws IOException {
    String file = bad.getFileName().toString().replace(".xml", "") + ".txt";
    Path expected = bad.resolveSibling(file);
    String report = run(bad);
    if (UPDATE && System.getenv("CI") == null) {
      Files.writeString(expected, report);
    }
    assertThat(report)
        .contains("[" + bad.getParent().getFileName() + "]")
        .isEqualTo(Files.readString(expected));
  }

  private static String run(Path path) {
    StringWriter said = new StringWriter();
    PrintWriter writer = new PrintWriter(said);
    CommandLines.of(writer, writer).execute("validate", path.toString());
    return said.toString().replace(path.getParent() + "/", "");
  }

  /** Files and folders of all rules whose name begins so. */
  private static Stream<Path> cases(String name) throws IOException {
    List<Path> cases = new ArrayList<>();
    for (String rule : folders()) {
      try (Stream<Path> files = Files.list(ROOT.resolve(rule))) {
        files.filter(file -> isCase(file, name)).forEach(cases::add);
      }
    }
    return cases.stream().sorted();
  }

  private static boolean isCase(Path path, String name) {
    String own = path.getFileName().toString();
    return (own.startsWith(name + "-") || own.equals(name + ".xml"))
        && (own.endsWith(".xml") || Files.isDirectory(path));
  }

  private static String name(Path path) {
    return path.getParent().getFileName() + "/" + path.getFileName();
  }

  private static List<String> folders() throws IOException {
    try (Stream<Path> folders = Files.list(ROOT)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }
}
