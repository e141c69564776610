// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.util.Map;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.RuleCatalog;

/**
 * Says what an XML file is that is not TEI P5: older TEI, TEI astray from its namespace, others.
 */
final class ForeignFiles {
  /** What namespaces say that a file is. */
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("http://www.w3.org/2000/svg", "SVG, a picture"),
          Map.entry("http://relaxng.org/ns/structure/1.0", "a RELAX NG schema"),
          Map.entry("http://www.w3.org/2001/XMLSchema", "an XML schema"),
          Map.entry("http://purl.oclc.org/dsdl/schematron", "a Schematron schema"),
          Map.entry("http://purl.oclc.org/dsdl/nvdl/ns/structure/1.0", "an NVDL schema"),
          Map.entry("http://www.w3.org/1999/XSL/Transform", "an XSLT stylesheet"),
          Map.entry("http://www.w3.org/1999/XSL/Format", "XSL-FO"),
          Map.entry("http://docbook.org/ns/docbook", "DocBook"),
          Map.entry("http://www.w3.org/2005/Atom", "an Atom feed"),
          Map.entry("urn:isbn:1-931666-22-9", "EAD, a finding aid"),
          Map.entry("http://ead3.archivists.org/schema/", "EAD, a finding aid"),
          Map.entry("http://www.loc.gov/METS/", "METS"),
          Map.entry("http://www.loc.gov/mods/v3", "MODS"),
          Map.entry("http://www.music-encoding.org/ns/mei", "MEI, music"),
          Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "RDF"),
          Map.entry("urn:oasis:names:tc:entity:xmlns:xml:catalog", "an XML catalog"),
          Map.entry("http://maven.apache.org/POM/4.0.0", "a Maven project"),
          Map.entry("http://exist-db.org/collection-config/1.0", "a configuration of eXist"),
          Map.entry("http://expath.org/ns/pkg", "a package description of EXPath"),
          Map.entry(
              "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "a part of Word"),
          Map.entry(
              "http://schemas.microsoft.com/office/2006/xmlPackage", "a Word document in XML"));

  /** The same for roots that have no namespace of their own. */
  private static final Map<String, String> ROOTS =
      Map.of(
          "rss", "an RSS feed",
          "ead", "EAD, a finding aid",
          "article", "an article of DocBook or JATS",
          "book", "a book of DocBook",
          "svg", "SVG, a picture",
          "project", "a build file");

  private ForeignFiles() {}

  /** What is wrong with a file whose root is not in the TEI namespace. */
  static Diagnostic diagnose(TeiFile file, String root, String namespace, RuleCatalog rules) {
    String local = root.replaceFirst("^.*:", "");
    String rule =
        switch (local) {
          case "TEI.2", "teiCorpus.2" -> "tei-p4";
          case "TEI", "tei", "teiCorpus", "teiHeader" ->
              namespace.isEmpty() ? "tei-without-namespace" : "wrong-tei-namespace";
          case "html", "HTML" -> "html-not-tei";
          default -> namespace.contains("tei-c.org/ns") ? "wrong-tei-namespace" : "not-tei";
        };
    return rules.diagnose(
        rule,
        file.place(),
        Map.of("root", root, "namespace", namespace, "kind", kind(local, namespace)));
  }

  private static String kind(String local, String namespace) {
    String known = namespace.isEmpty() ? ROOTS.get(local) : KINDS.get(namespace);
    return known == null ? "XML of another kind" : known;
  }
}
