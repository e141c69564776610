// SPDX-License-Identifier: Apache-2.0
package org.basylym.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.basylym.Desk;
import org.basylym.edition.Html;
import org.basylym.edition.MarkedWords;
import org.basylym.edition.Pdf;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * TEI files of other projects become a site and a book without a crash and without losing a word.
 * They lie outside this repository: the environment variable BASYLYM_SHARED names the folder that
 * has them in {@code corpus/}.
 */
class CorpusTest {
  private static final int WORST_WITHOUT_CRASH = 1;

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> every_word_of_every_file_arrives() throws IOException {
    Optional<Path> corpus =
        Optional.ofNullable(System.getenv("BASYLYM_SHARED"))
            .map(shared -> Path.of(shared, "corpus"));
    if (corpus.isEmpty()) {
      System.out.println("Corpus test skipped: BASYLYM_SHARED names no folder with corpus/ in it.");
    }
    assumeTrue(corpus.isPresent(), "corpus test skipped: BASYLYM_SHARED is not set");
    try (Stream<Path> files = Files.list(corpus.get())) {
      return files
          .filter(file -> file.toString().matches(".*\\.(xml|tei|odd)"))
          .sorted()
          .toList()
          .stream()
          .map(file -> dynamicTest(file.getFileName().toString(), () -> assertWhole(file)));
    }
  }

  private void assertWhole(Path file) throws IOException {
    String name = file.getFileName().toString();
    MarkedWords words = MarkedWords.of(Files.readString(file), 0);
    Path marked = Files.writeString(folder.resolve(name), words.text());
    Path site = folder.resolve(name + ".site");
    Path book = folder.resolve(name + ".pdf");

    run("html", marked, site);
    assertThat(words.missingFrom(Html.textOfSite(site)))
        .as("words missing from the site")
        .isEmpty();

    run("pdf", marked, book);
    assertThat(words.missingFrom(Pdf.joined(book) + Pdf.text(book)))
        .as("words missing from the book")
        .isEmpty();
  }

  private static void run(String command, Path file, Path output) {
    Desk.Said said = new Desk(output.getParent()).run(command, file, "-o", output);
    assertThat(said.code()).as(said.all()).isLessThanOrEqualTo(WORST_WITHOUT_CRASH);
    assertThat(output).as(said.all()).exists();
  }
}
