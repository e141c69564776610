// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Compares the entries of printed pages with the lines they name: the words of each lemma are on
 * them.
 *
 * @param checked how many entries name lines and have a lemma of words
 * @param unknown how many name lines that can't be told from the numbers in the margin, as beside
 *     headings in the size of the text
 * @param wrong those whose words are not all on their lines
 */
record LemmaCheck(int checked, int unknown, List<String> wrong) {
  private static final Pattern RANGE = Pattern.compile("(\\d+)(?:–(?:(\\d+)\\.)?(\\d+))?");
  private static final Pattern NOT_LETTERS = Pattern.compile("\\P{L}+");

  static LemmaCheck of(List<PrintedPage> pages) {
    int checked = 0;
    int unknown = 0;
    List<String> wrong = new ArrayList<>();
    for (int p = 0; p < pages.size(); p++) {
      for (PrintedPage.Entry entry : pages.get(p).entries()) {
        Matcher range = RANGE.matcher(entry.number());
        List<String> words =
            Stream.of(entry.lemma().split("…"))
                .map(LemmaCheck::letters)
                .filter(word -> !word.isEmpty())
                .toList();
        if (range.matches() && !words.isEmpty()) {
          checked++;
          Optional<String> text = text(pages, p, range).map(LemmaCheck::letters);
          if (text.isEmpty()) {
            unknown++;
          } else if (!words.stream().allMatch(text.get()::contains)) {
            wrong.add(pages.get(p).label() + ": " + entry + " ≠ " + text);
          }
        }
      }
    }
    return new LemmaCheck(checked, unknown, wrong);
  }

  /** The lines of a range, which may end on a later page. */
  private static Optional<String> text(List<PrintedPage> pages, int from, Matcher range) {
    int to = from;
    while (range.group(2) != null && !pages.get(to).label().equals(range.group(2))) {
      to++;
    }
    Optional<Integer> first = pages.get(from).line(range.group(1));
    Optional<Integer> last = range.group(3) == null ? first : pages.get(to).line(range.group(3));
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    for (int p = from; p <= to; p++) {
      List<String> lines = pages.get(p).lines();
      int start = p == from ? first.get() : 0;
      int end = p == to ? last.get() + 1 : lines.size();
      lines.subList(start, Math.max(start, end)).forEach(text::append);
    }
    return Optional.of(text.toString());
  }

  /** The letters alone: words may be divided, and marks may stand in them. */
  private static String letters(String words) {
    return NOT_LETTERS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKC)).replaceAll("");
  }
}
