// SPDX-License-Identifier: Apache-2.0
package org.basylym.schema;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.Validator;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.ContentHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.LocatorImpl;

/**
 * Says yes or no to a tree, and keeps the first reason for a no. The validator is used again, which
 * is fast, but it remembers every kind of content it met: after a while a fresh one takes over.
 */
final class Judge implements ErrorHandler {
  private static final String XMLNS = "http://www.w3.org/2000/xmlns/";

  private static final int TREES_A_VALIDATOR = 2_000;

  private final Schema schema;
  private Validator validator;
  private int trees;
  private String reason = "";

  Judge(Schema schema) {
    this.schema = schema;
  }

  boolean accepts(Element root) {
    reason = "";
    renew();
    ContentHandler handler = validator.getContentHandler();
    try {
      handler.setDocumentLocator(new LocatorImpl());
      handler.startDocument();
      feed(root, handler);
      handler.endDocument();
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    }
    return reason.isEmpty();
  }

  private void renew() {
    if (trees++ % TREES_A_VALIDATOR == 0) {
      var settings = new PropertyMapBuilder();
      settings.put(ValidateProperty.ERROR_HANDLER, this);
      validator = schema.createValidator(settings.toPropertyMap());
    } else {
      validator.reset();
    }
  }

  String reason() {
    return reason;
  }

  private static void feed(Element element, ContentHandler handler) throws SAXException {
    var attributes = new AttributesImpl();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Attr attribute = (Attr) element.getAttributes().item(i);
      String namespace = attribute.getNamespaceURI();
      if (!XMLNS.equals(namespace)) {
        attributes.addAttribute(
            namespace == null ? "" : namespace,
            attribute.getLocalName(),
            attribute.getName(),
            "CDATA",
            attribute.getValue());
      }
    }
    String namespace = element.getNamespaceURI() == null ? "" : element.getNamespaceURI();
    handler.startElement(namespace, element.getLocalName(), element.getTagName(), attributes);
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        feed(child, handler);
      } else if (node instanceof Text text) {
        char[] characters = text.getData().toCharArray();
        handler.characters(characters, 0, characters.length);
      }
    }
    handler.endElement(namespace, element.getLocalName(), element.getTagName());
  }

  @Override
  public void warning(SAXParseException problem) {}

  @Override
  public void error(SAXParseException problem) {
    if (reason.isEmpty()) {
      reason = problem.getMessage();
    }
  }

  @Override
  public void fatalError(SAXParseException problem) {
    error(problem);
  }
}
