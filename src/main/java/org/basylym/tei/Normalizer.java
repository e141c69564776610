// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmMap;
import net.sf.saxon.s9api.XdmValue;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.Outcome;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.diagnostics.SourcePlace;
import org.basylym.tei.TeiDocument.Kind;
import org.basylym.transform.Parameters;
import org.basylym.transform.ReportedProblem;
import org.basylym.transform.SaxonRuntime;
import org.basylym.transform.Stylesheet;

/** Makes the one canonical tree of an edition that all outputs read ({@code xslt/normalize}). */
public final class Normalizer {
  private final SaxonRuntime saxon;
  private final RuleCatalog rules;

  public Normalizer(SaxonRuntime saxon, RuleCatalog rules) {
    this.saxon = saxon;
    this.rules = rules;
  }

  /** The canonical tree of these documents. */
  public Outcome<NormalEdition> normalize(Edition edition, List<TeiDocument> documents) {
    List<String> languages = InterfaceLanguages.of(edition, documents);
    Parameters parameters =
        Parameters.none()
            .with("documents", XdmValue.makeSequence(maps(documents)))
            .with("titles", XdmMap.makeMap(edition.settings().titles()))
            .with("languages", languages)
            .with("root", edition.name())
            .with("primary-language", languages.get(0))
            .with("series", edition.settings().series())
            .with("witnesses", edition.settings().witnesses())
            .with("apparatus", XdmMap.makeMap(edition.settings().apparatus()))
            .with("site", XdmMap.makeMap(edition.settings().site()))
            .with("book", XdmMap.makeMap(edition.settings().book()));
    Stylesheet.Result gathered = saxon.stylesheet("normalize/10-gather.xsl").call(parameters);
    Stylesheet.Result tree =
        saxon.stylesheet("normalize/20-apparatus.xsl").apply(gathered.tree(), Parameters.none());
    return Outcome.of(
        new NormalEdition(edition, List.copyOf(documents), languages, tree.tree()),
        diagnostics(tree.problems()));
  }

  /** What stylesheets reported, as problems at their places. */
  public List<Diagnostic> diagnostics(Collection<ReportedProblem> problems) {
    return problems.stream().map(this::diagnostic).sorted().distinct().toList();
  }

  private Diagnostic diagnostic(ReportedProblem problem) {
    SourcePlace file =
        problem.file().isEmpty()
            ? SourcePlace.nowhere()
            : SourcePlace.file(problem.file(), Path.of(problem.file()));
    int colon = problem.at().indexOf(':');
    SourcePlace place =
        colon < 0
            ? file
            : file.afterTag(
                Integer.parseInt(problem.at().substring(0, colon)),
                Integer.parseInt(problem.at().substring(colon + 1)));
    return rules.diagnose(problem.rule(), place, problem.arguments());
  }

  private static List<XdmMap> maps(List<TeiDocument> documents) {
    Set<String> taken = new HashSet<>();
    List<XdmMap> maps = new ArrayList<>();
    for (TeiDocument document : documents) {
      maps.add(
          new XdmMap()
              .put(key("path"), new XdmAtomicValue(document.file().key()))
              .put(key("id"), new XdmAtomicValue(slug(document, taken)))
              .put(key("role"), new XdmAtomicValue(role(document)))
              .put(key("file"), new XdmAtomicValue(document.file().name()))
              .put(key("tree"), document.tree()));
    }
    return maps;
  }

  private static String slug(TeiDocument document, Set<String> taken) {
    return document.kind() == Kind.AUTHORITY
        ? Slugs.free(document.file().key(), taken)
        : Slugs.ofPage(document.file().key(), taken);
  }

  private static String role(TeiDocument document) {
    return document.kind() == Kind.AUTHORITY ? "authority" : "text";
  }

  private static XdmAtomicValue key(String name) {
    return new XdmAtomicValue(name);
  }
}
