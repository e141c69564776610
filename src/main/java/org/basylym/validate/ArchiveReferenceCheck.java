// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.basylym.archive.ArchivePart;
import org.basylym.archive.ArchiveReference;
import org.basylym.archive.Level;
import org.basylym.archive.Tradition;
import org.basylym.diagnostics.SourcePlace;

/** Archive references as printed, and whether the parts that they are tagged with agree. */
final class ArchiveReferenceCheck implements Check {
  /** From the whole to the part, as archives shelve; years and parts go anywhere. */
  private static final List<Level> ORDER =
      List.of(
          Level.FONDS,
          Level.INVENTORY,
          Level.BOX,
          Level.FOLDER,
          Level.BUNDLE,
          Level.FILE,
          Level.LEAF,
          Level.PAGE);

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
    order(reference, place);
    leaves(reference, place);
    labels(reference, place);
    cited.add(reference, bibl, linked);
  }

  private void order(ArchiveReference reference, SourcePlace place) {
    ArchivePart before = null;
    for (ArchivePart part : reference.parts()) {
      if (!ORDER.contains(part.level())) {
        continue;
      }
      if (before != null && ORDER.indexOf(part.level()) < ORDER.indexOf(before.level())) {
        findings.report(
            "archive-reference-order",
            place,
            "late",
            part.level().word(),
            "early",
            before.level().word());
        return;
      }
      before = part;
    }
  }

  private void leaves(ArchiveReference reference, SourcePlace place) {
    boolean none = reference.part(Level.LEAF).isEmpty() && reference.part(Level.PAGE).isEmpty();
    if (none && reference.part(Level.FILE).isPresent()) {
      findings.report("archive-reference-without-leaves", place);
    }
    reference.part(Level.LEAF).stream()
        .flatMap(part -> List.of(part.value().split(",\\s*")).stream())
        .filter(LeafRange::isReversed)
        .forEach(
            range -> findings.report("archive-reference-reversed-leaves", place, "range", range));
  }

  private void labels(ArchiveReference reference, SourcePlace place) {
    for (String folded : reference.folded()) {
      findings.report(
          "archive-reference-look-alike",
          place,
          "printed",
          folded.substring(0, folded.indexOf('→')),
          "meant",
          folded.substring(folded.indexOf('→') + 1));
    }
    if (reference.traditions().size() > 1) {
      String names =
          reference.traditions().stream().map(Tradition::word).collect(Collectors.joining(" and "));
      findings.report("archive-reference-mixed-traditions", place, "traditions", names);
    }
    boolean fonds = false;
    for (ArchivePart part : reference.parts()) {
      fonds |= part.level() == Level.FONDS;
      boolean loose = part.level() == Level.INVENTORY && !fonds && part.label().equals("т");
      boolean page = part.level() == Level.PAGE && part.label().equals("б");
      if (loose || (page && reference.part(Level.LEAF).isEmpty())) {
        findings.report("archive-reference-ambiguous-label", place, "label", part.label() + ".");
      }
    }
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
                    .ifPresent(level -> parts.put(level, ArchiveReference.value(idno.text()))));
    bibl.descendants("citedRange")
        .forEach(
            range ->
                Level.of(range.attribute("unit"))
                    .ifPresent(level -> parts.put(level, range(range))));
    return parts;
  }

  private static String range(Element range) {
    String from = range.attribute("from");
    String to = range.attribute("to");
    if (from == null) {
      return ArchiveReference.value(range.text());
    }
    return to == null || to.equals(from) ? from : from + "-" + to;
  }
}
