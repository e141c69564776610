// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.util.Map;
import java.util.TreeMap;
import org.basylym.diagnostics.Outcome;
import org.basylym.transform.Parameters;
import org.basylym.transform.SaxonRuntime;
import org.basylym.transform.Stylesheet;
import org.basylym.transform.Tree;

/**
 * Makes the index of an edition: persons, places, works … with every occurrence ({@code
 * index.xsl}).
 */
public final class EditionIndex {
  /** Below {@code xslt/}. */
  public static final String STYLESHEET = "index.xsl";

  private final SaxonRuntime saxon;
  private final Normalizer normalizer;

  public EditionIndex(SaxonRuntime saxon, Normalizer normalizer) {
    this.saxon = saxon;
    this.normalizer = normalizer;
  }

  /** The index sorted and labelled for one interface language. */
  public Outcome<Tree> in(NormalEdition edition, String language) {
    Parameters parameters = Parameters.none().with("language", language);
    Stylesheet.Result result = saxon.stylesheet(STYLESHEET).apply(edition.tree(), parameters);
    return Outcome.of(result.tree(), normalizer.diagnostics(result.problems()));
  }

  /** The index in every interface language of the edition. */
  public Outcome<Map<String, Tree>> inAll(NormalEdition edition) {
    Outcome<Map<String, Tree>> all = Outcome.of(new TreeMap<>());
    for (String language : edition.languages()) {
      all =
          all.then(
              done ->
                  in(edition, language)
                      .then(
                          index -> {
                            done.put(language, index);
                            return Outcome.of(done);
                          }));
    }
    return all;
  }
}
