// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import net.sf.saxon.s9api.XsltExecutable;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.diagnostics.SourcePlace;

/** A Schematron schema of this run, shared by all threads: compiled, or why it is not. */
final class SchematronSchema {
  private final String name;
  private final SourcePlace place;
  private final List<Path> folders;
  private final Optional<XsltExecutable> stylesheet;
  private final List<Diagnostic> problems;
  private final Set<String> told = ConcurrentHashMap.newKeySet();

  /**
   * A schema.
   *
   * @param name what whoever asked for it calls it
   * @param place its file
   * @param folders what it may read
   * @param stylesheet none if it cannot be run, or has no Schematron in it
   * @param problems what is wrong with the schema itself
   */
  SchematronSchema(
      String name,
      SourcePlace place,
      List<Path> folders,
      Optional<XsltExecutable> stylesheet,
      List<Diagnostic> problems) {
    this.name = name;
    this.place = place;
    this.folders = folders;
    this.stylesheet = stylesheet;
    this.problems = problems;
  }

  String name() {
    return name;
  }

  List<Path> folders() {
    return folders;
  }

  Optional<XsltExecutable> stylesheet() {
    return stylesheet;
  }

  /** Hands on what is wrong with the schema itself: once in a run, not once a file. */
  void tell(Consumer<Diagnostic> receiver) {
    if (told.add("")) {
      problems.forEach(receiver);
    }
  }

  /** Notes, once in a run, something that it is not run as its author may think. */
  void note(String what, RuleCatalog rules, Consumer<Diagnostic> receiver) {
    if (told.add(what)) {
      receiver.accept(note(what, rules, name, place));
    }
  }

  static Diagnostic note(String what, RuleCatalog rules, String name, SourcePlace place) {
    return rules.diagnose("schematron-read-otherwise", place, Map.of("schema", name, "what", what));
  }
}
