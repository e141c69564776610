// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.basylym.diagnostics.SourcePlace;

/**
 * Kazakh words typed with the Russian letter that looks like their own: к for қ, г for ғ. No list
 * of words is needed: the file itself writes the same word right elsewhere.
 */
final class LookAlikeWordCheck implements Check {
  private static final int SHORTEST = 4;

  /** Cossacks, who are no Kazakhs (қазақ). */
  private static final String COSSACK = "казак";

  private final Findings findings;

  /** By the word as it looks without tails, its spellings. */
  private final Map<String, Map<String, Spelling>> words = new HashMap<>();

  /** How often a spelling occurs, and its first places. */
  private static final class Spelling {
    private final List<SourcePlace> places = new ArrayList<>(1);
    private int count;
  }

  LookAlikeWordCheck(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void text(TextRun run) {
    if (!run.parent().language().startsWith("kk")) {
      return;
    }
    String text = run.text();
    int start = -1;
    boolean pair = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (c >= 0x400 && Character.isLetter(c)) {
        start = start < 0 ? i : start;
        pair |= "кқгғКҚГҒ".indexOf(c) >= 0;
      } else {
        if (pair && i - start >= SHORTEST) {
          add(run, start, text.substring(start, i));
        }
        start = -1;
        pair = false;
      }
    }
  }

  private void add(TextRun run, int start, String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    Spelling spelling =
        words
            .computeIfAbsent(withoutTails(lower), key -> new HashMap<>(2))
            .computeIfAbsent(lower, key -> new Spelling());
    if (spelling.count++ == 0) {
      spelling.places.add(run.place(start));
    }
  }

  private static String withoutTails(String word) {
    return word.replace('қ', 'к').replace('ғ', 'г');
  }

  /** One place of a spelling beside several of another is a slip of the hand. */
  @Override
  public void finish() {
    for (Map<String, Spelling> spellings : words.values()) {
      if (spellings.size() > 1) {
        spellings.forEach((rare, one) -> compare(rare, one, spellings));
      }
    }
  }

  private void compare(String rare, Spelling one, Map<String, Spelling> spellings) {
    spellings.forEach(
        (usual, many) -> {
          if (one.count == 1 && many.count > 1 && !rare.startsWith(COSSACK)) {
            findings.report(
                "look-alike-word",
                one.places.get(0),
                "word",
                rare,
                "usual",
                usual,
                "count",
                Integer.toString(many.count));
          }
        });
  }
}
