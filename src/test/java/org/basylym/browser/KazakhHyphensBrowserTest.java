// SPDX-License-Identifier: Apache-2.0
package org.basylym.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site's script divides the words that the book's patterns are tested with, and no others. */
@Tag("browser")
class KazakhHyphensBrowserTest {
  private static final Pattern PARAGRAPH = Pattern.compile("<p>([^<]*)</p>");
  private static final String SCRIPT = "/org/basylym/site/pages/hyphens.js";
  private static final String PAGE =
      """
      <!DOCTYPE html><html lang="%s"><meta charset="utf-8"><body>
      <main style="hyphens: %s">%s</main><script src="hyphens.js"></script></body></html>
      """;

  @TempDir Path folder;

  private Optional<Chromium> chromium = Optional.empty();

  @BeforeEach
  void find_chromium() throws IOException {
    chromium = Chromium.installed();
    assumeTrue(chromium.isPresent(), "browser tests skipped: there is no Chromium on the PATH");
    Files.writeString(folder.resolve("hyphens.js"), resource(SCRIPT));
  }

  @Test
  void divides_words_as_the_book_does() throws Exception {
    List<String> words =
        Stream.of("essay.txt", "more.txt", "never.txt").flatMap(this::words).toList();
    assertThat(shown("kk", "auto", words)).isEqualTo(words);
  }

  @Test
  void leaves_words_of_other_languages_whole() throws Exception {
    List<String> words = words("more.txt").map(word -> word.replace("-", "")).toList();
    assertThat(shown("ru", "auto", words)).isEqualTo(words);
  }

  @Test
  void leaves_whole_what_the_style_sheet_leaves_whole() throws Exception {
    List<String> words = words("more.txt").map(word -> word.replace("-", "")).toList();
    assertThat(shown("kk", "manual", words)).isEqualTo(words);
  }

  /** Words as the page shows them, soft hyphens made plain ones. */
  private List<String> shown(String language, String hyphens, List<String> words)
      throws IOException, InterruptedException {
    StringBuilder paragraphs = new StringBuilder();
    words.forEach(word -> paragraphs.append("<p>").append(word.replace("-", "")).append("</p>"));
    Path page = folder.resolve("page.html");
    Files.writeString(page, PAGE.formatted(language, hyphens, paragraphs));
    String dom = chromium.orElseThrow().visit(page, false).dom();
    List<String> shown = new ArrayList<>();
    Matcher paragraph = PARAGRAPH.matcher(dom);
    while (paragraph.find()) {
      shown.add(paragraph.group(1).replace("\u00AD", "-").replace("&shy;", "-"));
    }
    return shown;
  }

  private Stream<String> words(String list) {
    return resource("/org/basylym/pdf/hyphenation/" + list).lines().filter(word -> !word.isEmpty());
  }

  private static String resource(String name) {
    try (InputStream in = KazakhHyphensBrowserTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
