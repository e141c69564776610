// SPDX-License-Identifier: Apache-2.0
package org.basylym.schema;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;

/** A Schematron schema, compiled by SchXslt2, that says what it finds and where. */
final class Constraints {
  static final String SCHEMATRON = "http://purl.oclc.org/dsdl/schematron";
  private static final Processor PROCESSOR = new Processor(false);
  private static final String FINDINGS =
      "declare namespace svrl = 'http://purl.oclc.org/dsdl/svrl';"
          + " for $x in //(svrl:failed-assert | svrl:successful-report)"
          + " return concat($x/@id, ' ', $x/@location)";

  private final XsltExecutable compiled;

  Constraints(Path schema) throws SaxonApiException {
    XsltCompiler compiler = PROCESSOR.newXsltCompiler();
    var transpiler =
        compiler
            .compile(
                new StreamSource(
                    Constraints.class.getResource("/content/transpile.xsl").toString()))
            .load30();
    var stylesheet = new XdmDestination();
    transpiler.transform(new StreamSource(schema.toFile()), stylesheet);
    compiled = compiler.compile(stylesheet.getXdmNode().asSource());
  }

  /** Where the document breaks a constraint, and the id of the constraint. */
  Map<String, String> findings(XdmNode document) throws SaxonApiException {
    var report = new XdmDestination();
    var transformer = compiled.load30();
    transformer.setGlobalContextItem(document);
    transformer.applyTemplates(document, report);
    var query = PROCESSOR.newXQueryCompiler().compile(FINDINGS).load();
    query.setContextItem(report.getXdmNode());
    var result = new TreeMap<String, String>();
    for (XdmItem finding : query.evaluate()) {
      String[] parts = finding.getStringValue().split(" ", 2);
      result.merge(parts[1], parts[0], (one, other) -> one + " " + other);
    }
    return result;
  }

  static XdmNode read(Source source) throws SaxonApiException {
    return PROCESSOR.newDocumentBuilder().build(source);
  }

  /** A copy of the element as a document of its own. */
  static XdmNode document(XdmNode element) throws SaxonApiException {
    return read(new StreamSource(new java.io.StringReader(element.toString())));
  }

  static String attribute(XdmNode element, String name) {
    return element.getAttributeValue(new QName(name));
  }
}
