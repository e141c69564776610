// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.basylym.archive.ArchiveReference;
import org.basylym.archive.Level;

/**
 * Archive references in words that no type tells, as other editions write them: a bibl, a
 * manuscript identifier. Only what is surely one is checked, and only for what is surely wrong.
 */
final class PlainArchiveReferenceCheck implements Check {
  private static final Set<String> IDENTIFIERS = Set.of("msIdentifier", "altIdentifier");
  private static final Set<String> KEEPERS = Set.of("bibl", "biblStruct");
  private static final Set<String> FAULTS =
      Set.of(
          "archive-reference-reversed-leaves",
          "archive-reference-look-alike",
          "archive-reference-order",
          "archive-reference-mixed-traditions");

  /** The word for a fonds, with a number or name of its own. */
  private static final Pattern FONDS =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:ф|фонд\\p{L}{0,2}|f|fonds?|қ|қор\\p{L}{0,2}|bestand)(?!\\p{L})");

  private static final int LONGEST = 500;

  private final Findings findings;

  PlainArchiveReferenceCheck(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void end(Element element) {
    if (element.is("bibl")) {
      if (isInWords(element)) {
        check(element, element.text());
      }
    } else if (element.isOneOf(IDENTIFIERS) && !element.isInside(Set.of("bibl"))) {
      check(element, words(element));
    }
  }

  /** A bibl with a title is a book, whatever its numbers look like. */
  private static boolean isInWords(Element bibl) {
    return !"archival".equals(bibl.attribute("type"))
        && (bibl.parent() == null || !bibl.parent().isInside(KEEPERS))
        && Stream.of("title", "msIdentifier", "bibl", "date")
            .allMatch(name -> bibl.descendants(name).findAny().isEmpty());
  }

  /** Keeper, collection and number in turn; of parts with types only the parts are known. */
  private static String words(Element identifier) {
    boolean typed =
        identifier.descendants("idno").anyMatch(id -> Level.of(id.attribute("type")).isPresent());
    return typed
        ? ""
        : Stream.of("repository", "institution", "collection", "idno")
            .flatMap(identifier::children)
            .map(Element::text)
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(", "));
  }

  private void check(Element element, String words) {
    if (words.length() > LONGEST || !FONDS.matcher(words).find()) {
      return;
    }
    ArchiveReference reference = ArchiveReference.parse(words);
    boolean sure =
        reference.part(Level.FONDS).isPresent()
            && reference.part(Level.INVENTORY).isPresent()
            && reference.part(Level.FILE).isPresent();
    if (sure) {
      reference.faults().stream()
          .filter(fault -> FAULTS.contains(fault.rule()))
          .forEach(fault -> findings.report(fault, element.place()));
    }
  }
}
