// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Liang hyphenation patterns for Kazakh in Cyrillic, derived from the spelling rules letter by
 * letter instead of being listed. {@link PrintResources} hands them to FOP as {@code kk.xml}.
 *
 * <p>Two letters at least stay on either side of a hyphen: that alone keeps a syllable of one sound
 * from standing by itself at a line's end or start.
 */
final class KazakhPatterns {

  private static final String ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";
  private static final String SIGNS = "ъь";

  /**
   * The letter that is a consonant in «тау» and a vowel in «тудың»: it belongs to neither class.
   */
  private static final String WAVERING = "у";

  private static final List<String> VOWELS = letters("аәеёиоөұүыіэюя");
  private static final List<String> CONSONANTS =
      letters(without(ALPHABET, String.join("", VOWELS) + WAVERING + SIGNS));
  private static final List<String> NUCLEI = letters("аәеёиоөұүыіэюя" + WAVERING);
  private static final List<String> OBSTRUENTS = letters("пбтдкгфвх");
  private static final List<String> LIQUIDS = letters("рл");

  private KazakhPatterns() {}

  /** One rule of syllable division and the patterns that follow from it. */
  enum Rule {
    ONSET("the last consonant before a vowel opens the syllable: ға-сыр, тұң-ғыш") {
      @Override
      Stream<String> patterns() {
        return pairs(CONSONANTS, NUCLEI, (c, v) -> "1" + c + v);
      }
    },
    VOCALIC_U("у after a consonant is a vowel, the next vowel opens a syllable: ту-ын") {
      @Override
      Stream<String> patterns() {
        return pairs(CONSONANTS, VOWELS, (c, v) -> c + "у1" + v);
      }
    },
    HIATUS("two vowels are two syllables: ри-ат") {
      @Override
      Stream<String> patterns() {
        return pairs(VOWELS, VOWELS, (v, w) -> v + "1" + w);
      }
    },
    CONSONANTAL_U("у between vowels is a consonant: та-уа-рих") {
      @Override
      Stream<String> patterns() {
        return pairs(VOWELS, NUCLEI, (v, w) -> v + "1у" + w);
      }
    },
    INITIAL_CLUSTER("a cluster that opens the word stays whole: пра-ви") {
      @Override
      Stream<String> patterns() {
        return pairs(CONSONANTS, CONSONANTS, (c, d) -> "." + c + "2" + d + "2");
      }
    },
    STOP_AND_LIQUID("a stop and a liquid after a consonant stay together, in loans: экс-пресс") {
      @Override
      Stream<String> patterns() {
        return CONSONANTS.stream()
            .flatMap(c -> pairs(OBSTRUENTS, LIQUIDS, (o, l) -> c + o + "2" + l));
      }
    },
    S_AND_T("ст after a consonant stays together: Қа-зақ-стан") {
      @Override
      Stream<String> patterns() {
        return CONSONANTS.stream().map(c -> c + "с2т");
      }
    },
    ST_AND_V("ств stays together: -ство") {
      @Override
      Stream<String> patterns() {
        return Stream.of("ст2в");
      }
    },
    /** Stems, not whole words, because a Kazakh word takes endings without end. */
    STEM("seams inside loans and compounds that no rule of sounds can find") {
      @Override
      Stream<String> patterns() {
        return Stream.of(
            ".за1у1ра2лье", "зақ1с2тан", "зем1с2т2во", "че1с2т2в", "тель1с2т2в", ".аэ1ро1п2лан");
      }
    };

    private final String meaning;

    Rule(String meaning) {
      this.meaning = meaning;
    }

    String meaning() {
      return meaning;
    }

    abstract Stream<String> patterns();
  }

  /**
   * FOP's pattern file: letter classes so that capitals count as their small letters, then rules.
   */
  static String xml() {
    String classes =
        letters(ALPHABET).stream()
            .map(letter -> letter + Character.toString(Character.toUpperCase(letter.charAt(0))))
            .collect(Collectors.joining("\n"));
    String patterns =
        Stream.of(Rule.values()).map(KazakhPatterns::commented).collect(Collectors.joining("\n"));
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <hyphenation-info>
        <hyphen-min before="2" after="2"/>
        <classes>
        %s
        </classes>
        <patterns>
        %s
        </patterns>
        </hyphenation-info>
        """
        .formatted(classes, patterns);
  }

  private static String commented(Rule rule) {
    // A double hyphen may not stand in an XML comment, and no meaning above holds one.
    return rule.patterns()
        .collect(Collectors.joining("\n", "<!-- " + rule.meaning() + " -->\n", ""));
  }

  private interface Pattern {
    String of(String left, String right);
  }

  private static Stream<String> pairs(List<String> lefts, List<String> rights, Pattern pattern) {
    return lefts.stream().flatMap(l -> rights.stream().map(r -> pattern.of(l, r)));
  }

  private static List<String> letters(String text) {
    return text.chars().mapToObj(Character::toString).toList();
  }

  private static String without(String text, String dropped) {
    IntPredicate kept = letter -> dropped.indexOf(letter) < 0;
    return text.chars().filter(kept).mapToObj(Character::toString).collect(Collectors.joining());
  }
}
