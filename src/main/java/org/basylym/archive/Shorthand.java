// SPDX-License-Identifier: Apache-2.0
package org.basylym.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * References without any label, as historians of the Soviet Union write them: {@code GARF
 * 8131/31/100/5} is fonds, inventory, file, leaf. Four numbers by position are a reading and no
 * certainty, so they are always reported.
 */
final class Shorthand {
  private static final List<Level> LEVELS =
      List.of(Level.FONDS, Level.INVENTORY, Level.FILE, Level.LEAF);

  private Shorthand() {}

  /** The reading of such a text, if it is one. */
  static Optional<ArchiveReference> read(String text) {
    boolean cyrillic = text.matches("(?s).*[А-ЯӘҒҚҢӨҰҮҺІа-я].*");
    Tradition tradition = Tradition.of(cyrillic ? "ru" : "ru-Latn").orElseThrow();
    Matcher matcher = pattern().matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    List<ArchivePart> parts = new ArrayList<>();
    for (int i = 0; i < LEVELS.size(); i++) {
      String printed = matcher.group(i + 2);
      if (printed != null) {
        String value = Values.canonical(LEVELS.get(i), printed);
        parts.add(new ArchivePart(LEVELS.get(i), value, "", tradition));
      }
    }
    RepositoryName name = new RepositoryName(matcher.group(1));
    Reading reading =
        new Reading(
            text.substring(matcher.start(2)),
            List.of("fonds/inventory/file/leaf", "one shelf mark"),
            Level.FONDS,
            "numbers between strokes stand in this order",
            true);
    return Optional.of(
        new ArchiveReference(
            text,
            name.name(),
            Optional.of(tradition),
            parts,
            "",
            List.of(),
            List.of(reading),
            name.unread(),
            List.of()));
  }

  private static Pattern pattern() {
    String number = "\\d+(?:" + Values.HYPHEN + "?(?:\\p{L}|\\d+))?";
    return Pattern.compile(
        "(.*\\p{Lu}.*?[\\p{L})])[:,.]?\\s+((?:\\p{Lu}-?)?\\d+\\p{L}?|\\p{Lu}{2,5})/("
            + number
            + ")/("
            + number
            + ")(?:(?:/|:\\s?|,\\s(?:лл?|ll?|ff?|fols?|pp?)\\.?\\s?)("
            + Leaves.pattern()
            + "))?[.;]?",
        Pattern.UNICODE_CASE);
  }
}
