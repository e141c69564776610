// SPDX-License-Identifier: Apache-2.0
package org.basylym.archive;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reference to something kept in an archive.
 *
 * @param repository what stands before the first part, such as {@code ОММ}; may be empty
 * @param parts the parts in the order of print
 * @param folded letters of another script that were read as the ones they look like
 */
public record ArchiveReference(String repository, List<ArchivePart> parts, List<String> folded) {

  /** A part and where it stands. */
  private record Found(int start, int end, ArchivePart part) {}

  /** Reads the Kazakh, Russian and English forms; what is in none of them is passed by. */
  public static ArchiveReference parse(String printed) {
    List<String> folded = new ArrayList<>();
    String text = LookAlikes.folded(printed.replace('\u00A0', ' '), folded);
    TreeMap<Integer, Found> found = new TreeMap<>();
    for (Tradition tradition : Tradition.values()) {
      PartForms.of(tradition)
          .forEach((level, pattern) -> match(level, pattern, tradition, text, found));
    }
    List<ArchivePart> parts = new ArrayList<>();
    for (Found one : found.values()) {
      parts.add(settled(one.part(), parts));
    }
    int first = found.isEmpty() ? text.length() : found.firstKey();
    return new ArchiveReference(
        text.substring(0, first).replaceAll("[\\s,.;:(]+$", "").strip(), parts, folded);
  }

  /** Where two forms claim the same characters the longer one is right. */
  private static void match(
      Level level, Pattern pattern, Tradition tradition, String text, TreeMap<Integer, Found> all) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      String value = value(level, matcher.group("value"));
      ArchivePart part = new ArchivePart(level, value, matcher.group("label"), tradition);
      Found found = new Found(matcher.start(), matcher.end(), part);
      List<Found> rivals =
          all.values().stream()
              .filter(other -> other.start() < found.end() && found.start() < other.end())
              .toList();
      if (rivals.stream().allMatch(rival -> length(rival) < length(found))) {
        rivals.forEach(rival -> all.remove(rival.start()));
        all.put(found.start(), found);
      }
    }
  }

  private static int length(Found found) {
    return found.end() - found.start();
  }

  /** An English {@code f.} is a fonds the first time, a folio afterwards. */
  private static ArchivePart settled(ArchivePart part, List<ArchivePart> before) {
    boolean second =
        part.level() == Level.FONDS
            && before.stream().anyMatch(other -> other.level() == Level.FONDS);
    return second && part.label().equalsIgnoreCase("f")
        ? new ArchivePart(
            Level.LEAF, value(Level.LEAF, part.value()), part.label(), part.tradition())
        : part;
  }

  /** The bare value in a printed part: {@code 1227} of {@code 1227-қ.} */
  public static String value(String part) {
    List<ArchivePart> parts = parse(part).parts();
    return parts.isEmpty() ? part.strip() : parts.get(0).value();
  }

  private static String value(Level level, String printed) {
    String value = printed.strip().replaceAll("\\s?" + PartForms.HYPHEN + "\\s?", "-");
    if (level == Level.LEAF || level == Level.PAGE) {
      value = value.replaceAll("(?iu)\\s?(?:об|ob)(?!\\p{L})\\.?|\\s?verso", "v");
      return value.replaceAll(",\\s*", ", ");
    }
    return value.replaceFirst("^[RPР](?=-?\\d)", "Р");
  }

  /** Value by level; of a level that is named twice, the first one. */
  public Map<Level, String> values() {
    Map<Level, String> values = new LinkedHashMap<>();
    parts.forEach(part -> values.putIfAbsent(part.level(), part.value()));
    return values;
  }

  /** The traditions that its parts are printed in. */
  public Set<Tradition> traditions() {
    Set<Tradition> traditions = EnumSet.noneOf(Tradition.class);
    parts.forEach(part -> traditions.add(part.tradition()));
    return traditions;
  }

  /** The part of a level, if it has one. */
  public Optional<ArchivePart> part(Level level) {
    return parts.stream().filter(part -> part.level() == level).findFirst();
  }
}
