// SPDX-License-Identifier: Apache-2.0
package org.basylym.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.diagnostics.Severity;
import org.basylym.diagnostics.SourcePlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every form of report prints the same two problems, character by character. */
class ReportsTest {
  private static final SourcePlace FILE = SourcePlace.file("хат, 1:а.xml", Path.of("none"));
  private static final Run RUN =
      new Run(
          List.of(
              new Diagnostic(
                  "dangling-pointer",
                  Severity.ERROR,
                  FILE.at(3, 7),
                  "ref is \"<100%>\"",
                  "mend\nit"),
              new Diagnostic(
                  "empty-file", Severity.INFO, SourcePlace.nowhere(), "bell \u0007", "")),
          List.of("b.xml", "хат, 1:а.xml"),
          List.of("basylym 1.0"),
          "Basylym 9",
          1);

  @Test
  void json_is_one_object() {
    assertThat(print(new JsonReport(), RUN))
        .isEqualTo(
            """
            {
              "program": "Basylym 9",
              "schemas": [
                "basylym 1.0"
              ],
              "files": 2,
              "counts": {
                "error": 1,
                "warning": 0,
                "info": 1
              },
              "problems": [
                {
                  "rule": "dangling-pointer",
                  "level": "error",
                  "path": "хат, 1:а.xml",
                  "line": 3,
                  "column": 7,
                  "message": "ref is \\"<100%>\\"",
                  "hint": "mend\\nit"
                },
                {
                  "rule": "empty-file",
                  "level": "info",
                  "path": null,
                  "line": null,
                  "column": null,
                  "message": "bell \\u0007",
                  "hint": null
                }
              ]
            }
            """);
  }

  @Test
  void github_escapes_what_its_commands_are_made_of() {
    assertThat(print(new GithubReport(), RUN))
        .isEqualTo(
            """
            ::error file=хат%2C 1%3Aа.xml,line=3,col=7,title=dangling-pointer::ref is "<100%25>"%0Ahint: mend%0Ait
            ::notice title=empty-file::bell \u2407
            1 error, 1 note in 2 files; schema: basylym 1.0
            """);
  }

  @Test
  void junit_fails_once_for_each_error_and_passes_clean_files() {
    assertThat(print(new JUnitReport(), RUN))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites name="Basylym 9" tests="3" failures="1" errors="0" time="0">
              <testsuite name="validate" tests="3" failures="1" errors="0" skipped="0" time="0">
                <properties>
                  <property name="schema" value="basylym 1.0"/>
                </properties>
                <testcase classname="edition" name="valid" file="edition" time="0">
                  <system-out>: info[empty-file]: bell \uFFFD</system-out>
                </testcase>
                <testcase classname="b.xml" name="valid" file="b.xml" time="0"/>
                <testcase classname="хат, 1:а.xml" name="dangling-pointer 3:7" file="хат, 1:а.xml" time="0">
                  <failure type="dangling-pointer" message="ref is &quot;&lt;100%&gt;&quot;">хат, 1:а.xml:3:7: error[dangling-pointer]: ref is &quot;&lt;100%&gt;&quot;
            hint: mend
            it</failure>
                </testcase>
              </testsuite>
            </testsuites>
            """);
  }

  @Test
  void sarif_names_its_version_rules_and_places() {
    String report = print(new SarifReport(new RuleCatalog()), RUN);
    assertThat(report)
        .contains(
            "\"version\": \"2.1.0\"", "\"id\": \"dangling-pointer\"", "\"markdown\": \"## What")
        .contains("\"uri\": \"%D1%85%D0%B0%D1%82%2C%201%3A%D0%B0.xml\"")
        .contains("\"startLine\": 3,\n", "\"startColumn\": 7\n", "\"level\": \"note\"")
        .contains("\"ruleIndex\": 1")
        .doesNotContain("\"uri\": \"\"");
  }

  @Test
  void lines_show_control_characters_as_signs() {
    assertThat(print(new LineReport(), RUN))
        .isEqualTo(
            """
            хат, 1:а.xml:3:7: error: ref is "<100%>" [dangling-pointer]
            note: bell \u2407 [empty-file]
            """);
  }

  @Test
  void text_shows_the_line_and_ends_with_count_and_schema(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("a.xml"), "<p>\n<ref target='#x'/></p>\n");
    SourcePlace place = SourcePlace.file("a.xml", file).at(2, 1);
    Diagnostic problem = new Diagnostic("x", Severity.WARNING, place, "leads nowhere", "mend it");
    Run run = new Run(List.of(problem), List.of("a.xml"), RUN.schemas(), "Basylym 9", 0);
    assertThat(print(new TextReport(new SourceLines(), Style.PLAIN), run))
        .isEqualTo(
            """
            a.xml:2:1: warning[x]: leads nowhere
                2 | <ref target='#x'/></p>
                  | ^^^^^^^^^^^^^^^^^^
               hint: mend it
            1 warning in 1 file; schema: basylym 1.0
            """);
  }

  private static String print(Report report, Run run) {
    StringWriter text = new StringWriter();
    report.print(run, new PrintWriter(text));
    return text.toString().replace(System.lineSeparator(), "\n");
  }
}
