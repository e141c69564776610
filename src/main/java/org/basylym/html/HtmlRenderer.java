// SPDX-License-Identifier: Apache-2.0
package org.basylym.html;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.streams.Steps;
import org.basylym.diagnostics.Outcome;
import org.basylym.tei.NormalEdition;
import org.basylym.tei.Normalizer;
import org.basylym.transform.ReportedProblem;
import org.basylym.transform.SaxonRuntime;
import org.basylym.transform.Stylesheet;

/** Draws the pages of an edition: one run a document and language, on all processors. */
public final class HtmlRenderer {
  private static final String B = "https://basylym.org/ns/edition";

  private final SaxonRuntime saxon;
  private final Normalizer normalizer;

  public HtmlRenderer(SaxonRuntime saxon, Normalizer normalizer) {
    this.saxon = saxon;
    this.normalizer = normalizer;
  }

  /**
   * The pages of an edition.
   *
   * @param index what {@code index.xsl} made of it, by language
   * @param parameters further stylesheet parameters, such as the PDF's name
   * @return page contents by site-relative path, sorted
   */
  public Outcome<Map<String, byte[]>> render(
      NormalEdition edition,
      Map<String, XdmNode> index,
      Map<String, ? extends XdmValue> parameters) {
    Stylesheet stylesheet = saxon.stylesheet("html.xsl");
    Map<String, byte[]> pages = new ConcurrentSkipListMap<>();
    Collection<ReportedProblem> problems = new ConcurrentLinkedQueue<>();
    starts(edition)
        .parallel()
        .forEach(
            start ->
                edition
                    .languages()
                    .forEach(
                        language ->
                            problems.addAll(
                                stylesheet.write(
                                    edition.tree(),
                                    start,
                                    with(
                                        parameters,
                                        edition.languages(),
                                        language,
                                        index.get(language)),
                                    pages::put))));
    return Outcome.of(new TreeMap<>(pages), normalizer.diagnostics(problems));
  }

  /**
   * The nodes from which the stylesheet draws pages: the edition as a whole, then each document.
   */
  private static Stream<XdmNode> starts(NormalEdition edition) {
    XdmNode tree = edition.tree();
    List<XdmNode> documents =
        tree.select(Steps.child(B, "edition").then(Steps.child(B, "document"))).asList();
    return Stream.concat(Stream.of(tree), documents.stream());
  }

  private static Map<String, XdmValue> with(
      Map<String, ? extends XdmValue> parameters,
      List<String> languages,
      String language,
      XdmNode index) {
    Map<String, XdmValue> all = new TreeMap<>(parameters);
    all.put("language", new XdmAtomicValue(language));
    all.put(
        "languages", XdmValue.makeSequence(languages.stream().map(XdmAtomicValue::new).toList()));
    all.put("index", index);
    return all;
  }
}
