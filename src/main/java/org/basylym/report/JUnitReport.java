// SPDX-License-Identifier: Apache-2.0
package org.basylym.report;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.Severity;

/**
 * JUnit XML as Jenkins and GitLab read it: a failed test for each error, a passed one for each file
 * without errors; warnings and notes are the output of that test.
 */
public final class JUnitReport implements Report {

  @Override
  public void print(Run run, PrintWriter out) {
    Map<String, List<Diagnostic>> byFile =
        run.problems().stream().collect(Collectors.groupingBy(p -> p.place().name()));
    List<String> files =
        Stream.concat(run.files().stream(), byFile.keySet().stream()).distinct().sorted().toList();
    StringBuilder cases = new StringBuilder();
    int tests = 0;
    for (String file : files) {
      tests += file(file, byFile.getOrDefault(file, List.of()), cases);
    }
    String counts =
        "tests=\"" + tests + "\" failures=\"" + run.count(Severity.ERROR) + "\" errors=\"0\"";
    out.println("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    out.println("<testsuites name=\"" + escaped(run.program()) + "\" " + counts + " time=\"0\">");
    out.println("  <testsuite name=\"validate\" " + counts + " skipped=\"0\" time=\"0\">");
    out.print(cases);
    out.println("  </testsuite>");
    out.println("</testsuites>");
    out.flush();
  }

  private static int file(String file, List<Diagnostic> problems, StringBuilder cases) {
    List<Diagnostic> errors =
        problems.stream().filter(p -> p.severity() == Severity.ERROR).toList();
    String others =
        problems.stream()
            .filter(p -> p.severity() != Severity.ERROR)
            .map(JUnitReport::line)
            .collect(Collectors.joining("\n"));
    if (errors.isEmpty()) {
      open(file, "valid", cases);
      cases.append(
          others.isEmpty()
              ? "/>\n"
              : ">\n      <system-out>" + escaped(others) + "</system-out>\n");
      cases.append(others.isEmpty() ? "" : "    </testcase>\n");
      return 1;
    }
    for (Diagnostic error : errors) {
      String at = error.place().line() < 1 ? "" : " line " + error.place().line();
      open(file, error.rule() + at, cases);
      cases.append(">\n      <failure type=\"").append(escaped(error.rule()));
      cases.append("\" message=\"").append(escaped(error.message())).append("\">");
      cases.append(escaped(line(error))).append("</failure>\n    </testcase>\n");
    }
    return errors.size();
  }

  private static void open(String file, String name, StringBuilder cases) {
    String named = escaped(file.isEmpty() ? "edition" : file);
    cases.append("    <testcase classname=\"").append(named);
    cases.append("\" name=\"").append(escaped(name));
    cases.append("\" file=\"").append(named).append("\" time=\"0\"");
  }

  private static String line(Diagnostic problem) {
    String line =
        problem.place()
            + ": "
            + problem.severity().word()
            + "["
            + problem.rule()
            + "]: "
            + problem.message();
    return problem.hint().isEmpty() ? line : line + "\nhint: " + problem.hint();
  }

  /** Also without the characters that no XML file may hold. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .map(c -> (c < 0x20 && c != '\n' && c != '\t') || (c >= 0xFFFE && c <= 0xFFFF) ? 0xFFFD : c)
        .map(c -> c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c)
        .forEach(
            c -> {
              switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }
}
