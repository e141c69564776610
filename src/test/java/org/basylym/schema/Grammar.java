// SPDX-License-Identifier: Apache-2.0
package org.basylym.schema;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.IncorrectSchemaException;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.prop.rng.RngProperty;
import com.thaiopensource.validate.rng.SAXSchemaReader;
import com.thaiopensource.xml.sax.DraconianErrorHandler;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A RELAX NG schema in one file, open to inspection: its patterns, its elements by name. */
final class Grammar {
  static final String RNG = "http://relaxng.org/ns/structure/1.0";

  private final Document source;
  private final Map<String, List<Element>> patterns = new TreeMap<>();
  private final Map<String, Element> elements = new TreeMap<>();

  private Grammar(Document source) {
    this.source = source;
    for (Element child : children(source.getDocumentElement())) {
      if (child.getLocalName().equals("define")) {
        patterns.computeIfAbsent(child.getAttribute("name"), name -> new ArrayList<>()).add(child);
        children(child).stream()
            .filter(inner -> inner.getLocalName().equals("element") && inner.hasAttribute("name"))
            .forEach(inner -> elements.put(localPart(inner.getAttribute("name")), inner));
      }
    }
  }

  static Grammar read(Path file) throws IOException {
    return new Grammar(parse(new InputSource(file.toUri().toString())));
  }

  /** Parses without ever fetching a DTD. */
  static Document parse(InputSource input) throws IOException {
    try {
      var factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DraconianErrorHandler());
      return builder.parse(input);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(input.getSystemId() + ": " + e.getMessage(), e);
    }
  }

  /** All parts of a pattern: what its definitions say, one beside the other. */
  List<Element> pattern(String name) {
    return patterns.get(name);
  }

  /** The element patterns that have a name, by that name. */
  Map<String, Element> elements() {
    return elements;
  }

  /** The names of all attributes that the schema speaks of. */
  List<String> attributeNames() {
    var result = new ArrayList<String>();
    var attributes = source.getElementsByTagNameNS(RNG, "attribute");
    for (int i = 0; i < attributes.getLength(); i++) {
      result.add(((Element) attributes.item(i)).getAttribute("name"));
    }
    return result;
  }

  /** The schema with any of its elements for a root, so that fragments can be judged. */
  Schema forFragments() throws IOException {
    Document copy = (Document) source.cloneNode(true);
    Element start =
        children(copy.getDocumentElement()).stream()
            .filter(child -> child.getLocalName().equals("start"))
            .findFirst()
            .orElseThrow();
    while (start.hasChildNodes()) {
      start.removeChild(start.getFirstChild());
    }
    Node choice = start.appendChild(copy.createElementNS(RNG, "choice"));
    for (Element element : elements.values()) {
      Element ref = copy.createElementNS(RNG, "ref");
      ref.setAttribute("name", ((Element) element.getParentNode()).getAttribute("name"));
      choice.appendChild(ref);
    }
    return schema(copy);
  }

  /** The schema as it is. */
  Schema forDocuments() throws IOException {
    return schema(source);
  }

  private static Schema schema(Document document) throws IOException {
    var text = new StringWriter();
    try {
      TransformerFactory.newDefaultInstance()
          .newTransformer()
          .transform(new DOMSource(document), new StreamResult(text));
      var settings = new PropertyMapBuilder();
      settings.put(ValidateProperty.ERROR_HANDLER, new DraconianErrorHandler());
      RngProperty.CHECK_ID_IDREF.add(settings);
      return SAXSchemaReader.getInstance()
          .createSchema(
              new InputSource(new StringReader(text.toString())), settings.toPropertyMap());
    } catch (TransformerException | SAXException | IncorrectSchemaException e) {
      throw new IOException("not a RELAX NG schema: " + e.getMessage(), e);
    }
  }

  /** The RELAX NG elements in a pattern; annotations of other vocabularies do not count. */
  static List<Element> children(Element parent) {
    var result = new ArrayList<Element>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && RNG.equals(element.getNamespaceURI())) {
        result.add(element);
      }
    }
    return result;
  }

  static String localPart(String name) {
    return name.substring(name.indexOf(':') + 1);
  }
}
