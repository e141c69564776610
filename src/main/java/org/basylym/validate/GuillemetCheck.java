// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.basylym.diagnostics.SourcePlace;

/**
 * Guillemets that open and never close, or close what nobody opened. A quotation may run through
 * several blocks, each of which may open it anew; it may not run out of its division.
 */
final class GuillemetCheck implements Check {
  private static final Set<String> DIVISIONS =
      Set.of(
          "div",
          "body",
          "front",
          "back",
          "floatingText",
          "teiHeader",
          "note",
          "standOff",
          "lg",
          "list",
          "listBibl",
          "sp",
          "app",
          "choice",
          "subst",
          "table",
          "text");

  /** Marks tagged as such have been seen by the editor. */
  private static final Set<String> PASSED_BY =
      Set.of("pc", "code", "eg", "egXML", "formula", "g", "ident", "app", "choice", "subst");

  private final Findings findings;
  private final Deque<Division> open = new ArrayDeque<>();
  private final List<Mark> unpaired = new ArrayList<>();
  private int opening;
  private int inverted;

  private record Mark(SourcePlace place, char sign) {}

  private record Division(Element element, Deque<Mark> marks) {}

  GuillemetCheck(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void start(Element element) {
    if (open.isEmpty() || element.isOneOf(DIVISIONS)) {
      open.push(new Division(element, new ArrayDeque<>()));
    }
  }

  @Override
  public void text(TextRun run) {
    String text = run.text();
    if (text.indexOf('«') < 0 && text.indexOf('»') < 0) {
      return;
    }
    if (isPassedBy(run.parent())) {
      return;
    }
    boolean first = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '«' || c == '»') {
        boolean beforeLetter = i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
        opening += c == '«' && beforeLetter ? 1 : 0;
        inverted += c == '»' && beforeLetter ? 1 : 0;
        sign(c, run, i, first);
      }
      first &= Character.isWhitespace(c);
    }
  }

  /** A sign that comes first in a block may open again what an earlier block opened. */
  /** A note on a reading is text of its own. */
  private static boolean isPassedBy(Element element) {
    for (Element up = element; up != null && !up.is("note"); up = up.parent()) {
      if (up.isOneOf(PASSED_BY)) {
        return true;
      }
    }
    return false;
  }

  private void sign(char sign, TextRun run, int at, boolean first) {
    Deque<Mark> marks = open.peek().marks();
    if (sign == '«') {
      boolean again = !marks.isEmpty() && first;
      if (!again) {
        marks.push(new Mark(run.place(at), sign));
      }
    } else if (marks.isEmpty()) {
      unpaired.add(new Mark(run.place(at), sign));
    } else {
      marks.pop();
    }
  }

  @Override
  public void end(Element element) {
    if (!open.isEmpty() && open.peek().element() == element) {
      unpaired.addAll(open.pop().marks());
    }
  }

  /** In German and Danish print »the signs« are the other way about: such files are left alone. */
  @Override
  public void finish() {
    if (inverted <= opening) {
      unpaired.stream()
          .sorted((a, b) -> a.place().compareTo(b.place()))
          .forEach(
              mark ->
                  findings.report(
                      "unbalanced-guillemet",
                      mark.place(),
                      "sign",
                      String.valueOf(mark.sign()),
                      "fault",
                      mark.sign() == '«' ? "opens and is never closed" : "closes nothing"));
    }
  }
}
