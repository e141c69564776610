// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.util.List;
import java.util.stream.Stream;
import org.apache.xerces.impl.Constants;
import org.apache.xerces.impl.XMLErrorReporter;
import org.apache.xerces.impl.msg.XMLMessageFormatter;
import org.apache.xerces.parsers.SAXParser;
import org.apache.xerces.parsers.XML11Configuration;
import org.apache.xerces.xni.Augmentations;
import org.apache.xerces.xni.XMLLocator;
import org.apache.xerces.xni.XNIException;
import org.xml.sax.Locator;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.SAXNotSupportedException;
import org.xml.sax.helpers.LocatorImpl;

/**
 * A Xerces parser that validates by the DTD in the same parse. Validity is told only of DTDs that
 * declare elements: many files have a DOCTYPE for the sake of their character entities alone, and
 * Xerces would miss a declaration for each of their elements.
 */
final class ValidatingParser extends SAXParser {
  private DoctypeObserver observer;
  private Doctype doctype = new Doctype("", "");
  private boolean grammar;

  ValidatingParser() throws SAXNotRecognizedException, SAXNotSupportedException {
    this(new Configuration());
  }

  private ValidatingParser(Configuration configuration)
      throws SAXNotRecognizedException, SAXNotSupportedException {
    super(configuration);
    configuration.reporter.parser = this;
    setFeature("http://xml.org/sax/features/validation", true);
    setFeature("http://apache.org/xml/features/validation/dynamic", true);
  }

  /** Who is told of the DTDs of the next files; null for nobody. */
  void observe(DoctypeObserver next) {
    observer = next;
  }

  @Override
  public void reset() throws XNIException {
    super.reset();
    grammar = false;
  }

  @Override
  public void doctypeDecl(String root, String publicId, String systemId, Augmentations more)
      throws XNIException {
    doctype =
        new Doctype(publicId == null ? "" : publicId.strip(), systemId == null ? "" : systemId);
    super.doctypeDecl(root, publicId, systemId, more);
  }

  @Override
  public void elementDecl(String name, String content, Augmentations more) throws XNIException {
    if (!grammar && observer != null) {
      observer.grammar(doctype);
    }
    grammar = true;
    super.elementDecl(name, content, more);
  }

  private void invalid(XMLLocator place, String fault, Object[] arguments) {
    if (observer == null || !(grammar || fault.equals("EntityNotDeclared"))) {
      return;
    }
    List<String> words = Stream.of(arguments).map(String::valueOf).toList();
    if (fault.equals("EntityNotDeclared")) {
      observer.undeclared(words.get(0), locator(place));
    } else {
      observer.invalid(fault, words, locator(place));
    }
  }

  private static Locator locator(XMLLocator place) {
    LocatorImpl locator = new LocatorImpl();
    locator.setSystemId(place.getExpandedSystemId());
    locator.setLineNumber(place.getLineNumber());
    locator.setColumnNumber(place.getColumnNumber());
    return locator;
  }

  /** Xerces' own configuration, but for who is told of faults. */
  private static final class Configuration extends XML11Configuration {
    private final Reporter reporter = new Reporter();

    Configuration() {
      XMLMessageFormatter words = new XMLMessageFormatter();
      reporter.putMessageFormatter(XMLMessageFormatter.XML_DOMAIN, words);
      reporter.putMessageFormatter(XMLMessageFormatter.XMLNS_DOMAIN, words);
      reporter.setDocumentLocator(fEntityManager.getEntityScanner());
      fErrorReporter = reporter;
      setProperty(Constants.XERCES_PROPERTY_PREFIX + Constants.ERROR_REPORTER_PROPERTY, reporter);
      addCommonComponent(reporter);
    }
  }

  /** Passes faults of validity on as they are, since putting thousands into words takes long. */
  private static final class Reporter extends XMLErrorReporter {
    private ValidatingParser parser;

    @Override
    public String reportError(
        XMLLocator place,
        String domain,
        String fault,
        Object[] words,
        short severity,
        Exception cause)
        throws XNIException {
      if (severity == SEVERITY_FATAL_ERROR) {
        return super.reportError(place, domain, fault, words, severity, cause);
      }
      if (severity == SEVERITY_ERROR && domain.equals(XMLMessageFormatter.XML_DOMAIN)) {
        parser.invalid(place, fault, words == null ? new Object[0] : words);
      }
      return "";
    }
  }
}
