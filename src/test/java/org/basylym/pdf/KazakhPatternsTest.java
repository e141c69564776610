// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.fop.hyphenation.Hyphenation;
import org.apache.fop.hyphenation.HyphenationException;
import org.apache.fop.hyphenation.HyphenationTree;
import org.basylym.pdf.KazakhPatterns.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

/** The patterns, asked through FOP itself, divide Kazakh words as the spelling rules do. */
class KazakhPatternsTest {
  private static final HyphenationTree TREE = tree();

  @Test
  void each_rule_yields_as_many_patterns_as_its_letters_allow() {
    Map<Rule, Integer> expected =
        Map.of(
            Rule.ONSET, 375,
            Rule.VOCALIC_U, 350,
            Rule.HIATUS, 196,
            Rule.CONSONANTAL_U, 210,
            Rule.INITIAL_CLUSTER, 625,
            Rule.STOP_AND_LIQUID, 450,
            Rule.S_AND_T, 25,
            Rule.ST_AND_V, 1,
            Rule.STEM, 6);
    assertThat(expected.keySet()).containsExactlyInAnyOrder(Rule.values());
    expected.forEach((rule, count) -> assertThat(rule.patterns()).as(rule.name()).hasSize(count));
  }

  @Test
  void no_pattern_is_made_twice() {
    assertThat(Stream.of(Rule.values()).flatMap(Rule::patterns)).doesNotHaveDuplicates();
  }

  @Test
  void the_pattern_file_is_the_same_each_time() {
    assertThat(KazakhPatterns.xml()).isEqualTo(KazakhPatterns.xml()).contains("қҚ", "іІ");
  }

  @ParameterizedTest
  @MethodSource
  void divides_words_of_the_essay(String word) {
    assertThat(divided(word.replace("-", ""))).isEqualTo(word);
  }

  static List<String> divides_words_of_the_essay() {
    return words("essay.txt");
  }

  @ParameterizedTest
  @MethodSource
  void divides_other_words_by_syllables(String word) {
    assertThat(divided(word.replace("-", ""))).isEqualTo(word);
  }

  static List<String> divides_other_words_by_syllables() {
    return words("more.txt");
  }

  @ParameterizedTest
  @MethodSource
  void never_divides(String word) {
    assertThat(divided(word)).isEqualTo(word);
  }

  static List<String> never_divides() {
    return words("never.txt");
  }

  /** The word with every hyphen that FOP would allow. */
  private static String divided(String word) {
    Hyphenation hyphenation = TREE.hyphenate(word, 2, 2);
    StringBuilder marked = new StringBuilder(word);
    int[] points = hyphenation == null ? new int[0] : hyphenation.getHyphenationPoints();
    for (int i = points.length - 1; i >= 0; i--) {
      marked.insert(points[i], '-');
    }
    return marked.toString();
  }

  private static HyphenationTree tree() {
    try {
      HyphenationTree tree = new HyphenationTree();
      tree.loadPatterns(new InputSource(new StringReader(KazakhPatterns.xml())));
      return tree;
    } catch (HyphenationException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static List<String> words(String file) {
    try (InputStream in = KazakhPatternsTest.class.getResourceAsStream("hyphenation/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
