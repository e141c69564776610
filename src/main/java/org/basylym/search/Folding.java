// SPDX-License-Identifier: Apache-2.0
package org.basylym.search;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Folds words of one language to the form that they are looked up by. The search page folds what is
 * asked in the same way, by the same table.
 */
final class Folding {
  private final Words words;
  private final Map<Integer, String> before;
  private final Map<Integer, String> letters;
  private final Map<Integer, String> looseLetters;
  private final Pattern stripped;
  private final Pattern stray;
  private final Pattern looseStripped;
  private final Map<String, String> folded = new HashMap<>();

  Folding(FoldingTable table, Words words, String language) {
    this.words = words;
    String key = FoldingTable.key(language);
    before = table.letters("before", key);
    letters = table.letters("letters", key);
    looseLetters = table.letters("loose", key);
    stripped = marks(table.scripts("strip", key));
    stray = marks(table.scripts("stray", key));
    looseStripped = marks(table.scripts("loose-strip", key));
  }

  private static Pattern marks(String scripts) {
    return Pattern.compile("([" + scripts + "])\\p{M}+");
  }

  /** The form of a word in the index; empty if nothing of it is left. */
  String fold(String word) {
    return folded.computeIfAbsent(word, this::folded);
  }

  private String folded(String word) {
    String plain = replaced(Normalizer.normalize(words.bare(word), Form.NFC), before);
    String small = Normalizer.normalize(plain.toLowerCase(Locale.ROOT), Form.NFKD);
    String bare = Normalizer.normalize(without(small, stripped), Form.NFC);
    return replaced(without(bare, stray), letters);
  }

  /** A folded word with the marks of its letters ignored too. */
  String loose(String folded) {
    String bare = without(Normalizer.normalize(folded, Form.NFD), looseStripped);
    return replaced(Normalizer.normalize(bare, Form.NFC), looseLetters);
  }

  private static String without(String word, Pattern marks) {
    return marks.matcher(word).replaceAll("$1");
  }

  private static String replaced(String word, Map<Integer, String> letters) {
    StringBuilder result = new StringBuilder(word.length());
    word.codePoints()
        .forEach(
            letter -> {
              String other = letters.get(letter);
              if (other == null) {
                result.appendCodePoint(letter);
              } else {
                result.append(other);
              }
            });
    return result.toString();
  }
}
