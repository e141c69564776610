// SPDX-License-Identifier: Apache-2.0
package org.basylym.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.report.GithubReport;
import org.basylym.report.JUnitReport;
import org.basylym.report.JsonReport;
import org.basylym.report.LineReport;
import org.basylym.report.Report;
import org.basylym.report.Run;
import org.basylym.report.SarifReport;
import org.basylym.report.SourceLines;
import org.basylym.report.Style;
import org.basylym.report.TextReport;
import org.basylym.site.SiteWriter;
import picocli.CommandLine.Model.CommandSpec;

/** Prints the problems of a run, sorted by place, and tells its exit code. */
final class Reporting {
  /** How many problems of one rule a command shows beside its result. */
  private static final int FIRST = 5;

  private final CommandSpec spec;
  private final CommonOptions options;
  private final SourceLines lines = new SourceLines();

  Reporting(CommandSpec spec, CommonOptions options) {
    this.spec = spec;
    this.options = options;
  }

  /** Forms of a report. */
  enum Format {
    text,
    line,
    json,
    sarif,
    junit,
    github
  }

  /** What a command found: the problems, the files looked at, the schemas that decided. */
  record Found(List<Diagnostic> problems, List<String> files, List<String> schemas) {}

  /**
   * The report as the result of a command, on stdout or whole in a file. What the report has no
   * place for, the count and the schemas, stands on stderr.
   */
  int result(Found found, Format format, Optional<Path> output) throws IOException {
    Run run = run(found);
    boolean counted = output.isPresent() || format == Format.line;
    if (output.isPresent()) {
      StringWriter text = new StringWriter();
      report(format, Style.PLAIN).print(run, new PrintWriter(text));
      SiteWriter.write(output.get(), text.toString().getBytes(StandardCharsets.UTF_8));
    } else {
      report(format, options.style(CommonOptions.Stream.OUT))
          .print(run, spec.commandLine().getOut());
    }
    if (counted && !options.quiet()) {
      spec.commandLine().getErr().println(TextReport.count(run));
    }
    return run.exitCode();
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
    Run run = run(new Found(problems, Collections.nCopies(files, ""), List.of()));
    Map<String, Integer> seen = new TreeMap<>();
    List<Diagnostic> first =
        run.problems().stream()
            .filter(p -> seen.merge(p.rule(), 1, Integer::sum) <= FIRST)
            .toList();
    new TextReport(lines, options.style(CommonOptions.Stream.ERR)).printAll(first, err);
    seen.forEach(
        (rule, n) -> {
          if (n > FIRST) {
            err.println("… and " + (n - FIRST) + " more of " + rule);
          }
        });
    err.println(TextReport.count(run));
    return run.exitCode();
  }

  private Run run(Found found) {
    // Sorted twice: file by file for their lines, then by the places that the lines tell.
    List<Diagnostic> sorted =
        found.problems().stream().sorted().map(lines::located).distinct().sorted().toList();
    return new Run(sorted, found.files(), found.schemas(), Version.text(), ExitStatus.of(sorted));
  }

  private Report report(Format format, Style style) {
    return switch (format) {
      case text -> new TextReport(lines, style);
      case line -> new LineReport();
      case json -> new JsonReport();
      case sarif -> new SarifReport(new RuleCatalog());
      case junit -> new JUnitReport();
      case github -> new GithubReport();
    };
  }
}
