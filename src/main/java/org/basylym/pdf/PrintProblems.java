// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.Outcome;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.diagnostics.SourcePlace;

/** The problems of one printing, each once, in the order in which they were noticed. */
final class PrintProblems {
  private static final int OPENING = 48;
  private static final String UNKNOWN_PLACE = "the book";

  private final RuleCatalog rules;
  private final SourcePlace place;
  private final Set<Diagnostic> found = new LinkedHashSet<>();
  private final MissingGlyphs missing = new MissingGlyphs();
  private final List<StringBuilder> openings = new ArrayList<>();

  PrintProblems(RuleCatalog rules, SourcePlace place) {
    this.rules = rules;
    this.place = place;
  }

  List<Diagnostic> all() {
    missing.report(this::add);
    return List.copyOf(found);
  }

  void add(String rule, Map<String, String> arguments) {
    found.add(rules.diagnose(rule, place, arguments));
  }

  /** Notes a sign that no font can draw; it is reported once in a book. */
  void missingGlyph(int sign, String font, String near) {
    missing.add(sign, font, near);
  }

  /** The same as FOP sees it: it cuts the code point to sixteen bits. */
  void missingGlyph(char unit, String font) {
    missing.addUnit(unit, font, UNKNOWN_PLACE);
  }

  /** FOP gave up; the reason is FOP's own, or the kind of its crash. */
  Outcome<byte[]> refused(Throwable refusal) {
    Throwable cause = refusal;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    boolean told = cause.getMessage() != null && !(cause instanceof NullPointerException);
    String reason = told ? plain(cause.getMessage()) : cause.getClass().getSimpleName();
    add("fo-refused", Map.of("reason", reason));
    return Outcome.none(all());
  }

  /** The same, without any problem yet. */
  PrintProblems fresh() {
    return new PrintProblems(rules, place);
  }

  /** FOP's message without its own positions, which do not concern the editor. */
  static String plain(String message) {
    return message
        .replaceAll("\\s*\\(See position [^)]*\\)", "")
        .replaceAll("^(?:[^ ]*:)?\\d+:\\d+: ", "")
        .replaceAll("\\s+", " ")
        .strip()
        .replaceAll("[.!]$", "");
  }

  /** A new block begins; the number it gets names it in {@link #opening}. */
  int startBlock() {
    openings.add(new StringBuilder());
    return openings.size();
  }

  void addWords(int block, char[] text, int start, int length) {
    if (block > 0) {
      StringBuilder opening = openings.get(block - 1);
      int room = Math.max(0, OPENING - opening.length());
      opening.append(text, start, Math.min(room, length));
    }
  }

  /** How the block begins, to name a place in the book by. */
  String opening(int block) {
    String words =
        block < 1 || block > openings.size()
            ? ""
            : openings.get(block - 1).toString().strip().replaceAll("\\s+", " ");
    return words.isEmpty() ? UNKNOWN_PLACE : words;
  }
}
