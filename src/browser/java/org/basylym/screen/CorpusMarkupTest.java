// SPDX-License-Identifier: Apache-2.0
package org.basylym.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The Nu HTML checker finds nothing in the sites of TEI files of other projects. They lie outside
 * this repository: the environment variable BASYLYM_SHARED names the folder that has them.
 */
class CorpusMarkupTest {
  private final Markup markup = new Markup();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CETEIcean-meros.xml",
        "Calpurnius_Siculus-page-37.xml",
        "ISicily-ISic001377.xml",
        "PyEpiDoc-ISic000819.xml",
        "Stylesheets-testNotes1.xml",
        "TEI-detest.xml",
        "ardracor-gonzalez-castillo-los-invertidos.xml",
        "jinks-serafin01.xml",
        "sga-ox-frankenstein_notebook_c1.xml",
        "tei-publisher-app-27003.xml"
      })
  void of_ten_kinds(String name) throws IOException {
    String shared = System.getenv("BASYLYM_SHARED");
    if (shared == null) {
      System.out.println("Corpus markup test skipped: BASYLYM_SHARED is not set.");
    }
    assumeTrue(shared != null, "corpus markup test skipped: BASYLYM_SHARED is not set");
    Path file = Path.of(shared, "corpus", name);
    assertThat(markup.faults(Sites.of(name.replace(".xml", ""), Files.readString(file)))).isEmpty();
  }
}
