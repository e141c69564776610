// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which of the same words of a line a lemma is, in raised figures: nothing where its words stand on
 * the line but once. A verse with all its turns is one line.
 */
final class SameWords {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}]+|(?<![\\p{L}\\p{M}\\p{N}])\\p{N}+");
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final Column column;
  private final Map<String, String> signs = new HashMap<>();

  /** A word of a line and where it begins. */
  private record Word(String letters, int from) {}

  SameWords(Column column) {
    this.column = column;
  }

  /** The sign of the lemma that begins and ends with these identifiers. */
  String sign(String start, String end) {
    return signs.computeIfAbsent(start, any -> found(start, end));
  }

  private String found(String start, String end) {
    int[] lines = column.lines(start, end);
    if (lines == null || !column.isOneNumber(lines[0], lines[1])) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    int from = -1;
    int to = -1;
    for (int line : column.sameNumber(lines[0])) {
      for (Slug slug : column.slugs(line)) {
        Slug.Span opened = slug.spans().get(start);
        Slug.Span closed = slug.spans().get(end);
        from = from < 0 && opened != null ? text.length() + opened.from() : from;
        to = closed != null ? text.length() + closed.to() : to;
        text.append(slug.words).append(' ');
      }
    }
    return from < 0 || to < from ? "" : sign(words(text), from, to);
  }

  private static List<Word> words(CharSequence line) {
    List<Word> words = new ArrayList<>();
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      words.add(new Word(word.group(), word.start()));
    }
    return words;
  }

  private static String sign(List<Word> line, int from, int to) {
    List<Word> own =
        line.stream()
            .filter(word -> word.from() >= from && word.from() + word.letters().length() <= to)
            .toList();
    List<String> lemma = own.stream().map(Word::letters).toList();
    List<String> letters = line.stream().map(Word::letters).toList();
    int place = 0;
    int all = 0;
    for (int i = 0; !lemma.isEmpty() && i + lemma.size() <= line.size(); i++) {
      if (letters.subList(i, i + lemma.size()).equals(lemma)) {
        all++;
        place += line.get(i).from() <= own.get(0).from() ? 1 : 0;
      }
    }
    return all < 2 || place == 0 ? "" : raised(isRightToLeft(lemma) ? all + 1 - place : place);
  }

  /** Lines of such words are kept as they are seen, from left to right. */
  private static boolean isRightToLeft(List<String> lemma) {
    byte direction = Character.getDirectionality(lemma.get(0).codePointAt(0));
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private static String raised(int number) {
    StringBuilder sign = new StringBuilder();
    String.valueOf(number).chars().forEach(figure -> sign.append(RAISED.charAt(figure - '0')));
    return sign.toString();
  }
}
