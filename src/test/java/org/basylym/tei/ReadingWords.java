// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** The words of a source, in their order, and how many of them another text has joined. */
final class ReadingWords {
  private static final String PUNCTUATION = "[,.;:!?)\\]].*";

  private final List<String> words;
  private long joined;

  ReadingWords(String source) {
    words = words(source);
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
  }

  /** How many words of the source, other than punctuation, had lost the space before them. */
  long joined() {
    return joined;
  }

  /** Asserts that a text has all words and no others; some may follow the one before at once. */
  void areIn(String text) {
    int next = 0;
    for (String word : words(text)) {
      StringBuilder made = new StringBuilder();
      while (next < words.size() && made.length() < word.length()) {
        String part = words.get(next++);
        if (!made.isEmpty() && !part.matches(PUNCTUATION)) {
          joined++;
        }
        made.append(part);
      }
      assertThat(word).hasToString(made.toString());
    }
    assertThat(next).as("words of the source").isEqualTo(words.size());
  }
}
