// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import static net.sf.saxon.s9api.streams.Steps.ancestor;
import static net.sf.saxon.s9api.streams.Steps.descendant;
import static net.sf.saxon.s9api.streams.Steps.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.transform.SaxonRuntime;

/** An edition and its canonical form, for tests that compare them. */
final class CanonicalForm {
  private static final String TEI = "http://www.tei-c.org/ns/1.0";
  private static final String EDITION = "https://basylym.org/ns/edition";
  private static final QName ID = new QName("http://www.w3.org/XML/1998/namespace", "id");
  private static final Set<String> MARKERS = Set.of("span", "start", "point");

  private final SaxonRuntime saxon = new SaxonRuntime();
  private final RuleCatalog rules = new RuleCatalog();
  private final Edition edition;
  private final List<TeiDocument> sources;
  private final XdmNode tree;

  CanonicalForm(Path path) {
    edition = new EditionFinder(rules).find(List.of(path)).value().orElseThrow();
    TeiReader reader = new TeiReader(saxon, rules, List.of());
    sources = new EditionReader(reader).read(edition).value().orElseThrow();
    tree = normalize();
  }

  private XdmNode normalize() {
    return new Normalizer(saxon, rules)
        .normalize(edition, sources)
        .value()
        .orElseThrow()
        .tree()
        .node();
  }

  /** Whether there was anything to normalise. */
  boolean isEmpty() {
    return sources.isEmpty();
  }

  String readingTextOfSources() {
    StringBuilder text = new StringBuilder();
    sources.forEach(source -> text.append(ReadingText.of(source.tree())));
    return text.toString();
  }

  String readingText() {
    StringBuilder text = new StringBuilder();
    tree.select(descendant(EDITION, "document"))
        .forEach(document -> text.append(ReadingText.of(document)));
    return text.toString();
  }

  /** How often the sources part words by white space that is none: in subst, or beside @join. */
  long spacesOfMarkup() {
    return sources.stream()
        .flatMap(source -> source.tree().select(descendant("*")))
        .mapToLong(CanonicalForm::spacesOfMarkup)
        .sum();
  }

  private static long spacesOfMarkup(XdmNode element) {
    long spaces = element.attribute("join") == null ? 0 : 2;
    if (element.getNodeName().getLocalName().equals("subst")) {
      spaces += element.select(text()).filter(space -> space.getStringValue().isBlank()).count();
    }
    return spaces;
  }

  /** Words of the sources that are rarer in the canonical form. */
  Set<String> lostWords() {
    Words made = Words.ofSource(tree);
    Set<String> lost = new TreeSet<>();
    sources.forEach(source -> lost.addAll(Words.ofSource(source.tree()).missingFrom(made)));
    return lost;
  }

  String bytes() throws SaxonApiException {
    return saxon.processor().newSerializer().serializeNodeToString(tree);
  }

  /** The bytes of a second run. */
  String bytesAgain() throws SaxonApiException {
    return saxon.processor().newSerializer().serializeNodeToString(normalize());
  }

  /** How many app and choice elements the sources have outside their headers. */
  long variations() {
    return sources.stream()
        .flatMap(source -> source.tree().select(descendant("*")))
        .filter(e -> e.getNodeName().getNamespaceUri().toString().equals(TEI))
        .filter(e -> Set.of("app", "choice").contains(e.getNodeName().getLocalName()))
        .filter(e -> !e.select(ancestor(TEI, "teiHeader")).exists())
        .count();
  }

  /** Entries made of app and choice: those of the documentary layer have ids of their own kind. */
  long entries() {
    return tree.select(descendant(EDITION, "entry"))
        .filter(entry -> !entry.getAttributeValue(ID).contains(".entry"))
        .filter(entry -> !entry.getAttributeValue(ID).startsWith("note."))
        .count();
  }

  /** Ids that two elements of one document have. */
  Collection<String> repeatedIds() {
    List<String> repeated = new ArrayList<>();
    tree.select(descendant(EDITION, "document"))
        .forEach(
            document -> {
              Set<String> ids = new HashSet<>();
              document
                  .select(descendant("*"))
                  .filter(e -> e.getAttributeValue(ID) != null)
                  .filter(e -> !ids.add(e.getAttributeValue(ID)))
                  .forEach(e -> repeated.add(e.getNodeName() + " " + e.getAttributeValue(ID)));
            });
    return repeated;
  }

  /** Markers without entries, and entries that say they have a place and have no marker. */
  Collection<String> unmatched() {
    List<String> unmatched = new ArrayList<>();
    tree.select(descendant(EDITION, "document"))
        .forEach(
            document -> {
              Map<String, String> anchors = new HashMap<>();
              document
                  .select(descendant(EDITION, "entry"))
                  .forEach(e -> anchors.put(e.getAttributeValue(ID), e.attribute("anchor")));
              Set<String> marked = new HashSet<>();
              document
                  .select(descendant("*"))
                  .filter(e -> e.getNodeName().getNamespaceUri().toString().equals(EDITION))
                  .filter(e -> MARKERS.contains(e.getNodeName().getLocalName()))
                  .forEach(e -> marked.add(e.attribute("entry")));
              marked.stream().filter(id -> !anchors.containsKey(id)).forEach(unmatched::add);
              anchors.entrySet().stream()
                  .filter(e -> !e.getValue().equals("none") && !marked.contains(e.getKey()))
                  .forEach(e -> unmatched.add(e.getKey()));
            });
    return unmatched;
  }
}
