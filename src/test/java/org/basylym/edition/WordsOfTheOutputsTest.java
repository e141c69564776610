// SPDX-License-Identifier: Apache-2.0
package org.basylym.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No word of the edition is missing from its site or its book, nor out of its order there. */
class WordsOfTheOutputsTest {
  private static final Path SEED = Path.of("src/test/resources/seed/essay.txt");

  @TempDir Path folder;

  @Test
  void the_essay_reads_in_order_on_its_page() throws IOException {
    List<String> essay = Words.letters(Files.readString(SEED));
    Map<String, Integer> reached = new TreeMap<>();
    for (Path page : Html.pages(AlashEdition.site())) {
      int words = Words.inOrder(essay, Words.letters(Html.text(Files.readString(page))));
      reached.put(page.getFileName().toString(), words);
    }
    assertThat(reached).containsValue(essay.size());
  }

  @Test
  void the_essay_reads_in_order_in_the_book() throws IOException {
    List<String> essay = Words.letters(Files.readString(SEED));
    List<String> book = Words.lettersAcrossLines(Pdf.text(AlashEdition.book()));
    int reached = Words.inOrder(essay, book);
    assertThat(reached).as("words up to " + essay.subList(0, reached)).isEqualTo(essay.size());
  }

  @Test
  void every_word_of_the_edition_is_in_the_site_and_in_the_book() throws IOException {
    Map<String, MarkedWords> marked = markedCopy(folder.resolve("tei"));
    Path site = folder.resolve("site");
    Path book = folder.resolve("book.pdf");
    Launcher.ofTheBuild().run("html", folder.resolve("tei").toString(), "-o", site.toString());
    Launcher.ofTheBuild().run("pdf", folder.resolve("tei").toString(), "-o", book.toString());
    String html = Html.textOfSite(site);
    String pdf = Pdf.joined(book) + Pdf.text(book);

    assertThat(marked)
        .allSatisfy(
            (file, words) -> assertThat(words.missingFrom(html)).as(file + ", site").isEmpty());
    assertThat(marked.get("texts/kelissoz.xml").missingFrom(pdf)).as("book").isEmpty();
  }

  /** Copies tei/ with its words marked; the numbers run on from file to file. */
  private static Map<String, MarkedWords> markedCopy(Path copy) throws IOException {
    Map<String, MarkedWords> marked = new TreeMap<>();
    Path tei = Path.of("tei");
    try (Stream<Path> files = Files.walk(tei)) {
      int first = 0;
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = tei.relativize(file).toString();
        Path target = copy.resolve(name);
        Files.createDirectories(target.getParent());
        if (name.matches("(texts|authority)/.*\\.xml")) {
          MarkedWords words = MarkedWords.of(Files.readString(file), first);
          Files.writeString(target, words.text());
          marked.put(name, words);
          first += words.count();
        } else {
          Files.copy(file, target);
        }
      }
    }
    return marked;
  }
}
