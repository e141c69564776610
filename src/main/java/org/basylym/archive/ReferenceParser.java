// SPDX-License-Identifier: Apache-2.0
package org.basylym.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads one reference: chooses the tradition that explains most of it, takes its parts, and keeps
 * what is no part.
 */
final class ReferenceParser {
  private static final Pattern SPACES =
      Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u3000]+");
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");

  /** No reference is longer; lists without end would exhaust the stack of the patterns. */
  private static final int LONGEST = 2000;

  private static final Set<Level> LEAVES = EnumSet.of(Level.LEAF, Level.PAGE);

  private final String original;
  private final String text;
  private final List<LookAlike> folded = new ArrayList<>();

  ReferenceParser(String printed) {
    original = SPACES.matcher(INVISIBLE.matcher(printed).replaceAll("")).replaceAll(" ").strip();
    text = original.length() > LONGEST ? original : LookAlikes.folded(original, folded);
  }

  ArchiveReference reference() {
    if (original.length() > LONGEST) {
      return unreadable();
    }
    Scanner scanner = scanned();
    Chain chain = new Chain(text, scanner.found(), scanner.readings());
    if (chain.parts().stream().allMatch(part -> LEAVES.contains(part.level()))) {
      Optional<ArchiveReference> shorthand = Shorthand.read(original);
      if (shorthand.isPresent() || chain.parts().isEmpty()) {
        return shorthand.orElseGet(this::unreadable);
      }
    }
    RepositoryName name = new RepositoryName(text.substring(0, chain.start()));
    chain.found().stream()
        .filter(one -> one.level() == Level.FONDS)
        .forEach(
            one ->
                FondsLetter.note(
                    text.substring(one.start(), one.end()), one, folded, chain.notes()));
    Remainder remainder = new Remainder(text, chain, !name.name().isEmpty());
    return new ArchiveReference(
        original,
        name.name().isEmpty() ? remainder.keeper() : name.name(),
        Optional.of(chain.tradition()),
        chain.parts(),
        remainder.status(),
        folded,
        chain.readings(),
        Stream.concat(name.unread().stream(), remainder.unread().stream()).toList(),
        remainder.others());
  }

  /** The parts and where they stand in the text; none of a text without labels. */
  List<Found> found() {
    if (original.length() > LONGEST) {
      return List.of();
    }
    Scanner scanner = scanned();
    return new Chain(text, scanner.found(), scanner.readings()).found();
  }

  /** All traditions at their best, the one that explains most first. */
  private Scanner scanned() {
    List<Scanner> single =
        Tradition.all().stream().map(tradition -> new Scanner(text, List.of(tradition))).toList();
    List<Tradition> preferred = new ArrayList<>(Tradition.all());
    preferred.sort(
        Comparator.comparingInt(
            tradition -> -single.get(Tradition.all().indexOf(tradition)).score()));
    Scanner best = single.get(Tradition.all().indexOf(preferred.get(0)));
    Scanner mixed = new Scanner(text, preferred);
    if (mixed.found().size() <= best.found().size() || !isOfSeveral(mixed, best)) {
      return best;
    }
    return preferred.stream()
        .map(tradition -> single.get(Tradition.all().indexOf(tradition)))
        .filter(one -> one.found().size() >= mixed.found().size())
        .findFirst()
        .orElse(mixed);
  }

  /** Words between parts are not searched for labels of other languages if they explain nothing. */
  private static boolean isOfSeveral(Scanner mixed, Scanner best) {
    return mixed.score() > best.score();
  }

  private ArchiveReference unreadable() {
    RepositoryName name = new RepositoryName(original.length() > LONGEST ? "" : text);
    boolean known = name.isKnown();
    return new ArchiveReference(
        original,
        known ? name.name() : "",
        Optional.empty(),
        List.of(),
        "",
        folded,
        List.of(),
        known || original.isEmpty() ? name.unread() : List.of(original),
        List.of());
  }
}
