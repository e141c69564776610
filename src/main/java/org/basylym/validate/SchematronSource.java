// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;
import org.basylym.validate.SchematronFaults.Fault;
import org.basylym.validate.SchematronFaults.Found;

/**
 * What a schema's file says of itself: Schematron or a grammar with Schematron in it, and which.
 */
final class SchematronSource {
  static final String ISO = "http://purl.oclc.org/dsdl/schematron";
  private static final String OLD = "http://www.ascc.net/xml/schematron";
  private static final String GRAMMAR = "http://relaxng.org/ns/structure/1.0";
  private static final String QUICK_FIXES = "http://www.schematron-quickfix.com/validator/process";
  private static final Set<String> BINDINGS = Set.of("xslt2", "xslt3");

  private final XdmNode tree;
  private final boolean isGrammar;

  private SchematronSource(XdmNode tree, boolean isGrammar) {
    this.tree = tree;
    this.isGrammar = isGrammar;
  }

  /**
   * Whether a schema clearly has no Schematron in it, without a look at its markup: most grammars
   * have none. One with a DTD may get it from there.
   */
  static boolean lacks(SchemaSource source) {
    try {
      byte[] bytes = Files.readAllBytes(Path.of(source.location()));
      String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "");
      return !text.contains("schematron") && !text.contains("<!DOCTYPE");
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * What a tree is.
   *
   * @throws Found if it is nothing that can be run
   */
  static SchematronSource of(XdmNode tree) throws Found {
    XdmNode root =
        tree.select(Steps.child(node -> node.getNodeName() != null)).asList().stream()
            .filter(node -> node.getNodeKind() == net.sf.saxon.s9api.XdmNodeKind.ELEMENT)
            .findFirst()
            .orElseThrow();
    String namespace = root.getNodeName().getNamespaceUri().toString();
    String name = root.getNodeName().getLocalName();
    SchematronSource source = new SchematronSource(tree, namespace.equals(GRAMMAR));
    if (namespace.equals(OLD)) {
      throw refused(
          root, "it is written in Schematron 1.x; the namespace of ISO Schematron is " + ISO);
    }
    if (!source.isGrammar && !(namespace.equals(ISO) && name.equals("schema"))) {
      throw refused(root, "its root is \"" + name + "\", not the \"schema\" of ISO Schematron");
    }
    Optional<XdmNode> bound = source.binding();
    String binding = bound.map(SchematronSource::word).orElse("");
    if (!binding.isEmpty() && !binding.equals("xslt") && !BINDINGS.contains(binding)) {
      throw refused(
          bound.get(), "its query binding \"" + binding + "\" is none of xslt, xslt2, xslt3");
    }
    return source;
  }

  boolean isGrammar() {
    return isGrammar;
  }

  /** Whether a grammar has Schematron in it, of any age. */
  boolean hasRules() {
    return tree.select(Steps.descendant(ISO, "rule")).exists()
        || tree.select(Steps.descendant(OLD, "rule")).exists();
  }

  /** What is not run as its author may think. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (!isGrammar && binding().map(SchematronSource::word).orElse("xslt").equals("xslt")) {
      notes.add("its query binding is XSLT 1.0; it is run as XSLT 3.0, which is stricter on types");
    }
    if (tree.select(Steps.descendant(node -> isOf(node, QUICK_FIXES))).exists()) {
      notes.add("its quick fixes (sqf) are ignored");
    }
    if (isGrammar && tree.select(Steps.descendant(OLD, "rule")).exists()) {
      notes.add("its rules in Schematron 1.x are ignored; only those of ISO Schematron are run");
    }
    return notes;
  }

  /** Why there is no test in it, or none in a phase. */
  List<Fault> nothingToRun(String phase) {
    boolean named = phase.isEmpty() || phase.startsWith("#");
    boolean known =
        named
            || tree.select(Steps.descendant(ISO, "phase"))
                .anyMatch(one -> phase.equals(one.attribute("id")));
    return List.of(
        new Fault(
            0,
            0,
            known
                ? "it holds no assert or report that would be run"
                : "it has no phase \"" + phase + "\""));
  }

  /** The element that says which query language the schema is in. */
  private Optional<XdmNode> binding() {
    return tree.select(Steps.descendant(node -> node.attribute("queryBinding") != null))
        .filter(node -> isOf(node, ISO) || isOf(node, GRAMMAR))
        .findFirst();
  }

  private static String word(XdmNode element) {
    return element.getAttributeValue(new QName("queryBinding")).strip().toLowerCase(Locale.ROOT);
  }

  static boolean isIso(XdmNode node) {
    return isOf(node, ISO);
  }

  private static boolean isOf(XdmNode node, String namespace) {
    return node.getNodeName() != null
        && node.getNodeName().getNamespaceUri().toString().equals(namespace);
  }

  private static Found refused(XdmNode at, String why) {
    return new Found(List.of(new Fault(at.getLineNumber(), at.getColumnNumber(), why)));
  }
}
