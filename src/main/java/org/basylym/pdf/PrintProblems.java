// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.diagnostics.SourcePlace;

/** The problems of one printing, each once, in the order in which they were noticed. */
final class PrintProblems {
  private static final int OPENING = 48;
  private static final String UNKNOWN_PLACE = "the book";

  private final RuleCatalog rules;
  private final SourcePlace place;
  private final Set<Diagnostic> found = new LinkedHashSet<>();
  private final Set<Integer> missing = new HashSet<>();
  private final List<StringBuilder> openings = new ArrayList<>();

  PrintProblems(RuleCatalog rules, SourcePlace place) {
    this.rules = rules;
    this.place = place;
  }

  List<Diagnostic> all() {
    return List.copyOf(found);
  }

  void add(String rule, Map<String, String> arguments) {
    found.add(rules.diagnose(rule, place, arguments));
  }

  /** Reports a sign that no font can draw, once in a book. */
  void missingGlyph(int sign, String font, String near) {
    if (missing.add(sign)) {
      add(
          "missing-glyph",
          Map.of(
              "character",
              Character.toString(sign),
              "code-point",
              String.format("U+%04X", sign),
              "font",
              font,
              "near",
              near));
    }
  }

  /** Reports that FOP gave up; the reason is FOP's own, or the kind of its crash. */
  void refused(Exception refusal) {
    Throwable cause = refusal;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    String reason = cause.getMessage();
    boolean crash = reason == null || cause instanceof NullPointerException;
    add("fo-refused", Map.of("reason", crash ? cause.getClass().getSimpleName() : plain(reason)));
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
