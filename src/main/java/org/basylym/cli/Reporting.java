// SPDX-License-Identifier: Apache-2.0
package org.basylym.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.report.LineReport;
import org.basylym.report.SourceLines;
import org.basylym.report.Style;
import org.basylym.report.TextReport;
import picocli.CommandLine.Model.CommandSpec;

/** Prints the problems of a run, sorted by place, and tells its exit code. */
final class Reporting {
  /** How many problems of one rule a command shows beside its result. */
  private static final int FIRST = 5;

  private final CommandSpec spec;
  private final CommonOptions options;

  Reporting(CommandSpec spec, CommonOptions options) {
    this.spec = spec;
    this.options = options;
  }

  /** Forms of a report. */
  enum Format {
    text,
    line
  }

  /** The report as the result of a command, on stdout. */
  int result(List<Diagnostic> problems, int files, Format format) {
    return print(
        problems,
        files,
        format,
        spec.commandLine().getOut(),
        options.style(CommonOptions.Stream.OUT));
  }

  /**
   * The report beside a command's result, on stderr, with the first few problems of each rule;
   * silent if all is well and quiet is wanted.
   */
  int aside(List<Diagnostic> problems, int files) {
    if (problems.isEmpty() && options.quiet()) {
      return ExitStatus.CLEAN;
    }
    PrintWriter err = spec.commandLine().getErr();
    SourceLines lines = new SourceLines();
    List<Diagnostic> sorted = sorted(problems, lines);
    Map<String, Integer> seen = new TreeMap<>();
    List<Diagnostic> first =
        sorted.stream().filter(p -> seen.merge(p.rule(), 1, Integer::sum) <= FIRST).toList();
    TextReport report = new TextReport(lines, options.style(CommonOptions.Stream.ERR));
    report.printAll(first, err);
    seen.forEach(
        (rule, n) -> {
          if (n > FIRST) {
            err.println("… and " + (n - FIRST) + " more of " + rule);
          }
        });
    err.println(TextReport.count(sorted, files));
    return ExitStatus.of(sorted);
  }

  private static List<Diagnostic> sorted(List<Diagnostic> problems, SourceLines lines) {
    return problems.stream().map(lines::located).distinct().sorted().toList();
  }

  private int print(
      List<Diagnostic> problems, int files, Format format, PrintWriter to, Style style) {
    SourceLines lines = new SourceLines();
    List<Diagnostic> sorted = sorted(problems, lines);
    if (format == Format.line) {
      new LineReport().print(sorted, to);
    } else {
      new TextReport(lines, style).print(sorted, files, to);
    }
    return ExitStatus.of(sorted);
  }
}
