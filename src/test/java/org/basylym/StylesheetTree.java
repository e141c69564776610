// SPDX-License-Identifier: Apache-2.0
package org.basylym;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.DocumentBuilder;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;

/**
 * The stylesheets of the project as documents that {@link StylesheetConventionsTest} can question.
 */
final class StylesheetTree {
  private static final Path ROOT = Path.of("xslt");

  /** One stylesheet: its path below {@code xslt/} with slashes, and its document. */
  record Module(String path, XdmNode document) {
    String text() throws IOException {
      return Files.readString(ROOT.resolve(path));
    }
  }

  /** A template or function and the number of lines it takes. */
  record Unit(String kind, int line, int lines) {}

  private final Processor processor = new Processor(false);
  private final List<Module> modules;

  StylesheetTree() throws IOException, SaxonApiException {
    DocumentBuilder builder = processor.newDocumentBuilder();
    builder.setLineNumbering(true);
    modules = new ArrayList<>();
    try (Stream<Path> files = Files.walk(ROOT)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".xsl")).sorted().toList()) {
        String path = ROOT.relativize(file).toString().replace(File.separatorChar, '/');
        modules.add(new Module(path, builder.build(new StreamSource(file.toFile()))));
      }
    }
  }

  List<Module> modules() {
    return modules;
  }

  /** Places of what {@code xpath} selects in a module, as {@code path:line what}. */
  List<String> find(Module module, String xpath) {
    try {
      XPathCompiler compiler = processor.newXPathCompiler();
      compiler.declareNamespace("xsl", "http://www.w3.org/1999/XSL/Transform");
      compiler.declareNamespace("xs", "http://www.w3.org/2001/XMLSchema");
      List<String> found = new ArrayList<>();
      for (XdmItem item : compiler.evaluate(xpath, module.document())) {
        found.add(item instanceof XdmNode node ? describe(module, node) : item.getStringValue());
      }
      return found;
    } catch (SaxonApiException e) {
      throw new IllegalStateException(xpath, e);
    }
  }

  private static String describe(Module module, XdmNode node) {
    XdmNode element =
        node.getNodeName() != null && node.getLineNumber() > 0 ? node : node.getParent();
    StringBuilder text = new StringBuilder();
    text.append("xslt/")
        .append(module.path())
        .append(':')
        .append(element.getLineNumber())
        .append(' ');
    text.append(element.getNodeName());
    for (String name : List.of("name", "match", "mode", "href", "select")) {
      String value = element.attribute(name);
      if (value != null) {
        text.append(' ').append(name).append("=\"").append(value.strip()).append('"');
      }
    }
    return text.toString();
  }

  /** The templates and functions of a module with their lengths, start and end tag included. */
  static List<Unit> units(Module module) {
    List<Unit> units = new ArrayList<>();
    Deque<Integer> starts = new ArrayDeque<>();
    try (InputStream in = Files.newInputStream(ROOT.resolve(module.path()))) {
      XMLStreamReader reader = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
      int line = 1;
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          starts.push(line);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          int start = starts.pop();
          units.add(
              new Unit(
                  reader.getLocalName(), start, reader.getLocation().getLineNumber() - start + 1));
        }
        line = reader.getLocation().getLineNumber();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(module.path(), e);
    }
    return units;
  }
}
