// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.basylym.archive.ArchiveReference;
import org.basylym.archive.Level;
import org.basylym.archive.RepositoryName;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.diagnostics.SourcePlace;

/** The archive references of a whole edition: one item, one spelling; archives that are known. */
final class CitedReferences {
  private final Queue<Cited> cited = new ConcurrentLinkedQueue<>();
  private final Set<String> abbreviations = ConcurrentHashMap.newKeySet();

  /** The parts of each item that has a record, by file and id of the record. */
  private final Map<String, Map<Level, String>> records = new ConcurrentHashMap<>();

  private record Cited(
      String item,
      String spelling,
      String repository,
      String record,
      Map<Level, String> parts,
      SourcePlace place) {}

  /** The record of an item, to which citations point. */
  void record(Element bibl, Map<Level, String> parts) {
    Path file = bibl.place().source().orElse(null);
    records.put(key(file, bibl.attribute("xml:id")), parts);
  }

  void abbreviation(String text) {
    abbreviations.add(text);
  }

  void add(ArchiveReference reference, Element bibl, boolean linked) {
    String numbers =
        List.of(Level.FONDS, Level.INVENTORY, Level.FILE).stream()
            .map(level -> reference.values().getOrDefault(level, ""))
            .collect(Collectors.joining(" "));
    String tradition =
        reference.traditions().stream().map(t -> t.language()).collect(Collectors.joining());
    String item =
        linked
            ? bibl.attribute("corresp") + " " + bibl.attribute("sameAs")
            : reference.repository();
    cited.add(
        new Cited(
            tradition + " " + item + " " + numbers,
            head(bibl.text(), reference),
            linked ? "" : reference.repository(),
            record(bibl),
            reference.values(),
            bibl.place()));
  }

  /** Where the record of an item stands that a citation points to; empty if it points to none. */
  private static String record(Element bibl) {
    String pointer = bibl.attribute("corresp");
    Path file = bibl.place().source().orElse(null);
    if (pointer == null || file == null) {
      return "";
    }
    int hash = pointer.indexOf('#');
    Path other = hash > 0 ? Target.resolved(pointer.substring(0, hash).strip(), file) : file;
    return key(other, pointer.substring(hash + 1));
  }

  private static String key(Path file, String id) {
    return file + "#" + id.strip();
  }

  /** The text without its leaves, which differ from citation to citation. */
  private static String head(String text, ArchiveReference reference) {
    return reference
        .part(Level.LEAF)
        .map(leaf -> text.replaceFirst("[,.;]?\\s*(?:\\p{L}+\\.?\\s*)?\\d[^,;]*$", ""))
        .orElse(text)
        .replaceAll("[\\s,.;]+$", "");
  }

  List<Diagnostic> problems(RuleCatalog rules) {
    List<Diagnostic> problems = new ArrayList<>();
    Map<String, Cited> first = new TreeMap<>();
    cited.stream()
        .sorted(Comparator.comparing(Cited::place))
        .forEach(
            one -> {
              Cited before = first.putIfAbsent(one.item(), one);
              if (before != null && !before.spelling().equals(one.spelling())) {
                problems.add(
                    rules.diagnose(
                        "archive-reference-spelled-twice",
                        one.place(),
                        Map.of("text", one.spelling(), "other", before.spelling())));
              }
              records
                  .getOrDefault(one.record(), Map.of())
                  .forEach((level, value) -> compare(one, level, value, rules, problems));
              if (isUnknown(one.repository())) {
                problems.add(
                    rules.diagnose(
                        "archive-reference-unknown-repository",
                        one.place(),
                        Map.of("repository", one.repository())));
              }
            });
    return problems;
  }

  /** A citation may leave parts of its item out, but must not change them. */
  private static void compare(
      Cited one, Level level, String value, RuleCatalog rules, List<Diagnostic> problems) {
    String cited = one.parts().get(level);
    if (cited != null && !cited.equals(value)) {
      problems.add(
          rules.diagnose(
              "archive-reference-mismatch",
              one.place(),
              Map.of(
                  "level",
                  level.word(),
                  "tagged",
                  value + " in the record of the item",
                  "printed",
                  cited,
                  "text",
                  one.spelling())));
    }
  }

  private boolean isUnknown(String repository) {
    return RepositoryName.isUnknown(repository) && !abbreviations.contains(repository);
  }
}
