// SPDX-License-Identifier: Apache-2.0
package org.basylym.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.sf.saxon.s9api.XdmNode;
import org.basylym.diagnostics.Outcome;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.html.HtmlRenderer;
import org.basylym.pdf.BookPrinter;
import org.basylym.site.SiteBuilder;
import org.basylym.tei.Edition;
import org.basylym.tei.EditionFinder;
import org.basylym.tei.EditionIndex;
import org.basylym.tei.EditionReader;
import org.basylym.tei.NormalEdition;
import org.basylym.tei.Normalizer;
import org.basylym.tei.TeiDocument;
import org.basylym.tei.TeiReader;
import org.basylym.transform.SaxonRuntime;
import org.basylym.validate.Validator;

/** The parts of one run, put together: what a command chains into its steps. */
final class Workshop {
  private final RuleCatalog rules = new RuleCatalog();
  private final SaxonRuntime saxon = new SaxonRuntime();
  private final Validator validator = new Validator(saxon, rules);
  private final EditionReader reader =
      new EditionReader(new TeiReader(saxon.processor(), rules, validator.observers()), rules);
  private final Normalizer normalizer = new Normalizer(saxon, rules);

  /** What a run knows after the first steps: the edition and its documents. */
  record Documents(Edition edition, List<TeiDocument> documents) {}

  /** An edition ready to be drawn. */
  record Prepared(NormalEdition edition, Map<String, XdmNode> index) {}

  Outcome<Edition> find(List<Path> paths) {
    return new EditionFinder(rules).find(paths);
  }

  /** Reads and checks the files asked for. */
  Outcome<Documents> validate(Edition edition) {
    return reader
        .read(edition)
        .then(documents -> validator.check(edition, documents))
        .then(documents -> Outcome.of(new Documents(edition, documents)));
  }

  /** Reads and checks the files asked for, fetches their authority files, and normalises. */
  Outcome<Prepared> prepare(Edition edition) {
    return reader
        .read(edition)
        .then(documents -> validator.check(edition, documents))
        .then(read -> read.isEmpty() ? Outcome.none(List.of()) : reader.withAuthorities(read))
        .then(documents -> normalizer.normalize(edition, documents))
        .then(
            normal ->
                new EditionIndex(saxon, normalizer)
                    .inAll(normal)
                    .then(index -> Outcome.of(new Prepared(normal, index))));
  }

  SiteBuilder site() {
    return new SiteBuilder(new HtmlRenderer(saxon, normalizer, rules), Version.text());
  }

  BookPrinter book() {
    return new BookPrinter(saxon, normalizer, rules, Version.text());
  }

  RuleCatalog rules() {
    return rules;
  }
}
