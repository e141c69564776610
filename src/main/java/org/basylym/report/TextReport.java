// SPDX-License-Identifier: Apache-2.0
package org.basylym.report;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.Severity;
import org.basylym.diagnostics.SourcePlace;

/**
 * Problems for people: place and message on a line that is enough alone, then the source line with
 * a caret, then the cure; a count at the end.
 */
public final class TextReport implements Report {
  private static final int WIDTH = 100;

  private final SourceLines lines;
  private final Style style;

  public TextReport(SourceLines lines, Style style) {
    this.lines = lines;
    this.style = style;
  }

  /** Prints located problems in the order given. */
  public void printAll(List<Diagnostic> problems, PrintWriter out) {
    problems.forEach(problem -> print(problem, out));
  }

  @Override
  public void print(Run run, PrintWriter out) {
    printAll(run.problems(), out);
    out.println(count(run));
    out.flush();
  }

  /** {@code 2 errors, 1 warning in 5 files; schema: …}, or {@code no problems in 5 files}. */
  public static String count(Run run) {
    StringBuilder text = new StringBuilder();
    for (Severity severity : Severity.values()) {
      long n = run.count(severity);
      if (n > 0) {
        String word = severity == Severity.INFO ? "note" : severity.word();
        text.append(text.isEmpty() ? "" : ", ").append(number(n, word));
      }
    }
    text.append(text.isEmpty() ? "no problems in " : " in ");
    text.append(number(run.files().size(), "file"));
    if (!run.schemas().isEmpty()) {
      text.append(run.schemas().size() == 1 ? "; schema: " : "; schemas: ");
      text.append(String.join(", ", run.schemas()));
    }
    return text.toString();
  }

  private static String number(long n, String word) {
    return String.format(Locale.ROOT, "%,d %s%s", n, word, n == 1 ? "" : "s");
  }

  private void print(Diagnostic problem, PrintWriter out) {
    String place = problem.place().toString();
    String label = problem.severity().word() + "[" + problem.rule() + "]";
    out.println(
        visible(place.isEmpty() ? "" : place + ": ")
            + style.severity(problem.severity(), label)
            + ": "
            + visible(problem.message()));
    excerpt(problem.place(), out);
    if (!problem.hint().isEmpty()) {
      out.println(style.faint("   hint: ") + visible(problem.hint()));
    }
  }

  private void excerpt(SourcePlace place, PrintWriter out) {
    List<String> source = place.line() < 1 ? List.of() : lines.of(place);
    if (place.line() > source.size() || source.isEmpty()) {
      return;
    }
    String line = visible(source.get(place.line() - 1).replace('\t', ' '));
    int column = Math.min(Math.max(place.column(), 1) - 1, line.length());
    int from = column > WIDTH * 2 / 3 ? column - WIDTH / 3 : 0;
    int to = Math.min(line.length(), from + WIDTH);
    String number = String.format(Locale.ROOT, "%5d | ", place.line());
    String lead = from > 0 ? "…" : "";
    out.println(
        style.faint(number) + lead + line.substring(from, to) + (to < line.length() ? "…" : ""));
    String carets = "^".repeat(Math.max(1, Math.min(length(line, column), to - column)));
    out.println(style.faint("      | ") + " ".repeat(lead.length() + column - from) + carets);
  }

  /** How many characters to underline: the start tag at {@code column}, or one character. */
  private static int length(String line, int column) {
    if (column >= line.length() || line.charAt(column) != '<') {
      return 1;
    }
    int end = line.indexOf('>', column);
    return end < 0 ? line.length() - column : end - column + 1;
  }

  /** Control characters would let a file write to the terminal: they are shown as signs. */
  static String visible(String text) {
    return text.codePoints()
        .map(c -> c < 0x20 ? 0x2400 + c : Character.isISOControl(c) ? 0xFFFD : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
