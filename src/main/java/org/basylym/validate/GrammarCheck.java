// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.diagnostics.SourcePlace;
import org.basylym.tei.ParseObserver;
import org.basylym.tei.TeiFile;
import org.xml.sax.ContentHandler;

/** Validation against the grammar of each file, while it is parsed. */
final class GrammarCheck implements ParseObserver {
  /** A file with more faults than that is of another schema: nobody mends them one by one. */
  private static final int MOST = 1_000;

  private final RuleCatalog rules;
  private final SchemaStore store;
  private final Grammars grammars;
  private final Set<String> versions = new ConcurrentSkipListSet<>();
  private final Set<Path> judgedByOurs = ConcurrentHashMap.newKeySet();

  GrammarCheck(RuleCatalog rules, SchemaStore store) {
    this.rules = rules;
    this.store = store;
    this.grammars = new Grammars(store);
  }

  /** The grammars that decided, with their versions, sorted. */
  List<String> schemas() {
    return List.copyOf(versions);
  }

  /** Whether our own grammar decides about a file that is being read; asked once, at its end. */
  boolean isJudgedByOurs(TeiFile file) {
    return judgedByOurs.remove(file.file());
  }

  @Override
  public ContentHandler observe(TeiFile file, Consumer<Diagnostic> problems) {
    return new ChosenGrammar(
        new GrammarChoice(rules, store, grammars, file, problems), new Verdict(file, problems));
  }

  /** Takes the faults of one file and turns them into problems. */
  final class Verdict {
    private final TeiFile file;
    private final Consumer<Diagnostic> problems;

    private Verdict(TeiFile file, Consumer<Diagnostic> problems) {
      this.file = file;
      this.problems = problems;
    }

    /** Notes that a grammar had a say. */
    void decidedBy(String version) {
      versions.add(version);
    }

    /**
     * A handler that validates the file.
     *
     * @param fragment whether the fault that a grammar finds first is the root, which is reported
     *     by itself
     */
    ContentHandler validator(Grammar grammar, boolean fragment) {
      decidedBy(grammar.version());
      if (grammar.equals(OwnGrammar.get())) {
        judgedByOurs.add(file.file());
      }
      AtomicBoolean expected = new AtomicBoolean(fragment);
      AtomicInteger count = new AtomicInteger();
      ContentHandler whole =
          grammar.validator(
              fault -> {
                if (!expected.getAndSet(false) && count.incrementAndGet() <= MOST) {
                  GrammarFault said = grammar.explain(fault.getMessage().strip());
                  report(count.get() < MOST ? said : last(said), file.place(fault));
                }
              });
      return new Forbearing(whole, () -> count.get() < MOST);
    }

    private static GrammarFault last(GrammarFault fault) {
      String what = fault.what() + " (after 1,000 faults no more are looked for in this file)";
      return new GrammarFault(fault.rule(), what, fault.cure());
    }

    void report(GrammarFault fault, SourcePlace place) {
      problems.accept(
          rules.diagnose(fault.rule(), place, Map.of("what", fault.what(), "cure", fault.cure())));
    }
  }
}
