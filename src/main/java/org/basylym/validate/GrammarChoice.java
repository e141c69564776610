// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.diagnostics.SourcePlace;
import org.basylym.tei.TeiFile;

/**
 * Which grammars decide about a file: those given for all files, else those that it names for
 * itself and that are at hand, else Basylym's own.
 */
final class GrammarChoice {
  private final RuleCatalog rules;
  private final SchemaStore store;
  private final Grammars grammars;
  private final TeiFile file;
  private final Consumer<Diagnostic> problems;

  GrammarChoice(
      RuleCatalog rules,
      SchemaStore store,
      Grammars grammars,
      TeiFile file,
      Consumer<Diagnostic> problems) {
    this.rules = rules;
    this.store = store;
    this.grammars = grammars;
    this.file = file;
    this.problems = problems;
  }

  /**
   * What decides about a file.
   *
   * @param grammars grammars, the file's own or ours
   * @param isOwn whether Basylym's own grammar decides
   * @param byDtd whether the file's DTD has a say
   */
  record Chosen(List<Grammar> grammars, boolean isOwn, boolean byDtd) {}

  /** What decides about a file that names these schemas. */
  Chosen of(NamedSchemas named) {
    List<Grammar> chosen = new ArrayList<>();
    store.refused(rules).forEach(problems);
    for (SchemaSource source : store.given()) {
      grammarOf(source).ifPresent(chosen::add);
    }
    if (store.given().stream().anyMatch(GrammarChoice::isGrammar)) {
      return new Chosen(chosen, false, false);
    }
    for (ModelInstruction model : named.models()) {
      grammarOf(model).ifPresent(chosen::add);
    }
    if (named.models().stream().noneMatch(ModelInstruction::isGrammar)) {
      atLocations(named.locations()).ifPresent(chosen::add);
    }
    boolean own = chosen.isEmpty() && named.doctype().isEmpty();
    return new Chosen(own ? List.of(OwnGrammar.get()) : chosen, own, named.doctype().isPresent());
  }

  void fragment(String root, SourcePlace place) {
    problems.accept(rules.diagnose("grammar-fragment", place, Map.of("root", root)));
  }

  TeiFile file() {
    return file;
  }

  private static boolean isGrammar(SchemaSource source) {
    return source.language() != SchemaSource.Language.SCHEMATRON;
  }

  private Optional<Grammar> grammarOf(SchemaSource source) {
    return isGrammar(source)
        ? usable(source.address(), grammars.at(source, source.language()))
        : Optional.empty();
  }

  private Optional<Grammar> grammarOf(ModelInstruction model) {
    SchemaSource.Language language =
        switch (model.language()) {
          case RELAX_NG -> SchemaSource.Language.RELAX_NG;
          case COMPACT -> SchemaSource.Language.COMPACT;
          case XSD -> SchemaSource.Language.XSD;
          case SCHEMATRON, NVDL, OTHER -> null;
        };
    if (language == null) {
      if (model.isGrammar()) {
        problems.accept(
            rules.diagnose("schema-unsupported", file.place(), Map.of("schema", model.href())));
      }
      return Optional.empty();
    }
    return atHand(model.href())
        .flatMap(source -> usable(source.address(), grammars.at(source, language)));
  }

  /** XML Schemas for several namespaces make one grammar; that of the root must be there. */
  private Optional<Grammar> atLocations(List<String> locations) {
    List<Optional<SchemaSource>> found = locations.stream().map(this::atHand).toList();
    if (found.isEmpty() || found.get(0).isEmpty()) {
      return Optional.empty();
    }
    List<SchemaSource> sources = found.stream().flatMap(Optional::stream).toList();
    return usable(sources.get(0).address(), grammars.at(sources));
  }

  /** A schema that the file names; why it is not at hand is reported. */
  private Optional<SchemaSource> atHand(String address) {
    SchemaStore.Located located = store.locate(address, file);
    if (located.source().isEmpty()) {
      problems.accept(rules.diagnose(located.rule(), file.place(), located.arguments()));
    }
    return located.source();
  }

  private Optional<Grammar> usable(String address, CompiledGrammar compiled) {
    for (SchemaFault fault : compiled.faults()) {
      problems.accept(
          rules.diagnose(
              "schema-unusable",
              fault.placeFrom(file),
              Map.of("schema", address, "why", fault.whyFrom(), "cure", fault.cure())));
    }
    return Optional.ofNullable(compiled.grammar());
  }
}
