// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import static net.sf.saxon.s9api.streams.Steps.ancestor;
import static net.sf.saxon.s9api.streams.Steps.child;
import static net.sf.saxon.s9api.streams.Steps.descendant;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;

/**
 * What one reads in a text, told without the stylesheets: the text nodes outside headers and notes;
 * of a choice its correction, original spelling, abbreviation or first form; of an app in the text
 * its lemma or first reading; of an app apart from the text, nothing.
 */
final class ReadingText {
  private static final String TEI = "http://www.tei-c.org/ns/1.0";
  private static final String EDITION = "https://basylym.org/ns/edition";
  private static final Set<String> UNREAD = Set.of("teiHeader", "note", "listApp");

  private final StringBuilder text = new StringBuilder();
  private final boolean parallel;

  private ReadingText(boolean parallel) {
    this.parallel = parallel;
  }

  static String of(XdmNode document) {
    boolean parallel =
        document
            .select(descendant(TEI, "variantEncoding"))
            .anyMatch(v -> "parallel-segmentation".equals(v.attribute("method")));
    ReadingText reading = new ReadingText(parallel);
    reading.collect(document);
    return reading.text.toString();
  }

  private void collect(XdmNode node) {
    if (node.getNodeKind() == XdmNodeKind.TEXT) {
      text.append(node.getStringValue());
    } else if (is(node, TEI, "choice")) {
      chosen(node).ifPresent(this::collect);
    } else if (is(node, TEI, "app")) {
      if (!isApart(node)) {
        read(node).ifPresent(form -> form.children().forEach(this::collect));
      }
    } else if (!isUnread(node)) {
      node.children().forEach(this::collect);
    }
  }

  private static boolean isUnread(XdmNode node) {
    return node.getNodeKind() == XdmNodeKind.ELEMENT
        && (UNREAD.contains(node.getNodeName().getLocalName())
            || is(node, EDITION, "apparatus")
            || is(node, EDITION, "entries"));
  }

  private static Optional<XdmNode> chosen(XdmNode choice) {
    return Stream.of("corr", "orig", "abbr", "*")
        .flatMap(name -> choice.select(name.equals("*") ? child("*") : child(TEI, name)))
        .findFirst();
  }

  private static Optional<XdmNode> read(XdmNode app) {
    List<XdmNode> forms =
        app.select(descendant("*"))
            .filter(form -> app.equals(form.select(ancestor(TEI, "app")).findFirst().orElse(null)))
            .toList();
    return Stream.concat(
            forms.stream().filter(form -> is(form, TEI, "lem")),
            forms.stream().filter(form -> is(form, TEI, "rdg")))
        .findFirst();
  }

  /** Whether an app stands apart from the text that it is about: in a list, or by its pointers. */
  private boolean isApart(XdmNode app) {
    return app.attribute("from") != null
        || app.attribute("to") != null
        || app.attribute("target") != null
        || (app.attribute("loc") != null && !parallel)
        || is(app.getParent(), TEI, "listApp")
        || (app.select(ancestor(TEI, "standOff")).exists()
            && !app.select(ancestor(TEI, "app")).exists());
  }

  private static boolean is(XdmNode node, String namespace, String name) {
    return node.getNodeKind() == XdmNodeKind.ELEMENT
        && node.getNodeName().getLocalName().equals(name)
        && node.getNodeName().getNamespaceUri().toString().equals(namespace);
  }
}
