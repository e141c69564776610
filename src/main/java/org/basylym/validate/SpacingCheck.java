// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.basylym.diagnostics.SourcePlace;

/** Spaces that change words: beside a break that says there is none, and doubled ones. */
final class SpacingCheck implements Check {
  private static final Set<String> BREAKS = Set.of("lb", "pb", "cb", "gb", "milestone");
  private static final Set<String> AS_TYPED =
      Set.of("code", "eg", "formula", "ab", "tagsDecl", "charDecl", "xenoData", "teiHeader");

  /** So many doubled spaces after full stops in one file are meant. */
  private static final int HABIT = 5;

  private final Findings findings;
  private final List<Doubled> afterStops = new ArrayList<>();
  private TextRun before;
  private Element noBreak;

  private record Doubled(SourcePlace place, String word) {}

  SpacingCheck(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void start(Element element) {
    if (element.isOneOf(BREAKS) && "no".equals(element.attribute("break"))) {
      if (before != null && endsWithSpace(before.text())) {
        report(element, "before");
      }
      noBreak = element;
    } else if (!element.isOneOf(BREAKS)) {
      noBreak = null;
    }
    before = null;
  }

  @Override
  public void text(TextRun run) {
    boolean blank = run.text().isBlank();
    if (noBreak != null && !blank && startsWithSpace(run.text())) {
      report(noBreak, "after");
    }
    noBreak = blank ? noBreak : null;
    before = blank ? null : run;
    if (!blank && run.text().contains("  ")) {
      doubled(run);
    }
  }

  @Override
  public void end(Element element) {
    if (!element.isOneOf(BREAKS)) {
      noBreak = null;
    }
    before = null;
  }

  private void doubled(TextRun run) {
    Element parent = run.parent();
    if (!parent.isTei()
        || parent.isInside(AS_TYPED)
        || "preserve".equals(parent.attribute("xml:space"))) {
      return;
    }
    String text = run.text();
    for (int at = text.indexOf("  "); at >= 0; at = text.indexOf("  ", at + 1)) {
      int end = at;
      while (end < text.length() && text.charAt(end) == ' ') {
        end++;
      }
      boolean between = at > 0 && end < text.length();
      if (between && !isSpace(text.charAt(at - 1)) && !isSpace(text.charAt(end))) {
        found(run, at, end);
      }
      at = end;
    }
  }

  /**
   * Two spaces after a full stop are a typist's habit, in one file mostly everywhere or nowhere.
   */
  private void found(TextRun run, int at, int end) {
    String text = run.text();
    int next = end;
    while (next < text.length() && !isSpace(text.charAt(next))) {
      next++;
    }
    String word = text.substring(end, next);
    if (isStop(text, at - 1)) {
      afterStops.add(new Doubled(run.place(at), word));
    } else {
      findings.report("double-space", run.place(at), "word", word);
    }
  }

  @Override
  public void finish() {
    if (afterStops.size() < HABIT) {
      afterStops.forEach(
          found -> findings.report("double-space", found.place(), "word", found.word()));
    }
  }

  private static boolean isStop(String text, int at) {
    char c = text.charAt(at);
    boolean closes = "\"'”’»)]".indexOf(c) >= 0 && at > 0;
    return ".!?:;…".indexOf(closes ? text.charAt(at - 1) : c) >= 0;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  private void report(Element element, String side) {
    findings.report(
        "space-beside-no-break", element.place(), "element", element.name(), "side", side);
  }

  /** A line break of the source is layout, not a space that somebody typed. */
  private static boolean endsWithSpace(String text) {
    int end = text.length();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end < text.length() && text.indexOf('\n', end) < 0;
  }

  private static boolean startsWithSpace(String text) {
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return start > 0 && text.lastIndexOf('\n', start) < 0;
  }
}
