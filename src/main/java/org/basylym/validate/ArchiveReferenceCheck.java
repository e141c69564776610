// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;
import org.basylym.archive.ArchiveReference;
import org.basylym.archive.Level;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.tei.TeiDocument;

/** Whether the archive references of a document agree with the parts that they are tagged with. */
final class ArchiveReferenceCheck {
  private static final String TEI = "http://www.tei-c.org/ns/1.0";

  private final RuleCatalog rules;

  ArchiveReferenceCheck(RuleCatalog rules) {
    this.rules = rules;
  }

  List<Diagnostic> check(TeiDocument document) {
    List<Diagnostic> problems = new ArrayList<>();
    document
        .tree()
        .select(
            Steps.descendant(TEI, "bibl").where(bibl -> "archival".equals(bibl.attribute("type"))))
        .forEach(bibl -> check(bibl, document, problems));
    return problems;
  }

  private void check(XdmNode bibl, TeiDocument document, List<Diagnostic> problems) {
    Map<Level, String> tagged = tagged(bibl);
    for (XdmNode printed : printed(bibl)) {
      String text = printed.getStringValue().strip().replaceAll("\\s+", " ");
      Map<Level, String> parts = ArchiveReference.parse(text).parts();
      for (Map.Entry<Level, String> part : tagged.entrySet()) {
        String inPrint = parts.get(part.getKey());
        if (!part.getValue().equals(inPrint)) {
          problems.add(
              rules.diagnose(
                  "archive-reference-mismatch",
                  Places.of(document, printed),
                  Map.of(
                      "level",
                      part.getKey().word(),
                      "tagged",
                      part.getValue(),
                      "printed",
                      inPrint == null ? "no such part" : "\"" + inPrint + "\"",
                      "text",
                      text)));
        }
      }
    }
  }

  /** The printed forms: those an item records, or the citation itself. */
  private static List<XdmNode> printed(XdmNode bibl) {
    List<XdmNode> recorded =
        bibl.select(
                Steps.descendant(TEI, "idno")
                    .where(idno -> "printed".equals(idno.attribute("type"))))
            .asList();
    boolean item = bibl.select(Steps.descendant(TEI, "msIdentifier")).exists();
    return item ? recorded : List.of(bibl);
  }

  /** The value that each level is tagged with: digits of an idno, or the range of a citedRange. */
  private static Map<Level, String> tagged(XdmNode bibl) {
    Map<Level, String> parts = new TreeMap<>();
    bibl.select(Steps.descendant(TEI, "idno"))
        .forEach(idno -> put(parts, idno.attribute("type"), value(idno.getStringValue())));
    bibl.select(Steps.descendant(TEI, "citedRange"))
        .forEach(range -> put(parts, range.attribute("unit"), range(range)));
    return parts;
  }

  private static void put(Map<Level, String> parts, String level, String value) {
    Level.of(level).ifPresent(known -> parts.put(known, value));
  }

  private static String value(String text) {
    return ArchiveReference.value(text.strip());
  }

  private static String range(XdmNode range) {
    String from = range.attribute("from");
    String to = range.attribute("to");
    if (from == null) {
      return value(range.getStringValue());
    }
    return to == null || to.equals(from) ? from : from + "-" + to;
  }
}
