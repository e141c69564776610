// SPDX-License-Identifier: Apache-2.0
package org.basylym.report;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.diagnostics.Severity;
import org.basylym.diagnostics.SourcePlace;

/** Runs that bring every form of a report into difficulties. */
final class SampleRuns {
  /** Markup, quotes, breaks, control characters, halves of characters, separators of lines. */
  static final String HOSTILE =
      "<a b=\"c\"> & ]]> \\ / \r\n\t \u0000\u0007\u001B[31m \u0085\u2028\u2029 \uFFFE\uFFFF"
          + " \uD800 \uDC00 \uD83D\uDE00 ::error::%0A, қазақ";

  private static final List<String> NAMES =
      List.of("a.xml", "/srv/ә b.xml", "C:\\x\\a.xml", "../out:1.xml", "x%20#?[1].xml", "b/c.xml");

  private SampleRuns() {}

  /** No problem in one file. */
  static Run clean() {
    return run(List.of(), 0);
  }

  /** One problem of each rule, in files of all manners of names. */
  static Run everyRule() {
    RuleCatalog catalog = new RuleCatalog();
    List<String> names = catalog.names();
    return run(
        names.stream()
            .map(name -> catalog.diagnose(name, place(names.indexOf(name)), Map.of()))
            .sorted()
            .toList(),
        3);
  }

  /** Problems whose words are hostile, at places known, half known and unknown. */
  static Run hostile() {
    return run(
        List.of(
            problem(Severity.ERROR, SourcePlace.nowhere()),
            problem(Severity.WARNING, SourcePlace.file(HOSTILE, null)),
            problem(Severity.ERROR, place(0)),
            problem(Severity.ERROR, place(0)),
            problem(Severity.INFO, place(1)),
            problem(Severity.ERROR, place(1).at(7, 0))),
        1);
  }

  static String print(Report report, Run run) {
    StringWriter text = new StringWriter();
    report.print(run, new PrintWriter(text));
    return text.toString().replace(System.lineSeparator(), "\n");
  }

  private static Run run(List<Diagnostic> problems, int exitCode) {
    return new Run(problems, NAMES, List.of("schéma \"1\" <2>"), "Basylym 1.2.3", exitCode);
  }

  private static Diagnostic problem(Severity severity, SourcePlace place) {
    return new Diagnostic("schematron-" + severity.word(), severity, place, HOSTILE, HOSTILE);
  }

  private static SourcePlace place(int i) {
    return SourcePlace.file(NAMES.get(i % NAMES.size()), Path.of("none")).at(i + 1, i + 2);
  }
}
