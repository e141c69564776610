// SPDX-License-Identifier: Apache-2.0
package org.basylym.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.basylym.diagnostics.Outcome;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.html.HtmlRenderer;
import org.basylym.pdf.BookPrinter;
import org.basylym.site.SiteBuilder;
import org.basylym.tei.Citables;
import org.basylym.tei.Edition;
import org.basylym.tei.EditionFinder;
import org.basylym.tei.EditionIndex;
import org.basylym.tei.EditionReader;
import org.basylym.tei.NormalEdition;
import org.basylym.tei.Normalizer;
import org.basylym.tei.OwnFiles;
import org.basylym.tei.TeiFile;
import org.basylym.tei.TeiReader;
import org.basylym.transform.SaxonRuntime;
import org.basylym.transform.Tree;
import org.basylym.validate.SchemaStore;
import org.basylym.validate.Validator;
import org.basylym.validate.Validator.Scope;

/** The parts of one run, put together: what a command chains into its steps. */
final class Workshop {
  private final RuleCatalog rules = new RuleCatalog();
  private final SaxonRuntime saxon = new SaxonRuntime();
  private final Validator validator;
  private final EditionReader reader;
  private final Normalizer normalizer = new Normalizer(saxon, rules);
  private final OwnFiles own;

  /**
   * Puts the parts together.
   *
   * @param scope how much is checked
   * @param schemas the schemas of this machine, and what may be read besides
   */
  Workshop(Scope scope, SchemaStore schemas) {
    this.validator = new Validator(scope, saxon, rules, schemas);
    this.own = new OwnFiles(saxon, rules, schemas.confines());
    this.reader =
        new EditionReader(new TeiReader(saxon, rules, validator.observers(), schemas.confines()));
  }

  /** The same workshop, giving a Schematron schema up on a file after so many seconds. */
  Workshop limited(int seconds) {
    validator.limit(Duration.ofSeconds(Math.max(1, seconds)));
    return this;
  }

  /** An edition ready to be drawn. */
  record Prepared(NormalEdition edition, Map<String, Tree> index) {}

  Outcome<Edition> find(List<Path> paths) {
    Outcome<Edition> found = new EditionFinder(rules).find(paths);
    found.value().ifPresent(validator::adopt);
    return found;
  }

  /** Checks the files asked for; the files that are TEI, well-formed and readable. */
  Outcome<List<TeiFile>> validate(Edition edition) {
    return checked(edition, reader.scan(edition));
  }

  /** Reads and checks the files asked for, fetches their authority files, and normalises. */
  Outcome<Prepared> prepare(Edition edition) {
    return own.adopt(edition)
        .then(adopted -> checked(adopted, reader.read(adopted)))
        .then(read -> read.isEmpty() ? Outcome.none(List.of()) : reader.withAuthorities(read))
        .then(documents -> normalizer.normalize(edition, documents))
        .then(
            normal ->
                new EditionIndex(saxon, normalizer)
                    .inAll(normal)
                    .then(index -> Outcome.of(new Prepared(normal, index))));
  }

  private <T> Outcome<T> checked(Edition edition, Outcome<T> read) {
    return validator.settle(edition, read.with(validator.check(edition)));
  }

  /** The schemas that decided, with their versions. */
  List<String> schemas() {
    return validator.schemas();
  }

  SiteBuilder site() {
    return new SiteBuilder(
        new HtmlRenderer(saxon, normalizer, rules), new Citables(saxon), own, Version.text());
  }

  BookPrinter book() {
    return new BookPrinter(saxon, normalizer, rules, Version.text());
  }

  RuleCatalog rules() {
    return rules;
  }
}
