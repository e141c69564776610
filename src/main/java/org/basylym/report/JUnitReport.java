// SPDX-License-Identifier: Apache-2.0
package org.basylym.report;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.Severity;

/**
 * JUnit XML as Jenkins and GitLab read it: a failed test for each error, a passed one for each file
 * without errors; warnings and notes are the output of a test of their file. Both count tests of
 * the same class and name as one, so the name of a failed test has its place.
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
    out.println(
        "<testsuites name=\"" + XmlText.escaped(run.program()) + "\" " + counts + " time=\"0\">");
    out.println("  <testsuite name=\"validate\" " + counts + " skipped=\"0\" time=\"0\">");
    out.print(properties(run.schemas()));
    out.print(cases);
    out.println("  </testsuite>");
    out.println("</testsuites>");
    out.flush();
  }

  private static String properties(List<String> schemas) {
    return schemas.isEmpty()
        ? ""
        : schemas.stream()
            .map(XmlText::escaped)
            .map(schema -> "      <property name=\"schema\" value=\"" + schema + "\"/>\n")
            .collect(Collectors.joining("", "    <properties>\n", "    </properties>\n"));
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
      test(file, "valid", "", others, cases);
      return 1;
    }
    Map<String, Integer> seen = new HashMap<>();
    int left = errors.size();
    for (Diagnostic error : errors) {
      left--;
      int times = seen.merge(name(error), 1, Integer::sum);
      String name = times == 1 ? name(error) : name(error) + " #" + times;
      test(file, name, failure(error), left == 0 ? others : "", cases);
    }
    return errors.size();
  }

  private static String failure(Diagnostic error) {
    return "      <failure type=\"%s\" message=\"%s\">%s</failure>\n"
        .formatted(
            XmlText.escaped(error.rule()),
            XmlText.escaped(error.message()),
            XmlText.escaped(line(error)));
  }

  private static String name(Diagnostic error) {
    int line = error.place().line();
    return line < 1 ? error.rule() : error.rule() + " " + line + ":" + error.place().column();
  }

  private static void test(
      String file, String name, String failure, String output, StringBuilder cases) {
    String named = XmlText.escaped(file.isEmpty() ? "edition" : file);
    cases.append("    <testcase classname=\"").append(named);
    cases.append("\" name=\"").append(XmlText.escaped(name));
    cases.append("\" file=\"").append(named).append("\" time=\"0\"");
    if (failure.isEmpty() && output.isEmpty()) {
      cases.append("/>\n");
      return;
    }
    cases.append(">\n").append(failure);
    if (!output.isEmpty()) {
      cases.append("      <system-out>").append(XmlText.escaped(output)).append("</system-out>\n");
    }
    cases.append("    </testcase>\n");
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
}
