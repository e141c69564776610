// SPDX-License-Identifier: Apache-2.0
package org.basylym.cite;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.tei.Citables;
import org.basylym.tei.EditionFinder;
import org.basylym.tei.EditionReader;
import org.basylym.tei.NormalEdition;
import org.basylym.tei.Normalizer;
import org.basylym.tei.TeiReader;
import org.basylym.transform.SaxonRuntime;

/** The bibliography and the notes of a TEI file, as each style has them. */
final class Examples {
  private static final SaxonRuntime SAXON = new SaxonRuntime();

  private final NormalEdition edition;

  Examples(Path file) {
    RuleCatalog rules = new RuleCatalog();
    var found = new EditionFinder(rules).find(List.of(file)).value().orElseThrow();
    var read = new EditionReader(new TeiReader(SAXON, rules, List.of())).read(found);
    edition =
        new Normalizer(SAXON, rules)
            .normalize(found, read.value().orElseThrow())
            .value()
            .orElseThrow();
  }

  /** What the style says of the works, in the words of the language: see {@link Citations}. */
  Map<String, String> in(CitationStyle style, String language) {
    return Citations.bibliography(
        new Citables(SAXON).in(language, edition), language, List.of(style.key()));
  }

  /** The files of the site for other programs, by their paths. */
  Map<String, byte[]> files() {
    return Citations.of(new Citables(SAXON).inAll(edition), edition.languages(), List.of("gost"))
        .files();
  }
}
