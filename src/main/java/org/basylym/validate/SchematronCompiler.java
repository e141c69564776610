// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;
import org.basylym.transform.Parameters;
import org.basylym.transform.SaxonRuntime;
import org.basylym.transform.Stylesheet;
import org.basylym.transform.Tree;

/** Turns a Schematron schema into a stylesheet by SchXslt2's transpiler. */
final class SchematronCompiler {
  private static final String TRANSPILER = "/content/transpile.xsl";
  private static final String EXTRACTION = "embedded-schematron.xsl";

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
  Stylesheet compile(Path schema) throws SaxonApiException {
    return compile(tree(schema));
  }

  /** The same of the Schematron rules inside a RELAX NG schema, if it has some. */
  Optional<Stylesheet> compileEmbedded(Path grammar) throws SaxonApiException {
    XdmNode schema =
        saxon
            .stylesheet(EXTRACTION)
            .apply(new Tree(tree(grammar)), Parameters.none())
            .tree()
            .node();
    boolean some =
        schema.select(Steps.descendant("http://purl.oclc.org/dsdl/schematron", "rule")).exists();
    return some ? Optional.of(compile(schema)) : Optional.empty();
  }

  private XdmNode tree(Path schema) throws SaxonApiException {
    return saxon
        .processor()
        .newDocumentBuilder()
        .build(new StreamSource(schema.toUri().toString()));
  }

  private Stylesheet compile(XdmNode schema) {
    Source transpiler =
        new StreamSource(Objects.requireNonNull(getClass().getResource(TRANSPILER)).toString());
    XdmNode stylesheet =
        saxon.compile(transpiler).apply(new Tree(schema), Parameters.none()).tree().node();
    return saxon.compile(stylesheet.asSource());
  }
}
