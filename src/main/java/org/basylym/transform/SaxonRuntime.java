// SPDX-License-Identifier: Apache-2.0
package org.basylym.transform;

import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.Configuration;
import net.sf.saxon.expr.sort.RuleBasedSubstringMatcher;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.lib.ResourceRequest;
import net.sf.saxon.lib.StringCollator;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.trans.XPathException;

/**
 * One Saxon configuration for the whole run. Stylesheets come from the class path and may read only
 * what lies beside them: nothing in a document makes Saxon open a file or the network. Safe for
 * several threads.
 */
public final class SaxonRuntime {
  private static final String STYLESHEETS = "/org/basylym/xslt/";
  private static final String COLLATION = "https://basylym.org/collation/";

  private Processor processor;
  private final Map<String, Stylesheet> compiled = new ConcurrentHashMap<>();

  /** The processor that trees and stylesheets of this run share; made when it is first needed. */
  public synchronized Processor processor() {
    if (processor == null) {
      processor = new Processor(false);
      configure(processor.getUnderlyingConfiguration());
    }
    return processor;
  }

  private void configure(Configuration configuration) {
    configuration.setBooleanProperty(Feature.LINE_NUMBERING, true);
    configuration.setConfigurationProperty(
        Feature.ENVIRONMENT_VARIABLE_RESOLVER, new NoEnvironment());
    configuration.setCollationURIResolver(
        (uri, config) -> uri.startsWith(COLLATION) ? collator(uri) : null);
    configuration.setResourceResolver(this::resolve);
    configuration.setCollectionFinder(
        (context, uri) -> {
          throw new XPathException("reading the collection " + uri + " is not allowed", "FODC0002");
        });
    configuration.setErrorReporterFactory(config -> error -> {});
  }

  /**
   * The stylesheet {@code name}, a path below {@code xslt/}, compiled once.
   *
   * @throws IllegalStateException if it does not compile: a bug
   */
  public Stylesheet stylesheet(String name) {
    return compiled.computeIfAbsent(name, this::compile);
  }

  private Stylesheet compile(String name) {
    URL url = getClass().getResource(STYLESHEETS + name);
    if (url == null) {
      throw new IllegalStateException("no stylesheet " + name);
    }
    return compile(new StreamSource(url.toString()));
  }

  /**
   * Compiles a stylesheet that was made in this run, such as a transpiled Schematron schema.
   *
   * @throws IllegalStateException if it does not compile
   */
  public Stylesheet compile(javax.xml.transform.Source source) {
    try {
      XsltCompiler compiler = processor().newXsltCompiler();
      compiler.setErrorReporter(error -> {});
      return new Stylesheet(compiler.compile(source));
    } catch (SaxonApiException e) {
      throw new IllegalStateException("a stylesheet does not compile: " + e.getMessage(), e);
    }
  }

  /** A tree as XML text, not indented. */
  public String serialized(Tree tree) {
    StringWriter text = new StringWriter();
    Serializer serializer = processor().newSerializer(text);
    serializer.setOutputProperty(Serializer.Property.INDENT, "no");
    try {
      serializer.serializeNode(tree.node());
    } catch (SaxonApiException e) {
      throw new IllegalStateException("a tree cannot be written", e);
    }
    return text.toString();
  }

  private static StringCollator collator(String uri) {
    return new RuleBasedSubstringMatcher(uri, Collations.of(uri.substring(COLLATION.length())));
  }

  private javax.xml.transform.Source resolve(ResourceRequest request) throws XPathException {
    String own = String.valueOf(getClass().getResource(STYLESHEETS + "params.xsl"));
    String folder = own.substring(0, own.lastIndexOf('/') + 1);
    String uri = absolute(request.baseUri, String.valueOf(request.uri));
    if (uri.startsWith(folder) && !uri.contains("..")) {
      return new StreamSource(uri);
    }
    throw new XPathException("reading " + request.uri + " is not allowed", "FODC0002");
  }

  /** An address seen from another; the JDK resolves {@code jar:} addresses only as URLs. */
  private static String absolute(String base, String address) {
    try {
      return new URL(base == null ? null : new URL(base), address).toString();
    } catch (MalformedURLException e) {
      return address;
    }
  }
}
