// SPDX-License-Identifier: Apache-2.0
package org.basylym.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.basylym.edition.Html;
import org.junit.jupiter.api.Test;

/** A page with its style sheet and script is light enough for a slow line. */
class BudgetTest {
  private static final int PAGE = 150_000;
  private static final int STYLES = 32_000;
  private static final int SCRIPT = 8_000;
  private static final int CHAPTERS = 12;
  private static final int PARAGRAPHS = 120;

  @Test
  void of_the_style_sheet_and_the_script() throws IOException {
    Path assets = Sites.alash().resolve("assets");

    assertThat(Files.size(assets.resolve("site.css"))).isLessThanOrEqualTo(STYLES);
    assertThat(Files.size(assets.resolve("site.js"))).isLessThanOrEqualTo(SCRIPT);
  }

  @Test
  void of_a_text_that_stands_on_one_page_with_all_its_notes() throws IOException {
    assertThat(heavyPages(Sites.alash())).isEmpty();
  }

  @Test
  void of_the_pages_of_the_sampler() throws IOException {
    assertThat(heavyPages(Sites.sampler())).isEmpty();
  }

  @Test
  void of_the_chapters_of_a_long_novel() throws IOException {
    Path site = Sites.of("novel", novel());

    assertThat(Html.pages(site)).hasSizeGreaterThan(CHAPTERS);
    assertThat(heavyPages(site)).isEmpty();
  }

  @Test
  void of_the_pages_of_a_chapter_without_end() throws IOException {
    Path site = Sites.of("endless", Sites.tei(paragraphs("p", CHAPTERS * PARAGRAPHS)));

    assertThat(heavyPages(site)).isEmpty();
  }

  private static String novel() {
    return IntStream.rangeClosed(1, CHAPTERS)
        .mapToObj(
            number ->
                "<div type='chapter' n='%1$d'><head>Chapter %1$d</head>%2$s</div>"
                    .formatted(number, paragraphs("p" + number, PARAGRAPHS)))
        .collect(Collectors.collectingAndThen(Collectors.joining(), Sites::tei));
  }

  private static String paragraphs(String id, int count) {
    String sentence =
        "The ferry went over and came back, and nobody wrote down who had been in it. ";
    return IntStream.rangeClosed(1, count)
        .mapToObj(n -> "<p xml:id='%s.%d'>%s</p>".formatted(id, n, sentence.repeat(8)))
        .collect(Collectors.joining());
  }

  private static List<String> heavyPages(Path site) throws IOException {
    List<String> heavy = new ArrayList<>();
    for (Path page : Html.pages(site)) {
      boolean isChapter = Files.readString(page).contains("<article class=\"text\"");
      if (isChapter && Html.weight(page) > PAGE) {
        heavy.add(site.relativize(page) + ": " + Html.weight(page) + " bytes");
      }
    }
    return heavy;
  }
}
