// SPDX-License-Identifier: Apache-2.0
package org.basylym.diagnostics;

import java.util.Locale;

/** How grave a problem is. Only errors make a command end with the exit code for problems. */
public enum Severity {
  ERROR,
  WARNING,
  INFO;

  /** The word printed before the rule: {@code error}, {@code warning} or {@code info}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The severity that a rule file writes as {@code word}. */
  public static Severity of(String word) {
    return valueOf(word.trim().toUpperCase(Locale.ROOT));
  }
}
