// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.Objects;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.DocumentBuilder;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import org.basylym.transform.Parameters;
import org.basylym.transform.SaxonRuntime;
import org.basylym.transform.Stylesheet;
import org.basylym.transform.Tree;

/** Turns a Schematron schema into a stylesheet by SchXslt2's transpiler. */
final class SchematronCompiler {
  private static final String TRANSPILER = "/content/transpile.xsl";

  private final SaxonRuntime saxon;

  SchematronCompiler(SaxonRuntime saxon) {
    this.saxon = saxon;
  }

  /**
   * The stylesheet that reports, as SVRL, what the schema finds in a document.
   *
   * @throws SaxonApiException if the schema is not well-formed
   * @throws IllegalStateException if it is no Schematron schema that runs
   */
  Stylesheet compile(Source schema) throws SaxonApiException {
    DocumentBuilder builder = saxon.processor().newDocumentBuilder();
    XdmNode tree = builder.build(schema);
    Source transpiler =
        new StreamSource(Objects.requireNonNull(getClass().getResource(TRANSPILER)).toString());
    XdmNode stylesheet =
        saxon.compile(transpiler).apply(new Tree(tree), Parameters.none()).tree().node();
    return saxon.compile(stylesheet.asSource());
  }
}
