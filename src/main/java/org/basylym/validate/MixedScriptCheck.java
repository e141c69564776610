// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.lang.Character.UnicodeScript;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Words whose letters come from two scripts, most often a look-alike typed by mistake. */
final class MixedScriptCheck implements Check {
  private static final Set<String> NOT_WORDS =
      Set.of(
          "code",
          "eg",
          "formula",
          "gi",
          "att",
          "val",
          "tag",
          "ident",
          "idno",
          "g",
          "c",
          "mapping",
          "am",
          "ptr",
          "charProp",
          "glyph",
          "char",
          "xenoData");

  private final Findings findings;

  MixedScriptCheck(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void text(TextRun run) {
    String text = run.text();
    int start = -1;
    int seen = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetter(c)) {
        start = start < 0 ? i : start;
        seen |= bit(c);
      } else if (start >= 0 && !isMark(c)) {
        if (Integer.bitCount(seen) > 1) {
          word(run, start, text.substring(start, i));
        }
        start = -1;
        seen = 0;
      }
    }
  }

  private static boolean isMark(char c) {
    return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static int bit(char c) {
    if (c < 0x250) {
      return 1;
    }
    if (c >= 0x400 && c < 0x530) {
      return 2;
    }
    return (c >= 0x370 && c < 0x400) || (c >= 0x1F00 && c < 0x2000) ? 4 : 0;
  }

  private void word(TextRun run, int start, String word) {
    if (run.parent().isInside(NOT_WORDS) || isNumeral(word)) {
      return;
    }
    UnicodeScript main = main(word);
    boolean greek = word.chars().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.GREEK);
    int strange = -1;
    boolean allTwins = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLetter(c) && UnicodeScript.of(c) != main) {
        strange = strange < 0 ? i : strange;
        allTwins &= Scripts.twin(c, main) != 0;
      }
    }
    if (strange < 0 || (greek && (!allTwins || word.length() < 4)) || isAccent(word, main)) {
      return;
    }
    int letter = word.charAt(strange);
    int twin = Scripts.twin(letter, main);
    String cure = twin == 0 ? "" : ", not " + Scripts.name(main) + " " + Character.toString(twin);
    findings.report(
        "mixed-script-word",
        run.place(start + strange),
        "word",
        word,
        "letter",
        Character.toString(letter),
        "script",
        Scripts.name(UnicodeScript.of(letter)),
        "instead",
        cure,
        "main",
        Scripts.name(main));
  }

  /** A Roman numeral and its ending, such as XIXғасыр; M, C, X and I alone look like letters. */
  private static boolean isNumeral(String word) {
    int end = 0;
    while (end < word.length() && "IVXLCDM".indexOf(word.charAt(end)) >= 0) {
      end++;
    }
    boolean looksCyrillic = end == 1 && "MCXI".indexOf(word.charAt(0)) >= 0;
    return end > 0 && !looksCyrillic && word.chars().skip(end).noneMatch(c -> c < 0x250);
  }

  /** Stressed vowels, which Cyrillic has no key for and editors take from the Latin side. */
  private static boolean isAccent(String word, UnicodeScript main) {
    return word.chars()
            .filter(c -> Character.isLetter(c) && c >= 0x80)
            .filter(c -> UnicodeScript.of(c) == UnicodeScript.LATIN)
            .anyMatch(c -> Scripts.twin(c, UnicodeScript.CYRILLIC) == 0)
        && word.chars().noneMatch(c -> c < 0x80 && Character.isLetter(c))
        && main != UnicodeScript.GREEK;
  }

  /** The script that the other letters only look like, else the one of most letters. */
  private static UnicodeScript main(String word) {
    List<UnicodeScript> scripts =
        word.codePoints()
            .filter(Character::isLetter)
            .mapToObj(UnicodeScript::of)
            .filter(script -> script != UnicodeScript.COMMON)
            .toList();
    return scripts.stream()
        .distinct()
        .max(
            Comparator.comparing((UnicodeScript script) -> isAimedAt(script, word))
                .thenComparing(script -> Collections.frequency(scripts, script))
                .thenComparing(script -> script.name()))
        .orElse(UnicodeScript.COMMON);
  }

  private static boolean isAimedAt(UnicodeScript script, String word) {
    return word.codePoints()
        .filter(c -> Character.isLetter(c) && UnicodeScript.of(c) != script)
        .allMatch(c -> Scripts.twin(c, script) != 0);
  }
}
