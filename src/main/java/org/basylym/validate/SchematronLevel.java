// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.basylym.diagnostics.Severity;

/** The levels that schemas give to their tests in {@code role} or {@code severity}. */
final class SchematronLevel {
  private static final Map<String, Severity> WORDS =
      Map.ofEntries(
          Map.entry("fatal", Severity.ERROR),
          Map.entry("error", Severity.ERROR),
          Map.entry("err", Severity.ERROR),
          Map.entry("must", Severity.ERROR),
          Map.entry("warning", Severity.WARNING),
          Map.entry("warn", Severity.WARNING),
          Map.entry("caution", Severity.WARNING),
          Map.entry("should", Severity.WARNING),
          // TEI says so of what it advises against, and lets pass.
          Map.entry("nonfatal", Severity.WARNING),
          Map.entry("non-fatal", Severity.WARNING),
          Map.entry("info", Severity.INFO),
          Map.entry("information", Severity.INFO),
          Map.entry("informative", Severity.INFO),
          Map.entry("note", Severity.INFO),
          Map.entry("notice", Severity.INFO),
          Map.entry("hint", Severity.INFO),
          Map.entry("suggestion", Severity.INFO),
          Map.entry("debug", Severity.INFO),
          Map.entry("trace", Severity.INFO));

  private SchematronLevel() {}

  /** The level that a word means; none if the word is not about levels. */
  static Optional<Severity> of(String word) {
    return Optional.ofNullable(WORDS.get(word.strip().toLowerCase(Locale.ROOT)));
  }
}
