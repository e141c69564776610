// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spaces that change words: beside a break that says there is none, and doubled ones. */
final class SpacingCheck implements Check {
  private static final Set<String> BREAKS = Set.of("lb", "pb", "cb", "gb", "milestone");
  private static final Set<String> AS_TYPED =
      Set.of("code", "eg", "formula", "ab", "tagsDecl", "charDecl", "xenoData", "teiHeader");
  private static final Pattern DOUBLED = Pattern.compile("(?<=[^\\s])  +(?=[^\\s])");

  private final Findings findings;
  private TextRun before;
  private Element noBreak;

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
    if (run.parent().isInside(AS_TYPED) || "preserve".equals(run.parent().attribute("xml:space"))) {
      return;
    }
    Matcher matcher = DOUBLED.matcher(run.text());
    while (matcher.find()) {
      findings.report(
          "double-space", run.place(matcher.start()), "word", word(run.text(), matcher.end()));
    }
  }

  private static String word(String text, int start) {
    int end = start;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
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
