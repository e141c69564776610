// SPDX-License-Identifier: Apache-2.0
package org.basylym.archive;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Settles labels that can name several levels, by the parts before and after them. Says what it has
 * chosen and why; a choice that no rule settles is left open for a person.
 */
final class Ambiguity {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
  private static final Pattern FONDS_WORD =
      Pattern.compile("\\b(?:fonds|fond|record group|RG)\\b\\.?\\s?[\\p{Lu}\\d]", FLAGS);
  private static final Pattern INVENTORY_NEXT =
      Pattern.compile("^[\\s,.;]*(?:opis|op|inv|inventory|inventaire|findbuch)\\b", FLAGS);
  private static final Set<String> VOLUMES = Set.of("т", "t", "том", "tom", "vol", "volume");

  private final String text;
  private final List<Found> before;
  private final List<Reading> readings;

  Ambiguity(String text, List<Found> before, List<Reading> readings) {
    this.text = text;
    this.before = before;
    this.readings = readings;
  }

  /** One of the candidates, which all have the same label. */
  Found settled(Tradition tradition, List<Found> same) {
    List<Level> levels = same.stream().map(Found::level).distinct().toList();
    if (levels.size() == 1) {
      Found only = same.stream().max(Comparator.comparingInt(Found::end)).orElseThrow();
      noted(only);
      return only;
    }
    Level level = level(tradition, same, levels);
    Found chosen =
        same.stream()
            .filter(one -> one.level() == level)
            .max(Comparator.comparingInt(Found::end))
            .orElseThrow();
    read(chosen, levels);
    return chosen.with(levels);
  }

  private void read(Found chosen, List<Level> levels) {
    String reason =
        before.isEmpty()
            ? "nothing stands before it"
            : "it stands after the " + before.get(before.size() - 1).level().word();
    boolean volume = VOLUMES.contains(label(chosen));
    boolean lonely = before.isEmpty() && chosen.end() + 2 > text.length();
    boolean open =
        lonely || (volume && (!has(Level.FONDS) || has(Level.FILE) || has(Level.INVENTORY)));
    List<String> meanings = levels.stream().map(Level::word).toList();
    readings.add(
        new Reading(
            chosen.part().label() + ".",
            volume ? List.of("inventory", "volume") : meanings,
            chosen.level(),
            reason,
            open));
  }

  /** Labels that name one level here, but another one elsewhere. */
  private void noted(Found only) {
    String label = label(only);
    if (VOLUMES.contains(label)) {
      readings.add(
          new Reading(
              only.part().label() + ".",
              List.of("volume", "part"),
              only.level(),
              "archives count no volumes as a level",
              true));
    } else if (label.equals("п")) {
      boolean leaf = only.level() == Level.LEAF;
      readings.add(
          new Reading(
              only.part().label() + ".",
              List.of("leaf (парақ)", "folder (папка)"),
              only.level(),
              leaf ? "the reference is Kazakh" : "the reference is Russian",
              before.isEmpty()));
    } else if (label.equals("st") || label.equals("ст")) {
      readings.add(
          new Reading(
              only.part().label() + ".",
              List.of("file (столбец)", "article (статья)"),
              only.level(),
              "rolls are kept as files are",
              true));
    } else if (label.equals("б")) {
      readings.add(
          new Reading(
              only.part().label() + ".",
              List.of("page (бет)", "part (бөлім)", "bundle (байлам)"),
              only.level(),
              "a number with б. is a page",
              !has(Level.FILE)));
    }
  }

  private Level level(Tradition tradition, List<Found> same, List<Level> levels) {
    if (levels.contains(Level.FONDS) && levels.contains(Level.LEAF)) {
      return fonds(same) ? Level.FONDS : Level.LEAF;
    }
    if (levels.contains(Level.INVENTORY) && levels.contains(Level.PART)) {
      return has(Level.INVENTORY) || has(Level.FILE) ? Level.PART : Level.INVENTORY;
    }
    if (levels.contains(Level.FOLDER) && levels.contains(Level.PAGE)) {
      return has(Level.FILE) || has(Level.LEAF) ? Level.PAGE : Level.FOLDER;
    }
    int last = before.isEmpty() ? -1 : tradition.rank(before.get(before.size() - 1).level());
    return levels.stream()
        .filter(level -> tradition.rank(level) > last)
        .min(Comparator.comparingInt(tradition::rank))
        .orElse(levels.get(0));
  }

  /** An f. is a fonds if none was named yet, and a folio afterwards, or where leaves are meant. */
  private boolean fonds(List<Found> same) {
    Optional<Found> leaf = same.stream().filter(one -> one.level() == Level.LEAF).findFirst();
    Optional<Found> fonds = same.stream().filter(one -> one.level() == Level.FONDS).findFirst();
    int start = same.get(0).start();
    String rest = text.substring(fonds.map(Found::end).orElse(start));
    if (has(Level.FONDS)) {
      String gap = text.substring(before.get(before.size() - 1).end(), start);
      boolean apart = gap.contains(";") || WORD.matcher(gap).find();
      return has(Level.LEAF) && apart && INVENTORY_NEXT.matcher(rest).find();
    }
    boolean inventory = INVENTORY_NEXT.matcher(rest).find();
    boolean longer = leaf.isPresent() && leaf.get().end() > fonds.map(Found::end).orElse(0);
    boolean plainList = longer && !inventory;
    boolean side = leaf.isPresent() && leaf.get().part().value().matches("(?s)\\d+(?:v|v?-).*");
    String piece = rest.split(";", 2)[0];
    boolean later = before.isEmpty() && !inventory && FONDS_WORD.matcher(piece).find();
    boolean below = has(Level.FILE) && !has(Level.INVENTORY) && !inventory;
    return !(side || later || below || (plainList && !before.isEmpty()));
  }

  private boolean has(Level level) {
    return before.stream().anyMatch(found -> found.level() == level);
  }

  private static String label(Found found) {
    return found.part().label().toLowerCase(java.util.Locale.ROOT);
  }
}
