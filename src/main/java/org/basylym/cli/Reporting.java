// SPDX-License-Identifier: Apache-2.0
package org.basylym.cli;

import java.io.PrintWriter;
import java.util.List;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.report.LineReport;
import org.basylym.report.SourceLines;
import org.basylym.report.Style;
import org.basylym.report.TextReport;
import picocli.CommandLine.Model.CommandSpec;

/** Prints the problems of a run, sorted by place, and tells its exit code. */
final class Reporting {
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

  /** The report beside a command's result, on stderr; silent if all is well and quiet is wanted. */
  int aside(List<Diagnostic> problems, int files) {
    if (problems.isEmpty() && options.quiet()) {
      return ExitStatus.CLEAN;
    }
    return print(
        problems,
        files,
        Format.text,
        spec.commandLine().getErr(),
        options.style(CommonOptions.Stream.ERR));
  }

  private int print(
      List<Diagnostic> problems, int files, Format format, PrintWriter to, Style style) {
    SourceLines lines = new SourceLines();
    List<Diagnostic> sorted = problems.stream().map(lines::located).distinct().sorted().toList();
    if (format == Format.line) {
      new LineReport().print(sorted, to);
    } else {
      new TextReport(lines, style).print(sorted, files, to);
    }
    return ExitStatus.of(sorted);
  }
}
