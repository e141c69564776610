// SPDX-License-Identifier: Apache-2.0
package org.basylym.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.basylym.browser.Chromium.Visit;
import org.basylym.edition.AlashEdition;
import org.basylym.search.FoldingCases;
import org.basylym.search.SearchFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Searches the Alash site from disk. The counts were made by hand in the TEI file of the essay, all
 * forms of a word among them.
 */
@Tag("browser")
class SearchBrowserTest {
  private static final Pattern LINE = Pattern.compile("<li>(.*?)</li>", Pattern.DOTALL);

  private static Chromium chromium;

  @TempDir Path folder;

  @BeforeAll
  static void find_chromium() {
    Optional<Chromium> installed = Chromium.installed();
    assumeTrue(installed.isPresent(), "browser tests skipped: there is no Chromium on the PATH");
    chromium = installed.get();
  }

  @Test
  void the_script_folds_as_the_builder_does() throws Exception {
    List<String> expected = new ArrayList<>();
    StringBuilder asked = new StringBuilder();
    for (FoldingCases.Case one : FoldingCases.all()) {
      asked.append("fold('%s', '%s');\n".formatted(one.language(), one.text().replace("'", "\\'")));
      expected.add(one.folded());
      expected.add(one.loose());
    }
    Files.write(folder.resolve("search.js"), new SearchFiles().program());
    assertThat(answers(folder.toUri().toString() + "search.js", asked.toString()))
        .isEqualTo(expected);
  }

  @Test
  void words_are_found_where_they_stand() throws Exception {
    String script = AlashEdition.site().toUri() + "assets/search.js";
    String root = "basylymSearch.root = '" + AlashEdition.site().toUri() + "';\n";
    List<String> queries =
        List.of(
            "find('алаш', 'text')",
            "find('алаш', 'document')",
            "find('\"алаш\"', 'text')",
            "find('АЛАШОРДА', 'document')",
            "find('\"алаш орда\"', 'document')",
            "find('кеңес -халық', 'text')",
            "find('совет үкімет', 'text')",
            "find('окимет', 'text')",
            "find('окимет', 'text', true)");
    assertThat(answers(script, root + String.join(";\n", queries) + ";"))
        .containsExactly(
            "P1×1 P3×1 P4×1 P5×1 P6×2 P8×5 P9×1 P10×2 P12×1 P13×2 P15×1 P16×1",
            "A1×1 A6×1 R0×1",
            "P1×1 P3×1 P4×1 P5×1 P6×2 P8×4 P9×1 P10×2 P12×1 P13×2 P15×1 P16×1",
            "A1×1 A6×1 R0×1",
            "A1×1 A6×1 R0×1",
            "P6×1",
            "P5×2 P13×3",
            "",
            "P2×1 P3×1 P6×1 P10×1 P13×1");
  }

  @Test
  void the_address_of_the_page_says_what_is_asked() throws Exception {
    String page = search("ru/search.html", "q=алаш&in=document");
    assertThat(page).contains("Найдено отрывков: 3 · совпадений: 3");
    assertThat(page).contains("href=\"kelissoz.html#A1\"").contains("<mark>Алаш</mark>");
    assertThat(page).doesNotContain("href=\"kelissoz.html#P1\"");
    assertThat(search("search.html", "q=жоқсөз")).contains("Ештеңе табылмады.");
  }

  private static String search(String page, String query) throws Exception {
    String encoded =
        List.of(query.split("&", -1)).stream()
            .map(field -> field.split("=", 2))
            .map(f -> f[0] + "=" + URLEncoder.encode(f[1], StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    Visit visit = chromium.visit(AlashEdition.site().resolve(page).toUri() + "?" + encoded, false);
    assertThat(visit.console()).isEmpty();
    return visit.dom();
  }

  /** What a script answers, a line for each call of {@code fold} or {@code find}. */
  private List<String> answers(String script, String calls) throws Exception {
    String html =
        """
        <!DOCTYPE html><meta charset="utf-8"><script src="%s"></script><ol id="answers"></ol><script>
        'use strict';
        let last = Promise.resolve();
        function say(text) {
          const item = document.createElement('li');
          item.textContent = text;
          document.getElementById('answers').append(item);
        }
        function fold(language, text) {
          const folding = basylymSearch.folding(language);
          const words = folding.words(text);
          say(words.map(word => (word.joined ? '+' : '') + word.term).join(' '));
          say(words.map(word => (word.joined ? '+' : '') + folding.loose(word.term)).join(' '));
        }
        function find(query, kind, loose) {
          last = last.then(async function () {
            const index = await basylymSearch.index();
            const clauses = basylymSearch.parse(query, index.head.languages);
            const found = await basylymSearch.find(index, clauses, Boolean(loose));
            const said = [];
            for (const [passage, count] of found) {
              if (index.head.kinds[index.passages.kind[passage]] === kind) {
                said.push((await index.text(passage)).fragment.slice(1) + '×' + count);
              }
            }
            say(said.join(' '));
          });
        }
        %s
        </script>
        """
            .formatted(script, calls);
    Path page = Files.writeString(folder.resolve("page.html"), html);
    Visit visit = chromium.visit(page, false);
    assertThat(visit.console()).isEmpty();
    return LINE.matcher(visit.dom()).results().map(found -> found.group(1)).toList();
  }
}
