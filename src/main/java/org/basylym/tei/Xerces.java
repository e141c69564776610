// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.xerces.util.SecurityManager;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.EntityResolver2;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Xerces parsers, made by class name so that no other parser on the class path takes their place,
 * and used again, since making one costs more than most files. Entities go through the resolver
 * given; how much they may expand is bounded by {@link ParseLimits}, since old TEI files use
 * thousands of small ones. Safe for several threads.
 */
final class Xerces {
  private static final int ENTITY_EXPANSIONS = 1_000_000;

  /** A parser remembers every name that it has read: after so many files it is let go. */
  private static final int FILES = 500;

  private static final DefaultHandler NOBODY = new DefaultHandler();

  private final Queue<Parser> idle = new ConcurrentLinkedQueue<>();

  /** Parses one file, its events bounded by {@link ParseLimits}; it may be called within itself. */
  void parse(
      InputSource source,
      EntityResolver2 resolver,
      DoctypeObserver doctypes,
      ContentHandler receiver)
      throws IOException, SAXException {
    Parser free = idle.poll();
    Parser parser = free == null ? new Parser() : free;
    parser.parser.observe(doctypes);
    parser.parse(source, resolver, receiver);
    parser.parser.observe(null);
    if (parser.files < FILES) {
      idle.add(parser);
    }
  }

  /** One parser; after a fault it is not used again. */
  private static final class Parser {
    private final ValidatingParser parser;
    private int files;

    Parser() {
      try {
        parser = new ValidatingParser();
        SecurityManager security = new SecurityManager();
        security.setEntityExpansionLimit(ENTITY_EXPANSIONS);
        parser.setProperty("http://apache.org/xml/properties/security-manager", security);
        parser.setFeature("http://xml.org/sax/features/use-entity-resolver2", true);
        parser.setErrorHandler(new FaultsEnd());
      } catch (SAXException e) {
        throw new IllegalStateException("this Xerces lacks a feature", e);
      }
    }

    void parse(InputSource source, EntityResolver2 resolver, ContentHandler receiver)
        throws IOException, SAXException {
      files++;
      parser.setEntityResolver(resolver);
      ParseLimits.on(parser, receiver).parse(source);
      parser.setEntityResolver(NOBODY);
      parser.setContentHandler(NOBODY);
      parser.setProperty("http://xml.org/sax/properties/lexical-handler", null);
    }
  }

  /** Faults end the parse; warnings of the parser say nothing that an editor could mend. */
  private static final class FaultsEnd extends DefaultHandler {
    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
