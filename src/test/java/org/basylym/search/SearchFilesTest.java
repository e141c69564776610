// SPDX-License-Identifier: Apache-2.0
package org.basylym.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The index tells of every word where it stands, stays small, and no text breaks out of it. */
class SearchFilesTest {
  private static final String LATIN = "abcdefghij";
  private static final String KAZAKH = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";

  @Test
  void every_word_of_every_passage_is_found_in_it() {
    List<String> passages = passages(new Random(4), KAZAKH, 400, 3_000);
    assertComplete(passages, true);
  }

  @Test
  void words_of_a_text_too_short_for_places_are_found_in_their_passages() {
    List<String> passages = passages(new Random(5), LATIN, 30, 10_000);
    assertComplete(passages, false);
  }

  @Test
  void the_index_of_a_text_takes_less_than_two_fifths_of_it() {
    List<String> passages = passages(new Random(6), KAZAKH, 1_500, 20_000);
    long text = passages.stream().mapToLong(p -> p.getBytes(StandardCharsets.UTF_8).length).sum();
    long index =
        files(passages).entrySet().stream()
            .filter(file -> file.getKey().matches("search/(index|words-\\d+)\\.js"))
            .mapToLong(file -> file.getValue().length)
            .sum();
    assertThat(index * 100).isLessThan(text * 40);
  }

  @Test
  void a_large_index_is_split_and_whole() {
    assertComplete(passages(new Random(7), KAZAKH, 1_500, 60_000), true);
    assertThat(files(passages(new Random(7), KAZAKH, 1_500, 60_000)))
        .containsKey("search/words-1.js");
  }

  @Test
  void places_of_neighbours_follow_each_other_and_passages_do_not_touch() {
    Map<String, byte[]> files = files(List.of("бір екі үш ".repeat(200).strip(), "төрт бес"));
    IndexReader reader = new IndexReader(files);
    Map<String, List<Integer>> terms = reader.terms();

    assertThat(terms.get("бір").subList(0, 2)).containsExactly(0, 3);
    assertThat(terms.get("екі").subList(0, 2)).containsExactly(1, 4);
    assertThat(terms.get("төрт")).containsExactly(601);
    assertThat(terms.get("бес")).containsExactly(602);
  }

  @Test
  void joined_words_are_found_as_one_too() {
    IndexReader reader = new IndexReader(files(List.of("«Алаш-Орда» " + "сөз ".repeat(300))));
    Map<String, List<Integer>> terms = reader.terms();
    assertThat(terms.get("алашорда")).isEqualTo(terms.get("алаш")).containsExactly(0);
    assertThat(terms.get("орда")).containsExactly(1);
  }

  @Test
  void hostile_text_stays_text() {
    String hostile =
        "</script><script>alert(1)</script> \"); alert(2); (\" \\\" \u2028\u2029 <!-- \uD800";
    files(List.of(hostile))
        .forEach(
            (name, file) -> {
              String script = new String(file, StandardCharsets.UTF_8);
              assertThat(script).as(name).doesNotContain("<").doesNotContain("\u2028");
              assertThat(script.strip()).startsWith("basylymSearch(\"").endsWith(");");
            });
    String text = new IndexReader(files(List.of(hostile))).script("text-0");
    assertThat(text).contains("\\u0022); alert(2); (\\u0022 \\u005c\\u0022");
  }

  @Test
  void the_same_texts_give_the_same_bytes() {
    Map<String, byte[]> one = files(passages(new Random(8), KAZAKH, 50, 500));
    Map<String, byte[]> other = files(passages(new Random(8), KAZAKH, 50, 500));
    assertThat(one.keySet()).isEqualTo(other.keySet());
    one.forEach((name, file) -> assertThat(file).as(name).isEqualTo(other.get(name)));
  }

  /** All words of all passages, looked up in the index as it was written. */
  private static void assertComplete(List<String> passages, boolean exact) {
    IndexReader reader = new IndexReader(files(passages));
    assertThat(reader.exact()).isEqualTo(exact);
    Map<String, List<Integer>> expected = new HashMap<>();
    int place = 0;
    for (String passage : passages) {
      for (String word : passage.split(" ", -1)) {
        String folded = word.replace('ё', 'е');
        List<Integer> places = expected.computeIfAbsent(folded, key -> new ArrayList<>());
        if (places.isEmpty() || places.get(places.size() - 1) != place) {
          places.add(place);
        }
        place += exact ? 1 : 0;
      }
      place++;
    }
    assertThat(reader.terms()).isEqualTo(expected);
    assertThat(reader.number("places")).isEqualTo(place);
    assertThat(reader.passages().stream().mapToInt(passage -> passage[2]).sum()).isEqualTo(place);
  }

  private static Map<String, byte[]> files(List<String> passages) {
    StringBuilder table = new StringBuilder("section\tt\t0\tt.html\tТақырып\tTitle\n");
    for (int i = 0; i < passages.size(); i++) {
      String[] fields = {"passage", "t", "text", "t.html#p" + i, "kk", "", passages.get(i)};
      table.append(String.join("\t", fields)).append('\n');
    }
    byte[] bytes = table.toString().getBytes(StandardCharsets.UTF_8);
    return new SearchFiles().data(List.of(bytes), List.of("kk", "en"));
  }

  /**
   * Passages of words as frequent as in a language: the n-th word one n-th as often as the first.
   */
  private static List<String> passages(Random random, String letters, int count, int vocabulary) {
    List<String> words =
        IntStream.range(0, vocabulary).mapToObj(i -> word(random, letters)).toList();
    List<String> passages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<String> passage = new ArrayList<>();
      for (int n = 5 + random.nextInt(90); n > 0; n--) {
        passage.add(words.get((int) Math.pow(vocabulary, random.nextDouble()) - 1));
      }
      passages.add(String.join(" ", passage));
    }
    return passages;
  }

  private static String word(Random random, String letters) {
    int length = 2 + random.nextInt(9);
    return IntStream.range(0, length)
        .mapToObj(i -> letters.charAt(random.nextInt(letters.length())))
        .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
        .toString();
  }
}
