// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.basylym.archive.ArchiveReference;
import org.basylym.archive.Level;
import org.basylym.diagnostics.SourcePlace;

/** Archive references as printed, and whether the parts that they are tagged with agree. */
final class ArchiveReferenceCheck implements Check {
  private static final Set<String> LISTS = Set.of("listBibl", "sourceDesc", "standOff", "msDesc");

  private final Findings findings;
  private final CitedReferences cited;

  ArchiveReferenceCheck(Findings findings, CitedReferences cited) {
    this.findings = findings;
    this.cited = cited;
  }

  @Override
  public void text(TextRun run) {
    Element parent = run.parent();
    if (parent.is("abbr") || (parent.is("orgName") && "abbr".equals(parent.attribute("type")))) {
      cited.abbreviation(run.text().strip());
    }
  }

  @Override
  public void end(Element element) {
    if (!element.is("bibl") || !"archival".equals(element.attribute("type"))) {
      return;
    }
    if (element.descendants("msIdentifier").findAny().isPresent()) {
      if (element.attribute("xml:id") != null) {
        cited.record(element, tagged(element));
      }
      element
          .descendants("idno")
          .filter(idno -> "printed".equals(idno.attribute("type")))
          .forEach(idno -> agreement(element, idno));
    } else {
      citation(element);
    }
  }

  /** A reference in the text: how it is printed is the author's, so most faults are notes on it. */
  private void citation(Element bibl) {
    ArchiveReference reference = ArchiveReference.parse(bibl.text());
    SourcePlace place = bibl.place();
    boolean linked = bibl.attribute("corresp") != null || bibl.attribute("sameAs") != null;
    if (!linked && !bibl.isInside(LISTS)) {
      findings.report("archive-reference-unlinked", place, "text", bibl.text());
    }
    if (reference.parts().isEmpty()) {
      if (tagged(bibl).isEmpty()) {
        findings.report("archive-reference-unreadable", place, "text", bibl.text());
      }
      return;
    }
    agreement(bibl, bibl);
    reference.faults().forEach(fault -> findings.report(fault, place));
    cited.add(reference, bibl, linked);
  }

  /** Compares the tagged parts with a printed form; the printed form may leave leaves out. */
  private void agreement(Element bibl, Element printed) {
    Map<Level, String> tagged = tagged(bibl);
    String text = printed.text();
    Map<Level, String> parts = ArchiveReference.parse(text).values();
    for (Map.Entry<Level, String> part : tagged.entrySet()) {
      String level = part.getKey().word();
      String inPrint = parts.get(part.getKey());
      if (inPrint == null) {
        findings.report(
            "archive-reference-part-missing",
            printed.place(),
            "level",
            level,
            "where",
            "tagged " + part.getValue() + ", but not printed",
            "text",
            text);
      } else if (!part.getValue().equals(inPrint)) {
        findings.report(
            "archive-reference-mismatch",
            printed.place(),
            "level",
            level,
            "tagged",
            part.getValue(),
            "printed",
            inPrint,
            "text",
            text);
      }
    }
    if (!tagged.isEmpty()) {
      untagged(tagged, parts, printed);
    }
  }

  private void untagged(Map<Level, String> tagged, Map<Level, String> parts, Element printed) {
    parts.forEach(
        (level, value) -> {
          if (!tagged.containsKey(level)) {
            findings.report(
                "archive-reference-part-missing",
                printed.place(),
                "level",
                level.word(),
                "where",
                "printed " + value + ", but not tagged",
                "text",
                printed.text());
          }
        });
  }

  /** The value that each level is tagged with: digits of an idno, or the range of a citedRange. */
  private static Map<Level, String> tagged(Element bibl) {
    Map<Level, String> parts = new TreeMap<>();
    bibl.descendants("idno")
        .forEach(
            idno ->
                Level.of(idno.attribute("type"))
                    .ifPresent(
                        level -> parts.put(level, ArchiveReference.value(level, idno.text()))));
    bibl.descendants("citedRange")
        .forEach(
            range ->
                Level.of(range.attribute("unit"))
                    .ifPresent(
                        level -> parts.merge(level, range(level, range), (a, b) -> a + ", " + b)));
    return parts;
  }

  private static String range(Level level, Element range) {
    String from = range.attribute("from");
    String to = range.attribute("to");
    if (from == null) {
      return ArchiveReference.value(level, range.text());
    }
    return to == null || to.equals(from) ? from : from + "-" + to;
  }
}
