// SPDX-License-Identifier: Apache-2.0
package org.basylym.archive;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A reference to something kept in an archive.
 *
 * @param text what was read, white space folded
 * @param repository what stands before the first part, such as {@code ОММ}; may be empty
 * @param tradition in whose manner it is printed, if any part could be read
 * @param parts the parts in the order of print
 * @param status what it says is kept there, such as {@code Подлинник}; may be empty
 * @param folded letters of another script that were read as the ones they look like
 * @param readings signs that can mean several things, and how they were read
 * @param unread what is no part of a reference, kept as it is
 * @param others references that follow this one in the same text
 */
public record ArchiveReference(
    String text,
    String repository,
    Optional<Tradition> tradition,
    List<ArchivePart> parts,
    String status,
    List<LookAlike> folded,
    List<Reading> readings,
    List<String> unread,
    List<ArchiveReference> others) {

  /** Reads a reference in any tradition; what is in none of them is kept as unread. */
  public static ArchiveReference parse(String printed) {
    return new ReferenceParser(printed).reference();
  }

  /** The bare value in a printed part: {@code 1227} of {@code 1227-қ.} */
  public static String value(String part) {
    List<ArchivePart> parts = parse(part).parts();
    return parts.isEmpty() ? part.strip() : parts.get(0).value();
  }

  /** The value of a printed part of which the level is known, in canonical spelling. */
  public static String value(Level level, String part) {
    return parse(part)
        .part(level)
        .map(ArchivePart::value)
        .orElseGet(() -> Values.canonical(level, part));
  }

  /** Value by level; of a level that is named twice, the first one. */
  public Map<Level, String> values() {
    Map<Level, String> values = new LinkedHashMap<>();
    parts.forEach(part -> values.putIfAbsent(part.level(), part.value()));
    return values;
  }

  /** The traditions that its parts are printed in. */
  public Set<Tradition> traditions() {
    Set<Tradition> traditions = new LinkedHashSet<>();
    parts.forEach(part -> traditions.add(part.tradition()));
    return traditions;
  }

  /** The part of a level, if it has one. */
  public Optional<ArchivePart> part(Level level) {
    return parts.stream().filter(part -> part.level() == level).findFirst();
  }

  /** The problems of the reference by itself. */
  public List<Fault> faults() {
    return Faults.of(this);
  }
}
