// SPDX-License-Identifier: Apache-2.0
package org.basylym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.basylym.cli.CommandLines;
import org.basylym.diagnostics.RuleCatalog;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each rule has a folder in {@code src/test/rules}: about {@code good.xml} it is silent, and of
 * {@code bad.xml} it prints exactly {@code bad.txt}. {@code -Dgolden=update} rewrites bad.txt.
 */
class RulesTest {
  private static final Path ROOT = Path.of("src/test/rules");
  private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

  /** Rules of outputs, settings and odd bytes: no good and bad TEI file shows them. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "bad-encoding",
          "entity-expansion-too-large",
          "fo-recovered",
          "fo-refused",
          "grammar-violation",
          "lost-text",
          "missing-font",
          "missing-glyph",
          "missing-hyphenation",
          "missing-picture",
          "missing-script",
          "nesting-too-deep",
          "no-tei-files",
          "notes-moved",
          "overfull-line",
          "overfull-page",
          "schematron-assertion",
          "unhandled-element",
          "unjoined-letters",
          "unknown-font",
          "unknown-setting",
          "unreadable-file",
          "unreadable-settings",
          "unresolved-reference");

  private final RuleCatalog catalog = new RuleCatalog();

  @TempDir Path output;

  @Test
  void every_rule_has_a_folder_and_every_folder_a_rule() throws IOException {
    Set<String> tested = new TreeSet<>(folders());
    tested.addAll(ELSEWHERE);
    assertThat(tested).containsExactlyElementsOf(catalog.names());
  }

  @Test
  void every_rule_says_what_why_and_how_to_cure() {
    for (String name : catalog.names()) {
      assertThat(catalog.rule(name).name()).isEqualTo(name);
      assertThat(catalog.rule(name).message()).as(name).matches(".*[^.]");
      assertThat(catalog.rule(name).explanation())
          .as(name)
          .contains("## What it does", "## Why", "## Cure");
    }
  }

  @TestFactory
  Stream<DynamicTest> good_is_silent() throws IOException {
    return folders().stream()
        .map(rule -> dynamicTest(rule, () -> assertThat(run(rule, "good")).doesNotContain("[")));
  }

  @TestFactory
  Stream<DynamicTest> bad_is_reported() throws IOException {
    return folders().stream().map(rule -> dynamicTest(rule, () -> assertReported(rule)));
  }

  private void assertReported(String rule) throws IOException {
    Path expected = ROOT.resolve(rule).resolve("bad.txt");
    String report = run(rule, "bad");
    if (UPDATE && System.getenv("CI") == null) {
      Files.writeString(expected, report);
    }
    assertThat(report).contains("[" + rule + "]").isEqualTo(Files.readString(expected));
  }

  /** Validates a file, or does what {@code command.txt} says with it, and returns the report. */
  private String run(String rule, String name) throws IOException {
    Path folder = ROOT.resolve(rule);
    Path command = folder.resolve("command.txt");
    String words = Files.exists(command) ? Files.readString(command).strip() : "validate FILE";
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLines.of(new PrintWriter(out), new PrintWriter(err))
        .execute(
            Stream.of(words.split(" "))
                .map(word -> word.replace("FILE", folder.resolve(name + ".xml").toString()))
                .map(word -> word.replace("OUTPUT", output.toString()))
                .toArray(String[]::new));
    return (words.startsWith("validate") ? out + "" + err : err.toString())
        .replace(folder + "/", "");
  }

  private static List<String> folders() throws IOException {
    try (Stream<Path> folders = Files.list(ROOT)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }
}
