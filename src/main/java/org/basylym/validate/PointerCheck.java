// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
  private final Map<String, FilePointers> files = new ConcurrentHashMap<>();

  PointerCheck(RuleCatalog rules) {
    this.rules = rules;
  }

  @Override
  public ContentHandler observe(TeiFile file, Consumer<Diagnostic> problems) {
    FilePointers found = new FilePointers(file);
    files.put(file.key(), found);
    return new PointerCollector(
        found,
        (id, place) -> problems.accept(rules.diagnose("duplicate-id", place, Map.of("id", id))));
  }

  /** Files that pointers lead to and that have not been read yet, inside the edition. */
  List<TeiFile> unread() {
    return files.values().stream()
        .flatMap(file -> file.pointers.stream().filter(Pointer::isAddress).map(file::target))
        .filter(target -> target.file() != null && !files.containsKey(target.key()))
        .map(Target::file)
        .distinct()
        .sorted((a, b) -> a.key().compareTo(b.key()))
        .toList();
  }

  /** What is wrong with the pointers of the files asked for. */
  List<Diagnostic> check(Set<String> asked) {
    Map<String, FilePointers> sorted = new TreeMap<>(files);
    Map<String, List<FilePointers>> hosts = hosts();
    Sigla sigla = new Sigla(rules, sorted);
    UncitedWorks works = new UncitedWorks(rules, sorted);
    PointerCircles circles = new PointerCircles(rules);
    List<Diagnostic> found = new ArrayList<>();
    // File by file, so that no more than one file's links are held at a time.
    for (FilePointers file : sorted.values()) {
      boolean isAsked = asked.contains(file.key());
      BarePointers bare = new BarePointers(file);
      Unresolved unresolved = new Unresolved();
      List<Link> links = new ArrayList<>(isAsked ? file.pointers.size() : 0);
      for (Pointer pointer : file.pointers) {
        Target target = file.target(pointer);
        Link link = new Link(pointer, target, anchor(target, hosts));
        sigla.use(link);
        works.use(link);
        if (isAsked) {
          links.add(link);
          follow(link, bare, sigla, unresolved);
        }
      }
      found.addAll(unresolved.problems());
      found.addAll(new TargetKinds(rules).problems(links));
      found.addAll(new Spans(rules).problems(links));
      circles.add(links);
    }
    found.addAll(sigla.problems(asked));
    found.addAll(works.problems(asked));
    found.addAll(circles.problems());
    found.addAll(new SharedRecords(rules).problems(sorted, asked));
    return found;
  }

  private void follow(Link link, BarePointers bare, Sigla sigla, Unresolved unresolved) {
    Pointer pointer = link.pointer();
    if (link.anchor().isPresent()) {
      unresolved.found(pointer);
    } else if (sigla.isBare(pointer)) {
      sigla.bare(pointer);
    } else {
      Target target = link.target();
      Optional<String> fault = pointer.isAddress() ? fault(pointer, target) : bare.fault(pointer);
      FilePointers file = files.get(target.key());
      if (file != null && file.isLacking()) {
        unresolved.uncertain(pointer);
      }
      fault.ifPresent(
          why -> unresolved.missing(pointer, what(pointer, why), diagnose(pointer, target, why)));
    }
  }

  /** Files that others include. */
  Set<Path> included() {
    return files.values().stream()
        .flatMap(file -> file.included.stream())
        .collect(Collectors.toSet());
  }

  /** By file, the files that include it. */
  private Map<String, List<FilePointers>> hosts() {
    Map<String, List<FilePointers>> hosts = new HashMap<>();
    for (FilePointers host : files.values()) {
      host.included.forEach(
          part ->
              hosts
                  .computeIfAbsent(host.file.sibling(part).key(), key -> new ArrayList<>())
                  .add(host));
    }
    return hosts;
  }

  /** An element of the file, or of one that includes it. */
  private Optional<Anchor> anchor(Target target, Map<String, List<FilePointers>> hosts) {
    FilePointers file = files.get(target.key());
    if (file == null || target.id().isEmpty()) {
      return Optional.empty();
    }
    Anchor own = file.anchors.get(target.id());
    return own != null
        ? Optional.of(own)
        : hosts.getOrDefault(target.key(), List.of()).stream()
            .flatMap(host -> Optional.ofNullable(host.anchors.get(target.id())).stream())
            .findFirst();
  }

  private Optional<String> fault(Pointer pointer, Target target) {
    if (!target.fault().isEmpty()) {
      return Optional.of(target.fault());
    }
    FilePointers file = files.get(target.key());
    boolean unknown = target.id().isEmpty() || file == null || !file.isWhole();
    return unknown ? Optional.empty() : Optional.of(missing(pointer, target));
  }

  private static String missing(Pointer pointer, Target target) {
    return target.key().equals(pointer.from())
        ? "nothing in this file has that id"
        : "nothing in " + target.key() + " has that id";
  }

  /** A file that is not there is missed once, whatever is looked for in it. */
  private static String what(Pointer pointer, String reason) {
    return reason.startsWith("there is no file") ? reason : pointer.token();
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
}
