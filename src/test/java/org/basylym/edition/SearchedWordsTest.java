// SPDX-License-Identifier: Apache-2.0
package org.basylym.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What the search of the Alash site holds is what the TEI says, paragraph by paragraph. */
class SearchedWordsTest {
  private static final Path TEXT = Path.of("tei/texts/kelissoz.xml");

  /** A passage as the pieces of text have it: page, fragment, name, language, words. */
  private static final Pattern PASSAGE =
      Pattern.compile("\\[\"[^\"]*\",\"#([^\"]*)\",\"[^\"]*\",\\d+,\"([^\"]*)\"\\]");

  @Test
  void each_paragraph_is_searched_whole_under_its_own_address() throws IOException {
    Map<String, String> passages = passages();
    Document text = Xml.parse(TEXT);
    Set<String> lost = new TreeSet<>();
    for (Element paragraph : Xml.all(Xml.first(text, "text"), "p")) {
      List<String> words =
          Words.letters(
              Xml.text(paragraph, Set.of("app", "choice", "note", "floatingText", "list")));
      List<String> held = Words.letters(passages.getOrDefault(Xml.id(paragraph), ""));
      if (!Xml.id(paragraph).isEmpty() && Words.inOrder(words, held) < words.size()) {
        lost.add(Xml.id(paragraph));
      }
    }
    assertThat(passages).containsKeys("P1", "P16", "A1", "R0");
    assertThat(lost).isEmpty();
  }

  private static Map<String, String> passages() throws IOException {
    Map<String, String> passages = new HashMap<>();
    Path folder = AlashEdition.site().resolve("search");
    for (int i = 0; Files.exists(folder.resolve("text-" + i + ".js")); i++) {
      Matcher passage = PASSAGE.matcher(Files.readString(folder.resolve("text-" + i + ".js")));
      while (passage.find()) {
        passages.merge(passage.group(1), passage.group(2), (one, other) -> one + " " + other);
      }
    }
    return passages;
  }
}
