// SPDX-License-Identifier: Apache-2.0
package org.basylym.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The encoded essay beside the text as it came: word for word, block by block, page by page. */
class AlashTextTest {
  private static final Path SEED = Path.of("src/test/resources/seed/essay.txt");
  private static final int WORDS_OF_THE_ESSAY = 1_204;

  /** What the editor added in the text: expansions, regular forms, the missing guillemet. */
  private static final Set<String> EDITORS_WORDS = Set.of("expan", "reg", "supplied");

  private final Element text = Xml.first(Xml.parse(Path.of("tei/texts/kelissoz.xml")), "text");

  @Test
  void every_word_of_the_essay_stands_in_its_place() throws IOException {
    List<String> words = Words.letters(seed());
    assertThat(words).hasSize(WORDS_OF_THE_ESSAY);
    assertThat(Words.letters(Xml.text(text, EDITORS_WORDS))).containsExactlyElementsOf(words);
  }

  @Test
  void every_figure_and_sign_of_the_essay_stands_in_its_place() throws IOException {
    assertThat(Words.withoutSpace(Xml.text(text, EDITORS_WORDS)))
        .isEqualTo(Words.withoutSpace(seed()));
  }

  @Test
  void the_editor_added_one_guillemet_to_the_text() {
    assertThat(Xml.all(text, "supplied").stream().map(Node::getTextContent)).containsExactly("«");
  }

  @Test
  void the_thirty_blocks_follow_each_other() {
    List<String> expected = new ArrayList<>();
    expected.add("T");
    IntStream.rangeClosed(1, 11).forEach(n -> expected.add("P" + n));
    IntStream.rangeClosed(0, 6).forEach(n -> expected.add("A" + n));
    expected.add("P12");
    IntStream.rangeClosed(0, 4).forEach(n -> expected.add("R" + n));
    IntStream.rangeClosed(13, 16).forEach(n -> expected.add("P" + n));
    expected.add("BY");
    assertThat(expected).hasSize(30);
    assertThat(ids(Xml.all(text, "*")))
        .filteredOn(expected::contains)
        .containsExactlyElementsOf(expected);
  }

  @Test
  void no_word_of_the_essay_stands_outside_a_block() {
    StringBuilder blocks = new StringBuilder();
    for (Element element : Xml.all(text, "*")) {
      if (Xml.id(element).matches("T|P\\d+|[AR]\\d|BY")) {
        blocks.append(Xml.text(element, EDITORS_WORDS)).append(' ');
      }
    }
    assertThat(Words.letters(blocks.toString()))
        .containsExactlyElementsOf(Words.letters(Xml.text(text, EDITORS_WORDS)));
  }

  @Test
  void six_pages_of_the_source_are_marked() {
    assertThat(Xml.all(text, "pb").stream().map(pb -> pb.getAttribute("n")))
        .containsExactly("1", "2", "3", "4", "5", "6");
  }

  private static Stream<String> ids(List<Element> elements) {
    return elements.stream().map(Xml::id).filter(id -> !id.isEmpty());
  }

  private static String seed() throws IOException {
    return Files.readString(SEED);
  }
}
