// SPDX-License-Identifier: Apache-2.0
package org.basylym.html;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** One way to write an apparatus: its TEI, and what a page must make of it. */
record Idiom(Element element) {
  private static final String HEADER =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc>
      <titleStmt><title>%s</title><editor xml:id="ed">Meier</editor></titleStmt>
      <publicationStmt><p>Not published.</p></publicationStmt>
      <sourceDesc><listBibl><bibl xml:id="bib" n="Weiss 1890"><author>Weiss</author></bibl></listBibl>
      <listWit><witness xml:id="A">first</witness><witness xml:id="B">second</witness>
      <witness xml:id="C">third</witness><witness xml:id="D">fourth</witness>
      <listWit xml:id="gg"><head><abbr type="siglum">γ</abbr></head>
      <witness xml:id="G1">fifth</witness><witness xml:id="G2">sixth</witness></listWit>
      <witness xml:id="E">seventh<listWit><witness xml:id="E1">eighth</witness></listWit></witness>
      <witness xml:id="w6" n="F">ninth</witness>
      <witness xml:id="w7"><abbr type="siglum">H</abbr> tenth</witness></listWit>
      </sourceDesc></fileDesc><profileDesc><handNotes><handNote xml:id="h1" n="man1">a hand</handNote>
      </handNotes></profileDesc></teiHeader>
      """;

  private static final String APART =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc>
      <titleStmt><title>Apart</title></titleStmt><publicationStmt><p>Not published.</p></publicationStmt>
      <sourceDesc><p>Written for a test.</p></sourceDesc></fileDesc></teiHeader>
      <standOff>%s</standOff></TEI>
      """;

  private static final Pattern ID = Pattern.compile("xml:id=\"(\\w+)\"");

  static List<Idiom> all() throws IOException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    try (var source = Idiom.class.getResourceAsStream("idioms.xml")) {
      Element root = factory.newDocumentBuilder().parse(source).getDocumentElement();
      return children(root, "idiom").stream().map(Idiom::new).toList();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(e);
    }
  }

  String name() {
    return element.getAttribute("name");
  }

  /** Whether it is about words of a line, which may stand in lines of every kind. */
  boolean runsInLines() {
    return !part("in").isEmpty();
  }

  String reads() {
    return runsInLines() ? "alpha " + words("reads") + " omega" : words("reads");
  }

  boolean hasReading() {
    return !children(element, "reads").isEmpty();
  }

  List<Element> entries() {
    return children(element, "entry");
  }

  List<String> anywhere() {
    return children(element, "anywhere").stream().map(Node::getTextContent).toList();
  }

  /** The element of a page in which its text stands. */
  String block() {
    return runsInLines() ? "here-" + name() : null;
  }

  /** A file of idioms, the words of each in a line of a kind: its id, then its words. */
  static void write(Path file, String line, List<Idiom> idioms) throws IOException {
    StringBuilder body = new StringBuilder();
    for (Idiom idiom : idioms) {
      body.append(line.formatted(idiom.block(), "alpha " + idiom.own("in") + " omega"));
    }
    Files.writeString(
        file,
        HEADER.formatted("Lines")
            + wrapped("standOff", idioms)
            + "<text><body>"
            + body
            + "</body>"
            + wrapped("back", idioms)
            + "</text></TEI>");
    String here = file.getFileName() + "#";
    for (Idiom idiom : idioms) {
      if (!idiom.part("apart").isEmpty()) {
        Files.writeString(
            file.resolveSibling("apart-" + file.getFileName()),
            APART.formatted(idiom.own("apart").replace("THIS#", here)));
      }
    }
  }

  /** A file of its own. */
  void write(Path file) throws IOException {
    Files.writeString(
        file,
        HEADER.formatted(name())
            + wrapped("standOff", List.of(this))
            + "<text>"
            + part("text")
            + "</text></TEI>");
  }

  private static String wrapped(String name, List<Idiom> idioms) {
    String content = idioms.stream().map(idiom -> idiom.own(name)).collect(Collectors.joining());
    return content.isEmpty() ? "" : "<" + name + ">" + content + "</" + name + ">";
  }

  /** A part whose ids are of this idiom alone. */
  private String own(String name) {
    String content = part(name);
    Matcher ids = ID.matcher(part("in") + part("back") + part("standOff"));
    while (ids.find()) {
      String id = ids.group(1);
      content =
          content
              .replace("xml:id=\"" + id + "\"", "xml:id=\"" + id + "." + name() + "\"")
              .replaceAll("#" + id + "(?=[\"\\s])", "#" + id + "." + name());
    }
    return content;
  }

  private String words(String name) {
    return children(element, name).get(0).getTextContent().strip();
  }

  /** The TEI of one part of the idiom. */
  private String part(String name) {
    StringBuilder made = new StringBuilder();
    for (Element part : children(element, name)) {
      for (Node child = part.getFirstChild(); child != null; child = child.getNextSibling()) {
        made.append(written(child));
      }
    }
    return made.toString();
  }

  private static String written(Node node) {
    try {
      Transformer identity = TransformerFactory.newInstance().newTransformer();
      identity.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      StringWriter writer = new StringWriter();
      identity.transform(new DOMSource(node), new StreamResult(writer));
      return writer.toString();
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element && element.getLocalName().equals(name)) {
        found.add(element);
      }
    }
    return found;
  }

  static String plain(String text) {
    return Pattern.compile("\\s+").matcher(text).replaceAll(" ").strip();
  }
}
