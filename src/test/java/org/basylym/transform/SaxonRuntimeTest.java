// SPDX-License-Identifier: Apache-2.0
package org.basylym.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.SaxonApiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stylesheet reads nothing and writes nothing of its own, and sorts as Kazakh readers do. */
class SaxonRuntimeTest {
  private static final String ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";

  private final SaxonRuntime saxon = new SaxonRuntime();

  @TempDir private Path folder;

  @Test
  void no_document_is_read() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.xml"), "<s>құпия</s>");
    for (String address : List.of(secret.toUri().toString(), "http://127.0.0.1:9/x.xml")) {
      assertThatThrownBy(() -> value("doc('" + address + "')"))
          .isInstanceOf(IllegalStateException.class);
      assertThat(value("doc-available('" + address + "')")).isEqualTo("false");
    }
  }

  @Test
  void no_text_and_no_folder_is_read() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "құпия");
    assertThat(value("unparsed-text-available('" + secret.toUri() + "')")).isEqualTo("false");
    assertThatThrownBy(() -> value("unparsed-text('" + secret.toUri() + "')"))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> value("collection('" + folder.toUri() + "')"))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> value("uri-collection('" + folder.toUri() + "')"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void the_environment_is_hidden() {
    assertThat(value("count(available-environment-variables())")).isEqualTo("0");
    assertThat(value("environment-variable('PATH')")).isEmpty();
  }

  @Test
  void results_stay_in_memory() {
    Map<String, String> made = new TreeMap<>();
    write("<xsl:result-document href='a/b.txt' method='text'>м</xsl:result-document>", made);
    assertThat(made).isEqualTo(Map.of("a/b.txt", "м"));
  }

  @Test
  void no_result_leaves_its_folder() {
    for (String href : List.of("../x.txt", "a/../../x.txt", "result:/../x.txt")) {
      assertThatThrownBy(() -> write(document(href), new TreeMap<>()))
          .isInstanceOf(IllegalStateException.class);
    }
    Path outside = folder.resolve("x.txt");
    write(document(outside.toUri().toString()), new TreeMap<>());
    assertThat(outside).doesNotExist();
  }

  @Test
  void a_stylesheet_that_makes_one_tree_writes_no_other() {
    Path outside = folder.resolve("x.txt");
    assertThatThrownBy(
            () ->
                saxon
                    .compile(sheet(document(outside.toUri().toString())))
                    .apply(input(), Parameters.none()))
        .isInstanceOf(IllegalStateException.class);
    assertThat(outside).doesNotExist();
  }

  @Test
  void the_forty_two_letters_sort_as_in_the_alphabet() {
    List<String> letters = new ArrayList<>(Arrays.asList(ALPHABET.split("")));
    assertThat(letters).hasSize(42);
    assertThat(sorted(letters, "kk")).containsExactlyElementsOf(letters);
    List<String> capitals =
        letters.stream().map(letter -> letter.toUpperCase(Locale.ROOT)).toList();
    assertThat(sorted(capitals, "kk")).containsExactlyElementsOf(capitals);
  }

  @Test
  void kazakh_words_sort_as_in_a_dictionary() {
    for (List<String> words :
        List.of(
            List.of("Гүл", "Ғасыр"),
            List.of("Ымырт", "Ыңғай", "Іс", "Эра"),
            List.of("Укладчик", "Ұлт", "Үкімет"),
            List.of("Халел", "Һәм", "Цех"),
            List.of("Карл", "Кеңес", "Қазақ"),
            List.of("алаш", "Алаш", "әке", "Бөкей"))) {
      assertThat(sorted(words, "kk")).containsExactlyElementsOf(words);
    }
  }

  @Test
  void a_language_without_an_order_of_its_own_sorts_by_the_root_order() {
    assertThat(sorted(List.of("a", "b", "z"), "xx")).containsExactly("a", "b", "z");
    assertThat(sorted(List.of("б", "ё", "ж"), "ru")).containsExactly("б", "ё", "ж");
  }

  private List<String> sorted(List<String> words, String language) {
    List<String> mixed = new ArrayList<>(words);
    Collections.reverse(mixed);
    String list = "('" + String.join("','", mixed) + "')";
    String collation = "'https://basylym.org/collation/" + language + "'";
    return List.of(value("string-join(sort(" + list + ", " + collation + "), ' ')").split(" "));
  }

  private String value(String xpath) {
    return saxon
        .compile(sheet("<r><xsl:value-of select=\"" + xpath + "\"/></r>"))
        .apply(input(), Parameters.none())
        .tree()
        .node()
        .getStringValue();
  }

  private void write(String content, Map<String, String> made) {
    saxon
        .compile(sheet(content))
        .write(
            input(),
            input(),
            Parameters.none(),
            (name, bytes) -> made.put(name, new String(bytes, StandardCharsets.UTF_8)));
  }

  private static String document(String href) {
    return "<xsl:result-document href='" + href + "' method='text'>м</xsl:result-document>";
  }

  private static StreamSource sheet(String content) {
    return new StreamSource(
        new StringReader(
            "<xsl:stylesheet version='3.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'>"
                + "<xsl:template match='/'>"
                + content
                + "</xsl:template></xsl:stylesheet>"));
  }

  private Tree input() {
    try {
      return new Tree(
          saxon
              .processor()
              .newDocumentBuilder()
              .build(new StreamSource(new StringReader("<in/>"))));
    } catch (SaxonApiException e) {
      throw new IllegalStateException(e);
    }
  }
}
