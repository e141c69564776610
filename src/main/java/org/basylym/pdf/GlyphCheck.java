// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.basylym.fonts.FontFamily;
import org.xml.sax.SAXException;

/**
 * Reports each sign that no font of the book can draw. FOP itself reports only the first eight of a
 * font, and not those beyond U+FFFF.
 */
final class GlyphCheck extends StyledFilter {
  private static final int CONTEXT = 12;
  private static final String UNJOINED = FontFamily.dejaVuSans().name();

  private final GlyphCoverage coverage;
  private final PrintProblems problems;

  /** The signs of each style of which nothing is to be said: nearly all of a book. */
  private final Map<FontFamily.Style, BitSet> sound = new HashMap<>();

  GlyphCheck(GlyphCoverage coverage, PrintProblems problems) {
    this.coverage = coverage;
    this.problems = problems;
  }

  @Override
  public void characters(char[] text, int start, int length) throws SAXException {
    String words = new String(text, start, length);
    BitSet found = sound.computeIfAbsent(style(), any -> new BitSet());
    for (int i = 0; i < words.length(); i = words.offsetByCodePoints(i, 1)) {
      int sign = words.codePointAt(i);
      if (!found.get(sign) && (!isDrawn(sign) || isSound(words, i))) {
        found.set(sign);
      }
    }
    super.characters(text, start, length);
  }

  /** Whether there is nothing to say of a sign, wherever it stands. */
  private boolean isSound(String words, int at) {
    int sign = words.codePointAt(at);
    Optional<String> family = coverage.familyFor(style(), sign);
    if (family.isEmpty()) {
      int from = Math.max(0, at - CONTEXT);
      int to = Math.min(words.length(), at + CONTEXT);
      problems.missingGlyph(sign, coverage.firstFamily(), words.substring(from, to).strip());
      return false;
    }
    if (family.get().equals(UNJOINED) && isArabic(sign)) {
      problems.add("unjoined-letters", Map.of("font", UNJOINED));
      return false;
    }
    return true;
  }

  private static boolean isArabic(int sign) {
    return Character.UnicodeScript.of(sign) == Character.UnicodeScript.ARABIC;
  }

  private static boolean isDrawn(int sign) {
    return switch (Character.getType(sign)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
