// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.tei.ParseObserver;
import org.basylym.tei.TeiFile;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXParseException;

/** Validation against the grammar of each file, while it is parsed. */
final class GrammarCheck implements ParseObserver {
  private final RuleCatalog rules;
  private final SchemaStore store;
  private final Grammars grammars = new Grammars();
  private final Set<String> versions = new ConcurrentSkipListSet<>();

  GrammarCheck(RuleCatalog rules, SchemaStore store) {
    this.rules = rules;
    this.store = store;
  }

  /** The grammars that decided, with their versions, sorted. */
  List<String> schemas() {
    return List.copyOf(versions);
  }

  @Override
  public ContentHandler observe(TeiFile file, Consumer<Diagnostic> problems) {
    GrammarChoice choice = new GrammarChoice(rules, store, grammars, file, problems);
    return new ChosenGrammar(
        choice, (grammar, fragment) -> validator(grammar, fragment, file, problems));
  }

  /**
   * The fault that a grammar finds first in a fragment is its root, which is reported by itself.
   */
  private ContentHandler validator(
      Grammar grammar, boolean fragment, TeiFile file, Consumer<Diagnostic> problems) {
    versions.add(grammar.version());
    AtomicBoolean expected = new AtomicBoolean(fragment);
    return grammar.validator(
        fault -> {
          if (!expected.getAndSet(false)) {
            problems.accept(diagnose(file, fault));
          }
        });
  }

  private Diagnostic diagnose(TeiFile file, SAXParseException e) {
    String message = e.getMessage().strip();
    return rules.diagnose(
        GrammarRules.of(message),
        file.place(e),
        Map.of("what", GrammarRules.fault(message), "cure", GrammarRules.cure(message)));
  }
}
