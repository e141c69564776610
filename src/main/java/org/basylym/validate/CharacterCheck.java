// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.text.Normalizer;
import java.util.Locale;

/** Characters that nobody sees and that break searching: control characters, decomposed letters. */
final class CharacterCheck implements Check {
  private final Findings findings;

  CharacterCheck(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void text(TextRun run) {
    String text = run.text();
    boolean marked = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x7F) {
        marked |= isMark(c);
        if (isStray(c)) {
          findings.report(
              "stray-control-character",
              run.place(i),
              "code",
              String.format(Locale.ROOT, "U+%04X", (int) c));
        }
      }
    }
    if (marked && !Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      decomposed(run, text);
    }
  }

  /** Letters of Greek and the common ones of Cyrillic are passed by without a look into tables. */
  private static boolean isMark(char c) {
    return c >= 0x300
        && !(c >= 0x370 && c <= 0x482)
        && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isStray(char c) {
    return (c >= 0x7F && c <= 0x9F && c != 0x85)
        || c == 0xFEFF
        || c == 0xFFFD
        || (c >= 0xFDD0 && c <= 0xFDEF)
        || (c >= 0x2066 && c <= 0x2069)
        || (c >= 0x202A && c <= 0x202E)
        || c == 0x200B
        || (c >= 0xFFF9 && c <= 0xFFFC);
  }

  /** Names the first letter that a composed one stands for; order of marks alone is no fault. */
  private void decomposed(TextRun run, String text) {
    for (int i = 1; i < text.length(); i++) {
      if (Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK) {
        String pair = text.substring(i - 1, i + 1);
        String composed = Normalizer.normalize(pair, Normalizer.Form.NFC);
        if (composed.length() == 1) {
          findings.report("decomposed-letter", run.place(i - 1), "letter", composed);
          return;
        }
      }
    }
  }
}
