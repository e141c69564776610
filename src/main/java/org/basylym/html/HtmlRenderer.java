// SPDX-License-Identifier: Apache-2.0
package org.basylym.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.Outcome;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.tei.NormalEdition;
import org.basylym.tei.Normalizer;
import org.basylym.tei.OwnFiles;
import org.basylym.tei.TeiDocument.Kind;
import org.basylym.tei.TextLoss;
import org.basylym.tei.Words;
import org.basylym.transform.OwnStylesheet;
import org.basylym.transform.Parameters;
import org.basylym.transform.ReportedProblem;
import org.basylym.transform.SaxonRuntime;
import org.basylym.transform.Stylesheet;
import org.basylym.transform.Tree;

/** Draws the pages of an edition: one run a document and language, on all processors. */
public final class HtmlRenderer {
  /** The pages of a text itself, on which it must be whole. */
  private static final String TEXT = "text";

  /** The pages that tell a text anew: no word of theirs makes up for a lost one. */
  private static final String VIEWS = "views";

  private final SaxonRuntime saxon;
  private final Normalizer normalizer;
  private final RuleCatalog rules;

  public HtmlRenderer(SaxonRuntime saxon, Normalizer normalizer, RuleCatalog rules) {
    this.saxon = saxon;
    this.normalizer = normalizer;
    this.rules = rules;
  }

  /**
   * The pages of an edition.
   *
   * @param index what {@code index.xsl} made of it, by language
   * @param parameters further stylesheet parameters, such as the PDF's name
   * @return page contents by site-relative path, sorted
   */
  public Outcome<Map<String, byte[]>> render(
      NormalEdition edition, Map<String, Tree> index, Parameters parameters) {
    Stylesheet stylesheet = saxon.stylesheet("html.xsl");
    Map<String, byte[]> pages = new ConcurrentSkipListMap<>();
    Map<String, Words> words = new ConcurrentSkipListMap<>();
    Collection<ReportedProblem> problems = new ConcurrentLinkedQueue<>();
    Collection<Diagnostic> failures = new ConcurrentLinkedQueue<>();
    jobs(edition)
        .parallel()
        .forEach(
            job -> {
              Map<String, byte[]> drawn = new TreeMap<>();
              Parameters all = with(parameters, edition, job, index);
              Collection<ReportedProblem> reported = List.of();
              try {
                reported = stylesheet.write(edition.tree(), job.start(), all, drawn::put);
              } catch (OwnStylesheet.Failed e) {
                String part = job.path().isEmpty() ? "the pages of the edition" : job.path();
                failures.add(OwnFiles.failure(rules, e.fault(), part));
              }
              if (job.part().equals(TEXT)) {
                problems.addAll(reported);
                words.put(job.language() + " " + job.path(), wordsOf(drawn));
              }
              pages.putAll(drawn);
            });
    List<Diagnostic> found = new ArrayList<>(normalizer.diagnostics(problems));
    found.addAll(failures.stream().sorted().distinct().toList());
    if (failures.isEmpty()) {
      found.addAll(loss(edition, words));
    }
    return Outcome.of(new TreeMap<>(pages), found);
  }

  /** Pages to draw: from the edition as a whole (an empty path) or from one document. */
  private record Job(Tree start, String path, String language, String part) {
    Job in(String otherLanguage) {
      return new Job(start, path, otherLanguage, part);
    }
  }

  private static Stream<Job> jobs(NormalEdition edition) {
    return Stream.concat(
            Stream.of(new Job(edition.tree(), "", "", TEXT)),
            edition.parts().stream()
                .flatMap(
                    part ->
                        Stream.of(TEXT, VIEWS)
                            .map(kind -> new Job(part.tree(), part.path(), "", kind))))
        .flatMap(job -> edition.languages().stream().map(job::in));
  }

  private static Words wordsOf(Map<String, byte[]> drawn) {
    Words words = new Words();
    drawn.forEach(
        (path, page) -> {
          if (path.endsWith(".html")) {
            PageText.addTo(words, new String(page, StandardCharsets.UTF_8));
          }
        });
    return words;
  }

  /** A text must be whole on its own pages; records may stand on any page of the site. */
  private List<Diagnostic> loss(NormalEdition edition, Map<String, Words> words) {
    String primary = edition.languages().get(0) + " ";
    Words site = new Words();
    Words besides = new Words();
    words.forEach((job, made) -> (job.startsWith(primary) ? site : besides).addAll(made));
    TextLoss check = new TextLoss(rules);
    return edition.documents().stream()
        .flatMap(
            document -> {
              boolean own = document.kind() == Kind.TEXT && !document.hasRecords();
              Words made = own ? words.getOrDefault(primary + document.file().key(), site) : site;
              return check.check(document, made, besides, "site").stream();
            })
        .toList();
  }

  private static Parameters with(
      Parameters parameters, NormalEdition edition, Job job, Map<String, Tree> index) {
    return parameters
        .with("part", job.part())
        .with("language", job.language())
        .with("languages", edition.languages())
        .with("index", index.get(job.language()));
  }
}
