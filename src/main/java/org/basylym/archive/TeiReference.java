// SPDX-License-Identifier: Apache-2.0
package org.basylym.archive;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Reads a reference from TEI: typed {@code idno}s, nested or in the text, cited ranges; else the
 * words of {@code collection}, {@code idno} or the whole {@code bibl}, as other editions tag them.
 */
public final class TeiReference {
  /** No reference has more; tags nested without end would exhaust the stack. */
  private static final int MOST_TAGS = 1000;

  private final Element root;

  private TeiReference(Element root) {
    this.root = root;
  }

  /** The reference in an element written as XML; not well-formed XML is read as plain words. */
  public static ArchiveReference read(String xml) {
    if (xml.chars().filter(c -> c == '<').count() > MOST_TAGS) {
      return ArchiveReference.parse(xml);
    }
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      Element root = builder.parse(new InputSource(new StringReader(xml))).getDocumentElement();
      return new TeiReference(root).reference();
    } catch (SAXException e) {
      return ArchiveReference.parse(xml);
    } catch (IOException | ParserConfigurationException e) {
      throw new IllegalStateException("a text in memory cannot be unreadable", e);
    }
  }

  private ArchiveReference reference() {
    Map<Level, List<String>> tagged = tagged();
    if (tagged.isEmpty()) {
      ArchiveReference words = ArchiveReference.parse(words());
      return words.repository().isEmpty() ? kept(words) : words;
    }
    List<ArchivePart> parts = new ArrayList<>();
    ArchiveReference print = ArchiveReference.parse(printed());
    Tradition tradition = print.tradition().orElse(Tradition.all().get(0));
    tagged.forEach(
        (level, values) ->
            parts.add(new ArchivePart(level, String.join(", ", values), "", tradition)));
    return new ArchiveReference(
        printed(),
        repository().orElse(print.repository()),
        Optional.of(tradition),
        parts,
        print.status(),
        print.folded(),
        List.of(),
        List.of(),
        List.of());
  }

  /** The values that each level is tagged with, in the order of the elements. */
  private Map<Level, List<String>> tagged() {
    Map<Level, List<String>> tagged = new LinkedHashMap<>();
    descendants(root)
        .forEach(
            e -> {
              String kind = e.getTagName().replaceFirst(".*:", "");
              boolean idno = kind.equals("idno");
              boolean range = kind.matches("citedRange|biblScope|locus");
              Level.of(e.getAttribute(idno ? "type" : "unit"))
                  .filter(level -> idno || range)
                  .ifPresent(
                      level ->
                          tagged
                              .computeIfAbsent(level, l -> new ArrayList<>())
                              .add(value(level, e)));
            });
    return tagged;
  }

  private static String value(Level level, Element e) {
    String from = e.getAttribute("from");
    String to = e.getAttribute("to");
    if (!from.isEmpty()) {
      return to.isEmpty() || to.equals(from) ? from : from + "-" + to;
    }
    return ArchiveReference.value(level, folded(e.getTextContent()));
  }

  /** The printed form: the one that is recorded as such, else the words of the element. */
  private String printed() {
    return descendants(root)
        .filter(e -> e.getAttribute("type").equals("printed"))
        .map(e -> folded(e.getTextContent()))
        .findFirst()
        .orElseGet(() -> isIdentified() ? "" : folded(root.getTextContent()));
  }

  private boolean isIdentified() {
    return isIdentifier(root) || descendants(root).anyMatch(e -> name(e).equals("msIdentifier"));
  }

  /** A shelf mark that is no reference by fonds still has its tagged keeper. */
  private ArchiveReference kept(ArchiveReference words) {
    return new ArchiveReference(
        words.text(),
        repository().orElse(""),
        words.tradition(),
        words.parts(),
        words.status(),
        words.folded(),
        words.readings(),
        words.unread(),
        words.others());
  }

  private Optional<String> repository() {
    return Stream.of("repository", "institution", "abbr", "orgName")
        .flatMap(this::texts)
        .findFirst();
  }

  /** Without typed parts: keeper, collection and shelf mark one after the other. */
  private String words() {
    if (!isIdentified()) {
      return folded(root.getTextContent());
    }
    List<String> words =
        Stream.of("repository", "institution", "collection", "idno")
            .flatMap(name -> texts(name).limit(1))
            .toList();
    return words.stream().distinct().collect(Collectors.joining(", "));
  }

  private static boolean isIdentifier(Element e) {
    return name(e).matches("msIdentifier|altIdentifier");
  }

  private Stream<String> texts(String name) {
    return descendants(root)
        .filter(e -> name(e).equals(name))
        .map(e -> folded(e.getTextContent()))
        .filter(words -> !words.isEmpty());
  }

  private static String name(Element e) {
    return e.getTagName().replaceFirst(".*:", "");
  }

  private static Stream<Element> descendants(Element e) {
    NodeList all = e.getElementsByTagName("*");
    return IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i));
  }

  private static String folded(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }
}
