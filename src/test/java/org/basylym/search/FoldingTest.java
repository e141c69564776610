// SPDX-License-Identifier: Apache-2.0
package org.basylym.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.basylym.search.FoldingCases.Case;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Words fold by their language; the script is held to the same cases in a browser. */
class FoldingTest {
  private static final FoldingTable TABLE = new FoldingTable();
  private static final Words WORDS = new Words(TABLE);

  @TestFactory
  Stream<DynamicTest> words_fold_by_their_language() {
    return FoldingCases.all().stream()
        .map(
            one ->
                dynamicTest(
                    one.language() + ": " + one.text(),
                    () -> {
                      assertThat(folded(one, one.text())).isEqualTo(one.folded());
                      assertThat(loose(one)).isEqualTo(one.loose());
                    }));
  }

  @TestFactory
  Stream<DynamicTest> composed_and_decomposed_letters_are_the_same() {
    return FoldingCases.all().stream()
        .map(
            one ->
                dynamicTest(
                    one.text(),
                    () ->
                        assertThat(folded(one, Normalizer.normalize(one.text(), Form.NFD)))
                            .isEqualTo(folded(one, Normalizer.normalize(one.text(), Form.NFC)))));
  }

  @Test
  void folding_a_folded_word_changes_nothing() {
    for (Case one : FoldingCases.all()) {
      Folding folding = new Folding(TABLE, WORDS, one.language());
      for (String word : folded(one, one.text()).replace("+", "").split(" ", -1)) {
        assertThat(folding.fold(word)).isEqualTo(word);
        assertThat(folding.loose(folding.loose(word))).isEqualTo(folding.loose(word));
      }
    }
  }

  private static String folded(Case one, String text) {
    return joined(one, text, UnaryOperator.identity());
  }

  private static String loose(Case one) {
    return joined(one, one.text(), new Folding(TABLE, WORDS, one.language())::loose);
  }

  private static String joined(Case one, String text, UnaryOperator<String> further) {
    Folding folding = new Folding(TABLE, WORDS, one.language());
    List<Words.Word> words = WORDS.of(text, one.language());
    return words.stream()
        .map(word -> (word.joined() ? "+" : "") + further.apply(folding.fold(word.text())))
        .collect(Collectors.joining(" "));
  }
}
