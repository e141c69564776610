// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.tei.ParseObserver;
import org.basylym.tei.TeiFile;
import org.xml.sax.ContentHandler;

/**
 * Whether every pointer of an edition leads somewhere. It looks on while the files are parsed and
 * keeps ids and pointers alone, so that memory does not grow with the text.
 */
final class PointerCheck implements ParseObserver {
  private final RuleCatalog rules;
  private final Map<String, Set<String>> ids = new ConcurrentHashMap<>();
  private final Map<String, List<PrefixDefinition>> prefixes = new ConcurrentHashMap<>();
  private final Queue<Pointer> pointers = new ConcurrentLinkedQueue<>();
  private final Map<String, TeiFile> files = new ConcurrentHashMap<>();

  PointerCheck(RuleCatalog rules) {
    this.rules = rules;
  }

  @Override
  public ContentHandler observe(TeiFile file, Consumer<Diagnostic> problems) {
    files.put(file.key(), file);
    Set<String> own = ids.computeIfAbsent(file.key(), key -> ConcurrentHashMap.newKeySet());
    List<PrefixDefinition> definitions = new ArrayList<>();
    prefixes.put(file.key(), definitions);
    return new PointerCollector(
        file,
        own,
        definitions,
        pointers::add,
        (id, place) -> problems.accept(rules.diagnose("duplicate-id", place, Map.of("id", id))));
  }

  /** Files that pointers lead to and that have not been read yet, inside the edition. */
  List<TeiFile> unread() {
    return pointers.stream()
        .map(this::target)
        .filter(target -> target.file() != null && !ids.containsKey(target.key()))
        .map(Target::file)
        .distinct()
        .sorted((a, b) -> a.key().compareTo(b.key()))
        .toList();
  }

  /** The pointers of the files asked for that lead nowhere. */
  List<Diagnostic> dangling(Set<String> asked) {
    List<Diagnostic> found = new ArrayList<>();
    for (Pointer pointer : pointers) {
      if (asked.contains(pointer.from())) {
        Target target = target(pointer);
        if (!target.fault().isEmpty()) {
          found.add(diagnose(pointer, target, target.fault()));
        } else if (!target.id().isEmpty()
            && !ids.getOrDefault(target.key(), Set.of()).contains(target.id())) {
          found.add(diagnose(pointer, target, missing(pointer, target)));
        }
      }
    }
    return found;
  }

  private static String missing(Pointer pointer, Target target) {
    return target.key().equals(pointer.from())
        ? "nothing in this file has that id"
        : "nothing in " + target.key() + " has that id";
  }

  private Diagnostic diagnose(Pointer pointer, Target target, String reason) {
    return rules.diagnose(
        "dangling-pointer",
        pointer.place(),
        Map.of(
            "attribute", pointer.attribute(),
            "element", pointer.element(),
            "target", pointer.token(),
            "reason", reason,
            "id", target.id().isEmpty() ? "…" : target.id()));
  }

  private Target target(Pointer pointer) {
    return Target.of(
        pointer.token(),
        files.get(pointer.from()),
        prefixes.getOrDefault(pointer.from(), List.of()));
  }
}
