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
import org.basylym.validate.ModelInstruction.Language;

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

  /** The grammars for a file with these instructions and this schema location. */
  List<Grammar> of(List<ModelInstruction> models, String schemaLocation, String namespace) {
    List<Grammar> chosen = new ArrayList<>();
    for (SchemaSource source : store.given()) {
      grammarOf(source).ifPresent(chosen::add);
    }
    boolean given = store.given().stream().anyMatch(GrammarChoice::isGrammar);
    if (given) {
      return chosen;
    }
    for (ModelInstruction model : models) {
      named(model).ifPresent(chosen::add);
    }
    if (chosen.isEmpty() && schemaLocation != null && !hasGrammar(models)) {
      String[] pairs = schemaLocation.strip().split("\\s+", -1);
      for (int i = 0; i + 1 < pairs.length; i += 2) {
        if (pairs[i].equals(namespace)) {
          named(new ModelInstruction(pairs[i + 1], Language.XSD, "")).ifPresent(chosen::add);
        }
      }
    }
    return chosen.isEmpty() ? List.of(OwnGrammar.get()) : chosen;
  }

  /** Whether Basylym's own grammar decides. */
  static boolean isOwn(List<Grammar> chosen) {
    return chosen.size() == 1 && chosen.get(0) instanceof OwnGrammar;
  }

  void fragment(String root, SourcePlace place) {
    problems.accept(rules.diagnose("grammar-fragment", place, Map.of("root", root)));
  }

  TeiFile file() {
    return file;
  }

  private static boolean hasGrammar(List<ModelInstruction> models) {
    return models.stream().anyMatch(model -> model.language() != Language.SCHEMATRON);
  }

  private static boolean isGrammar(SchemaSource source) {
    return source.language() != SchemaSource.Language.SCHEMATRON;
  }

  private Optional<Grammar> grammarOf(SchemaSource source) {
    return switch (source.language()) {
      case RELAX_NG, OTHER -> usable(source, false, false);
      case COMPACT -> usable(source, true, false);
      case XSD -> usable(source, false, true);
      case SCHEMATRON -> Optional.empty();
    };
  }

  private Optional<Grammar> named(ModelInstruction model) {
    if (model.language() == Language.SCHEMATRON) {
      return Optional.empty();
    }
    if (model.language() == Language.NVDL || model.language() == Language.OTHER) {
      report("schema-unsupported", model.href(), "");
      return Optional.empty();
    }
    Optional<SchemaSource> source = store.find(model.href(), file.file(), file.root());
    if (source.isEmpty()) {
      report("schema-not-at-hand", model.href(), "");
      return Optional.empty();
    }
    return usable(
        source.get(), model.language() == Language.COMPACT, model.language() == Language.XSD);
  }

  private Optional<Grammar> usable(SchemaSource source, boolean compact, boolean xsd) {
    Grammars.Compiled compiled = grammars.at(source, compact, xsd);
    if (compiled.grammar() == null) {
      report("schema-unusable", source.address(), compiled.fault());
    }
    return Optional.ofNullable(compiled.grammar());
  }

  private void report(String rule, String schema, String why) {
    problems.accept(rules.diagnose(rule, file.place(), Map.of("schema", schema, "why", why)));
  }
}
