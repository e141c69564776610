// SPDX-License-Identifier: Apache-2.0
package org.basylym.transform;

import java.io.StringReader;
import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.Configuration;
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
  private static final Pattern OWN_LABELS = Pattern.compile(".*/i18n/own\\.([A-Za-z]+)\\.xml");
  private static final String COLLATION = "https://basylym.org/collation/";

  private Processor processor;
  private final Map<String, Stylesheet> compiled = new ConcurrentHashMap<>();
  private final Map<String, Path> labels = new ConcurrentHashMap<>();
  private final Set<Path> readable = ConcurrentHashMap.newKeySet();

  /** The processor that trees and stylesheets of this run share; made when it is first needed. */
  public synchronized Processor processor() {
    if (processor == null) {
      processor = new Processor(new ConfinedConfiguration());
      configure(processor.getUnderlyingConfiguration());
    }
    return processor;
  }

  private void configure(Configuration configuration) {
    configuration.setBooleanProperty(Feature.LINE_NUMBERING, true);
    configuration.setUnparsedTextURIResolver(new ConfinedResources(List.of()));
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

  /**
   * Lets a stylesheet of the edition's own overrule the templates of {@code name}.
   *
   * @param mode the mode in which {@code name} begins
   * @return what is wrong with it; if anything is, all stays as it was
   */
  public Optional<OwnStylesheet.Fault> overrule(String name, String mode, OwnStylesheet own) {
    readable.addAll(own.folders());
    String wrapper =
        """
        <xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
          xmlns:m="https://basylym.org/ns/mode" default-mode="%s">
          <xsl:import href="%s"/><xsl:import href="%s"/></xsl:stylesheet>
        """
            .formatted(mode, getClass().getResource(STYLESHEETS + name), own.module().toUri());
    OwnFaults faults = new OwnFaults(own.module());
    try {
      XsltCompiler compiler = processor().newXsltCompiler();
      compiler.setErrorReporter(faults);
      compiled.put(
          name,
          new Stylesheet(
              compiler.compile(new StreamSource(new StringReader(wrapper))), Optional.of(own)));
      return Optional.empty();
    } catch (SaxonApiException e) {
      return Optional.of(faults.first(e));
    }
  }

  /** Labels of the edition's own for a language, before ours. */
  public void label(String language, Path file) {
    labels.put(language, file);
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
    return Collations.of(uri, uri.substring(COLLATION.length()));
  }

  private javax.xml.transform.Source resolve(ResourceRequest request) throws XPathException {
    String own = String.valueOf(getClass().getResource(STYLESHEETS + "params.xsl"));
    String folder = own.substring(0, own.lastIndexOf('/') + 1);
    String uri = absolute(request.baseUri, String.valueOf(request.uri));
    Matcher label = OWN_LABELS.matcher(uri);
    if (label.matches() && labels.containsKey(label.group(1))) {
      Path file = labels.get(label.group(1));
      return new ConfinedResources(List.of(file.getParent())).document(file);
    }
    if (uri.startsWith(folder) && !uri.contains("..")) {
      return new StreamSource(uri);
    }
    if (!readable.isEmpty()) {
      return new ConfinedResources(List.copyOf(readable)).resolve(request);
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
