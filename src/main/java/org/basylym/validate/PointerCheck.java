// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final Map<String, Map<String, Anchor>> anchors = new ConcurrentHashMap<>();
  private final Map<String, List<PrefixDefinition>> prefixes = new ConcurrentHashMap<>();
  private final Queue<Pointer> pointers = new ConcurrentLinkedQueue<>();
  private final Map<String, TeiFile> files = new ConcurrentHashMap<>();
  private final Map<String, Target> targets = new ConcurrentHashMap<>();

  PointerCheck(RuleCatalog rules) {
    this.rules = rules;
  }

  @Override
  public ContentHandler observe(TeiFile file, Consumer<Diagnostic> problems) {
    files.put(file.key(), file);
    Map<String, Anchor> own = anchors.computeIfAbsent(file.key(), key -> new ConcurrentHashMap<>());
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
        .filter(target -> target.file() != null && !anchors.containsKey(target.key()))
        .map(Target::file)
        .distinct()
        .sorted((a, b) -> a.key().compareTo(b.key()))
        .toList();
  }

  /** What is wrong with the pointers of the files asked for. */
  List<Diagnostic> check(Set<String> asked) {
    List<Diagnostic> found = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    Sigla sigla = new Sigla(rules, anchors);
    for (Pointer pointer : pointers) {
      Target target = target(pointer);
      links.add(new Link(pointer, target, anchor(target)));
      if (!asked.contains(pointer.from())) {
        continue;
      }
      if (sigla.isBare(pointer)) {
        sigla.bare(pointer);
      } else {
        fault(pointer, target)
            .map(reason -> diagnose(pointer, target, reason))
            .ifPresent(
                problem -> {
                  if (pointer.attribute().equals("wit")) {
                    sigla.undeclared(pointer, problem);
                  } else {
                    found.add(problem);
                  }
                });
      }
    }
    List<Link> own = links.stream().filter(link -> asked.contains(link.pointer().from())).toList();
    found.addAll(sigla.problems(links, asked));
    found.addAll(new TargetKinds(rules).problems(own));
    found.addAll(new PointerCircles(rules).problems(own));
    found.addAll(new Spans(rules).problems(own));
    found.addAll(new SharedRecords(rules).problems(anchors, asked));
    return found;
  }

  private Optional<Anchor> anchor(Target target) {
    return Optional.ofNullable(anchors.getOrDefault(target.key(), Map.of()).get(target.id()));
  }

  private Optional<String> fault(Pointer pointer, Target target) {
    if (!target.fault().isEmpty()) {
      return Optional.of(target.fault());
    }
    boolean found = target.id().isEmpty() || anchor(target).isPresent();
    return found ? Optional.empty() : Optional.of(missing(pointer, target));
  }

  private static String missing(Pointer pointer, Target target) {
    return target.key().equals(pointer.from())
        ? "nothing in this file has that id"
        : "nothing in " + target.key() + " has that id";
  }

  private Diagnostic diagnose(Pointer pointer, Target target, String reason) {
    return rules.diagnose(
        pointer.attribute().equals("wit") ? "undeclared-siglum" : "dangling-pointer",
        pointer.place(),
        Map.of(
            "attribute", pointer.attribute(),
            "element", pointer.element(),
            "target", pointer.token(),
            "reason", reason,
            "id", target.id().isEmpty() ? "…" : target.id()));
  }

  /** The same name or siglum occurs hundreds of times: each is looked up once a file. */
  private Target target(Pointer pointer) {
    return targets.computeIfAbsent(
        pointer.from() + " " + pointer.token(),
        key ->
            Target.of(
                pointer.token(),
                files.get(pointer.from()),
                prefixes.getOrDefault(pointer.from(), List.of())));
  }
}
