// SPDX-License-Identifier: Apache-2.0
package org.basylym.transform;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.Configuration;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.DocumentBuilder;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.trans.XPathException;
import org.xml.sax.SAXParseException;

/**
 * A Saxon for stylesheets that strangers wrote, such as Schematron schemas. They read files of the
 * folders given and nothing else, write nothing, call no Java, know nothing of the machine, and
 * cannot hang on a regular expression. Safe for several threads.
 */
public final class Sandbox {
  /** Saxon gives a match up after so many steps back: well under a second. */
  private static final int BACKTRACKING = 1_000_000;

  private final Processor processor = new Processor(new ConfinedConfiguration());

  public Sandbox() {
    Configuration configuration = processor.getUnderlyingConfiguration();
    configuration.setBooleanProperty(Feature.LINE_NUMBERING, true);
    configuration.setBooleanProperty(Feature.ALLOW_EXTERNAL_FUNCTIONS, false);
    configuration.setBooleanProperty(Feature.DISABLE_XSL_EVALUATE, true);
    configuration.setConfigurationProperty(Feature.REGEX_BACKTRACKING_LIMIT, BACKTRACKING);
    configuration.setConfigurationProperty(
        Feature.ENVIRONMENT_VARIABLE_RESOLVER, new NoEnvironment());
    configuration.setResourceResolver(new ConfinedResources(List.of()));
    configuration.setCollectionFinder(
        (context, uri) -> {
          throw new XPathException("reading the collection " + uri + " is not allowed", "FODC0002");
        });
    configuration.setParseOptions(
        configuration.getParseOptions().withXMLReaderMaker(ClosedParser::new));
    configuration.setErrorReporterFactory(config -> error -> {});
    processor.registerExtensionFunction(new PlaceFunction());
  }

  /** A stylesheet that does not compile, or does not come to its end, and why. */
  public static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    Refused(String why, Throwable cause) {
      super(why, cause);
      line = 0;
      column = 0;
    }

    Refused(SAXParseException fault) {
      super(flat(String.valueOf(fault.getMessage())), fault);
      line = fault.getLineNumber();
      column = fault.getColumnNumber();
    }

    /** The line of a file that is not well-formed; 0 if the fault is of another kind. */
    public int line() {
      return line;
    }

    public int column() {
      return column;
    }
  }

  /** Builds a tree whose elements know their places. */
  public BuildingContentHandler builder(Path file) {
    try {
      DocumentBuilder builder = processor.newDocumentBuilder();
      builder.setBaseURI(file.toUri());
      builder.setLineNumbering(true);
      return builder.newBuildingContentHandler();
    } catch (SaxonApiException e) {
      throw new IllegalStateException("Saxon cannot build trees", e);
    }
  }

  /** The tree of an XML file; entities come from the folders only. */
  public XdmNode tree(Path file, List<Path> folders) throws Refused {
    try {
      Source source = new ConfinedResources(folders).document(file);
      DocumentBuilder builder = processor.newDocumentBuilder();
      builder.setLineNumbering(true);
      return builder.build(source);
    } catch (SaxonApiException e) {
      for (Throwable why = e; why != null; why = why.getCause()) {
        if (why instanceof SAXParseException fault) {
          throw new Refused(fault);
        }
      }
      throw new Refused(flat(e), e);
    }
  }

  /** The tree of a text in memory. */
  public XdmNode parsed(String xml) throws Refused {
    try {
      return processor.newDocumentBuilder().build(new StreamSource(new StringReader(xml)));
    } catch (SaxonApiException e) {
      throw new Refused(flat(e), e);
    }
  }

  /** A stylesheet of the class path, trusted to be right. */
  public XsltExecutable own(String resource, Map<String, XdmAtomicValue> parameters) {
    String address = String.valueOf(getClass().getResource(resource));
    try (InputStream content = getClass().getResourceAsStream(resource)) {
      return compiled(new StreamSource(content, address), List.of(), parameters);
    } catch (Refused | IOException e) {
      throw new IllegalStateException("the stylesheet " + resource + " does not compile", e);
    }
  }

  /** A stylesheet made in this run. */
  public XsltExecutable compile(XdmNode stylesheet, List<Path> folders) throws Refused {
    return compiled(stylesheet.asSource(), folders, Map.of());
  }

  private XsltExecutable compiled(
      Source stylesheet, List<Path> folders, Map<String, XdmAtomicValue> parameters)
      throws Refused {
    StringBuilder first = new StringBuilder();
    XsltCompiler compiler = processor.newXsltCompiler();
    compiler.setResourceResolver(new ConfinedResources(folders));
    compiler.setErrorReporter(
        error -> {
          if (first.isEmpty() && !error.isWarning()) {
            first.append(error.getMessage());
          }
        });
    parameters.forEach((name, value) -> compiler.setParameter(QName.fromEQName(name), value));
    try {
      return compiler.compile(stylesheet);
    } catch (SaxonApiException e) {
      throw new Refused(first.isEmpty() ? flat(e) : flat(first.toString()), e);
    }
  }

  /** What a stylesheet makes of a tree. */
  public XdmNode apply(
      XsltExecutable stylesheet,
      XdmNode input,
      List<Path> folders,
      Map<String, XdmAtomicValue> parameters)
      throws Refused {
    StringBuilder said = new StringBuilder();
    Xslt30Transformer transformer = stylesheet.load30();
    ConfinedResources resources = new ConfinedResources(folders);
    transformer.setResourceResolver(resources);
    transformer.setUnparsedTextResolver(resources);
    transformer.setErrorReporter(error -> {});
    transformer.setMessageHandler(
        message -> {
          said.setLength(0);
          said.append(message.getStringValue());
        });
    XdmDestination made = new XdmDestination();
    made.setBaseURI(input.getBaseURI());
    try {
      Map<QName, XdmAtomicValue> named = new HashMap<>();
      parameters.forEach((name, value) -> named.put(QName.fromEQName(name), value));
      transformer.setStylesheetParameters(named);
      transformer.setGlobalContextItem(input);
      transformer.applyTemplates(input, made);
      return made.getXdmNode();
    } catch (SaxonApiException e) {
      throw new Refused(said.isEmpty() ? flat(e) : flat(said.toString()), e);
    }
  }

  private static String flat(SaxonApiException e) {
    return flat(String.valueOf(e.getMessage()));
  }

  private static String flat(String text) {
    return text.strip().replaceAll("\\s+", " ").replaceFirst("\\.$", "");
  }
}
