// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import net.sf.saxon.s9api.SaxonApiException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What holds of the canonical form of any edition: the reading text is untouched, but for white
 * space that lays out tags, and nothing lost.
 */
class NormalizerPropertyTest {
  private static final Path OWN = Path.of("src/test/resources/org/basylym/tei/editions");
  private static final String SHARED = "BASYLYM_SHARED";

  @TestFactory
  Stream<DynamicTest> editions_of_our_own() throws IOException {
    return tests(OWN);
  }

  @TestFactory
  Stream<DynamicTest> editions_of_others() throws IOException {
    String shared = System.getenv(SHARED);
    assumeTrue(
        shared != null,
        SHARED + " is not set: the canonical form is not proved over the corpus of real editions");
    return tests(Path.of(shared, "corpus"));
  }

  private static Stream<DynamicTest> tests(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths
          .filter(path -> Files.isDirectory(path) || path.toString().matches(".*\\.(xml|tei|odd)"))
          .sorted()
          .map(path -> dynamicTest(path.getFileName().toString(), () -> holds(path)))
          .toList()
          .stream();
    }
  }

  private static void holds(Path path) throws SaxonApiException {
    CanonicalForm form = new CanonicalForm(path);
    ReadingWords words = new ReadingWords(form.readingTextOfSources());
    assertThat(form.readingText()).satisfies(words::areIn);
    assertThat(words.joined()).isLessThanOrEqualTo(form.spacesOfMarkup());
    assertThat(form.lostWords()).isEmpty();
    assertThat(form.entries()).isEqualTo(form.variations());
    assertThat(form.repeatedIds()).isEmpty();
    assertThat(form.unmatched()).isEmpty();
    assertThat(form.bytesAgain()).isEqualTo(form.bytes());
  }
}
