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
        Shown.safe(place.isEmpty() ? "" : place + ": ")
            + style.severity(problem.severity(), label)
            + ": "
            + Shown.safe(problem.message()));
    excerpt(problem.place(), out);
    if (!problem.hint().isEmpty()) {
      out.println(style.faint("   hint: ") + Shown.safe(problem.hint()));
    }
  }

  /** A line may be as long as its file: only the part around the place is looked at. */
  private void excerpt(SourcePlace place, PrintWriter out) {
    SourceText text = lines.of(place);
    int line = place.line();
    if (!text.has(line)) {
      return;
    }
    int length = text.length(line);
    int column = Math.min(Math.max(place.column(), 1) - 1, length);
    int from = column > WIDTH * 2 / 3 ? column - WIDTH / 3 : 0;
    int to = Math.min(length, from + WIDTH);
    String before = shown(text.part(line, from, column));
    int end = Math.min(to, column + text.tagLength(line, column, to - column));
    String marked = shown(text.part(line, column, end));
    String number = String.format(Locale.ROOT, "%5d | ", line);
    String lead = from > 0 ? "…" : "";
    String after = shown(text.part(line, end, to)) + (to < length ? "…" : "");
    out.println(style.faint(number) + lead + before + marked + after);
    int indent = lead.length() + Shown.columns(before);
    String carets = "^".repeat(Math.max(1, Shown.columns(marked)));
    out.println(style.faint("      | ") + " ".repeat(indent) + carets);
  }

  private static String shown(String part) {
    return Shown.safe(part.replace('\t', ' '));
  }
}
