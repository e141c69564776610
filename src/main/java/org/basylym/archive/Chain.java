// SPDX-License-Identifier: Apache-2.0
package org.basylym.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The parts that belong together: from the first one after the name of the archive to where another
 * reference or a note begins.
 */
final class Chain {
  private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
  private static final Pattern BARE =
      Pattern.compile("[\\s,.;:]*(\\d+(?:[-/\\u2010-\\u2015]\\d+)*\\p{L}?)[\\s,.;:]*");
  private static final Pattern EDGE = Pattern.compile("[\\s,.;(\\[]*");
  private static final Pattern END = Pattern.compile("[\\s.)\\]]*(?:$|;)");
  private static final Set<Level> COUNTED =
      EnumSet.of(Level.LEAF, Level.PAGE, Level.FILE, Level.BOX, Level.FOLDER, Level.BUNDLE);

  private final String text;
  private final List<Reading> readings;
  private final List<Found> found = new ArrayList<>();

  Chain(String text, List<Found> all, List<Reading> readings) {
    this.text = text;
    this.readings = new ArrayList<>(readings);
    List<Found> wanted = withoutLooseYears(fromFonds(all));
    for (Found next : wanted) {
      if (!joins(next)) {
        break;
      }
    }
    unlabelled();
  }

  int start() {
    return found.get(0).start();
  }

  int end() {
    return found.get(found.size() - 1).end();
  }

  List<Found> found() {
    return found;
  }

  /** Readings so far, to add to. */
  List<Reading> notes() {
    return readings;
  }

  List<Reading> readings() {
    String signs =
        found.stream()
            .map(one -> one.part().label() + ".")
            .collect(Collectors.joining("|", "|", "|"));
    return readings.stream()
        .filter(reading -> reading.chosen() != null)
        .filter(
            reading ->
                signs.contains("|" + reading.sign() + "|") || reading.sign().matches(".*\\d.*"))
        .distinct()
        .toList();
  }

  List<ArchivePart> parts() {
    return found.stream().map(Found::part).toList();
  }

  /** The tradition of most parts. */
  Tradition tradition() {
    return found.stream()
        .filter(one -> one.weight() > 0)
        .map(one -> one.part().tradition())
        .collect(Collectors.groupingBy(t -> Tradition.all().indexOf(t), Collectors.counting()))
        .entrySet()
        .stream()
        .max(
            Comparator.comparingLong((java.util.Map.Entry<Integer, Long> e) -> e.getValue())
                .thenComparing(e -> -e.getKey()))
        .map(e -> Tradition.all().get(e.getKey()))
        .orElse(found.get(0).part().tradition());
  }

  /** Numbers in a title before the archive are no parts of the reference. */
  private List<Found> fromFonds(List<Found> all) {
    int fonds = -1;
    for (int i = all.size() - 1; i >= 0; i--) {
      fonds = all.get(i).level() == Level.FONDS ? i : fonds;
    }
    int first = 0;
    for (int i = 1; i <= fonds; i++) {
      first = isApart(all.get(i - 1).end(), all.get(i).start()) ? i : first;
    }
    return all.subList(first, all.size());
  }

  /** A bare year is a part only where it stands among parts. */
  private List<Found> withoutLooseYears(List<Found> all) {
    List<Found> kept = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Found one = all.get(i);
      boolean leads = i + 1 < all.size() && !isApart(one.end(), all.get(i + 1).start());
      boolean loose = one.level() == Level.YEAR && !leads;
      boolean labelled = !one.part().label().isEmpty() && !kept.isEmpty();
      boolean first = kept.isEmpty() && one.start() == 0;
      boolean leading = first && one.level() == Level.YEAR;
      boolean last = !kept.isEmpty() && isLast(kept.get(kept.size() - 1).end(), one);
      if (loose ? labelled || last : !leading) {
        kept.add(one);
      }
    }
    return kept;
  }

  /** Whether a year ends the reference, with nothing but punctuation around it. */
  private boolean isLast(int from, Found year) {
    return EDGE.matcher(text.substring(from, year.start())).matches()
        && END.matcher(text.substring(year.end())).lookingAt();
  }

  /** Takes a part in; says whether the reference can go on. */
  private boolean joins(Found next) {
    if (found.isEmpty()) {
      found.add(next);
      return true;
    }
    Found last = found.get(found.size() - 1);
    boolean apart = isApart(last.end(), next.start());
    boolean complete = has(Level.LEAF) || has(Level.PAGE);
    if (next.level() == Level.YEAR && (has(Level.YEAR) || complete)) {
      return true;
    }
    if (complete && apart) {
      return false;
    }
    if (!has(next.level()) || next.level() == Level.PART) {
      found.add(next);
      return true;
    }
    if (last.level() == next.level() && COUNTED.contains(next.level()) && !apart) {
      found.set(found.size() - 1, merged(last, next));
      return true;
    }
    return false;
  }

  private static Found merged(Found one, Found other) {
    ArchivePart part = one.part();
    String value = part.value() + ", " + other.part().value();
    ArchivePart both = new ArchivePart(part.level(), value, part.label(), part.tradition());
    return new Found(
        one.start(),
        other.end(),
        one.labelStart(),
        one.labelEnd(),
        both,
        one.weight(),
        one.levels());
  }

  private boolean has(Level level) {
    return found.stream().anyMatch(one -> one.level() == level);
  }

  /** Whether words stand between two places of the text, outside brackets. */
  private boolean isApart(int from, int to) {
    return WORD.matcher(BRACKETED.matcher(text.substring(from, to)).replaceAll(" ")).find();
  }

  /** A number without a label between fonds and leaf can only be the file, which has none. */
  private void unlabelled() {
    if (!has(Level.FONDS) || has(Level.FILE)) {
      return;
    }
    for (int i = 0; i < found.size(); i++) {
      Found one = found.get(i);
      boolean above = one.level() == Level.FONDS || one.level() == Level.INVENTORY;
      int to = i + 1 < found.size() ? found.get(i + 1).start() : noteStart();
      Matcher bare = BARE.matcher(text.substring(one.end(), to));
      boolean nextIsInventory = i + 1 < found.size() && found.get(i + 1).level() == Level.INVENTORY;
      if (above && !nextIsInventory && bare.matches()) {
        found.add(i + 1, file(one, bare));
        return;
      }
    }
  }

  private int noteStart() {
    return text.length();
  }

  private Found file(Found after, Matcher bare) {
    int start = after.end() + bare.start(1);
    int end = after.end() + bare.end(1);
    Tradition tradition = after.part().tradition();
    String value = Values.canonical(Level.FILE, bare.group(1));
    readings.add(
        new Reading(
            bare.group(1),
            has(Level.INVENTORY) ? List.of("file", "leaf") : List.of("file", "inventory"),
            Level.FILE,
            "it has no label, and no other part is the file",
            true));
    ArchivePart part = new ArchivePart(Level.FILE, value, "", tradition);
    return new Found(start, end, start, start, part, 0, List.of(Level.FILE));
  }
}
