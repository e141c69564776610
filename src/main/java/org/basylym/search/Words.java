// SPDX-License-Identifier: Apache-2.0
package org.basylym.search;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Cuts text into words. A word is a run of letters, marks and digits, an apostrophe between two of
 * them included; in scripts that put no space between words each letter is one.
 */
final class Words {
  private static final int FIRST_UNSPACED = 0x0E00;

  private final FoldingTable table;
  private final String unseen;
  private final String apostrophes;
  private final String hyphens;
  private final Set<UnicodeScript> unspaced;

  Words(FoldingTable table) {
    this.table = table;
    unseen = table.signs("unseen");
    apostrophes = table.signs("apostrophe");
    hyphens = table.signs("hyphen");
    unspaced =
        table.values("unspaced", "*").stream()
            .map(UnicodeScript::forName)
            .collect(Collectors.toSet());
  }

  /**
   * A word of a text.
   *
   * @param text the word as it is written
   * @param joined whether only a hyphen parts it from the word before
   */
  record Word(String text, boolean joined) {}

  List<Word> of(String text, String language) {
    boolean parting = !table.values("parting", FoldingTable.key(language)).isEmpty();
    List<Word> words = new ArrayList<>();
    int last = -2;
    int i = 0;
    while (i < text.length()) {
      int end = end(text, i, parting);
      if (end == i) {
        i += Character.charCount(text.codePointAt(i));
      } else {
        boolean joined = last == i - 1 && hyphens.indexOf(text.charAt(last)) >= 0;
        words.add(new Word(text.substring(i, end), joined));
        last = end;
        i = end;
      }
    }
    return words;
  }

  /** Where the word that begins at {@code start} ends; {@code start} itself if none does. */
  private int end(String text, int start, boolean parting) {
    int sign = text.codePointAt(start);
    if (!isLetter(sign)) {
      return start;
    }
    boolean single = isSingle(sign);
    int i = start + Character.charCount(sign);
    while (i < text.length()) {
      int next = text.codePointAt(i);
      boolean goesOn =
          single
              ? isMark(next)
              : isMark(next)
                  || unseen.indexOf(next) >= 0
                  || isSpaced(next)
                  || (!parting && isInner(text, i));
      if (!goesOn) {
        return i;
      }
      i += Character.charCount(next);
    }
    return i;
  }

  private boolean isInner(String text, int i) {
    return apostrophes.indexOf(text.charAt(i)) >= 0
        && i + 1 < text.length()
        && isSpaced(text.codePointAt(i + 1));
  }

  private boolean isSpaced(int sign) {
    return isLetter(sign) && !isSingle(sign);
  }

  /**
   * The scripts that part no words begin with Thai; to ask for the script of a letter takes long.
   */
  private boolean isSingle(int sign) {
    return sign >= FIRST_UNSPACED && unspaced.contains(UnicodeScript.of(sign));
  }

  private static boolean isLetter(int sign) {
    int type = Character.getType(sign);
    return Character.isLetter(sign)
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static boolean isMark(int sign) {
    int type = Character.getType(sign);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** A word without unseen signs and apostrophes. */
  String bare(String word) {
    StringBuilder bare = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      if (unseen.indexOf(word.charAt(i)) < 0 && apostrophes.indexOf(word.charAt(i)) < 0) {
        bare.append(word.charAt(i));
      }
    }
    return bare.toString();
  }
}
