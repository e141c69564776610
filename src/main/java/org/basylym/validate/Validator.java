// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.Outcome;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.diagnostics.SourcePlace;
import org.basylym.tei.Edition;
import org.basylym.tei.ParseObserver;
import org.basylym.tei.Settings;
import org.basylym.tei.TeiFile;
import org.basylym.tei.TeiReader;
import org.basylym.transform.SaxonRuntime;

/**
 * All checks of one run. They look on while files are parsed (give {@link #observers} to the
 * reader), so that no file need be kept; what concerns the edition as a whole is asked afterwards.
 */
public final class Validator {
  /** How much is checked. */
  public enum Scope {
    /** Every rule. */
    EVERYTHING,
    /** Well-formedness and grammar alone. */
    GRAMMAR,
    /** The pointers, on which pages and books depend: half of all real TEI fails its grammar. */
    POINTERS
  }

  private final Scope scope;
  private final SaxonRuntime saxon;
  private final RuleCatalog rules;
  private final SchemaStore store;
  private final PointerCheck pointers;
  private final GrammarCheck grammar;
  private final SchematronCheck schematron;
  private final CitedReferences references = new CitedReferences();
  private final Quotations quotations = new Quotations();
  private final FileChecks files;
  private final Allowances allowances;

  public Validator(Scope scope, SaxonRuntime saxon, RuleCatalog rules, SchemaStore store) {
    this.scope = scope;
    this.saxon = saxon;
    this.rules = rules;
    this.store = store;
    this.pointers = new PointerCheck(rules);
    this.grammar = new GrammarCheck(rules, store);
    this.schematron = new SchematronCheck(rules, store);
    this.files = new FileChecks(rules, references, quotations, grammar);
    this.allowances = new Allowances(rules);
  }

  /** Takes over what the settings of an edition say of schemas. Call it before anything is read. */
  public void adopt(Edition edition) {
    store.adopt(edition);
  }

  /** Gives a Schematron schema up on a file after so long. Call it before anything is read. */
  public void limit(Duration longest) {
    schematron.limit(longest);
  }

  /** The checks that look on while a file is parsed. */
  public List<ParseObserver> observers() {
    return switch (scope) {
      case EVERYTHING -> List.of(allowances, grammar, schematron, pointers, files);
      case GRAMMAR -> List.of(allowances, grammar);
      case POINTERS -> List.of(allowances, pointers);
    };
  }

  /** What only the edition as a whole can tell, once its files are read. */
  public List<Diagnostic> check(Edition edition) {
    List<Diagnostic> problems = new ArrayList<>();
    if (scope == Scope.EVERYTHING) {
      problems.addAll(references.problems(rules));
      problems.addAll(differingQuotations());
    }
    if (scope != Scope.GRAMMAR) {
      problems.addAll(danglingPointers(edition));
    }
    return problems;
  }

  /**
   * The same outcome with its problems as the edition wants to hear of them: rules switched off or
   * given another level by the settings, places where an editor allows what a rule forbids. What a
   * grammar finds is always said: its verdict is one of its own.
   */
  public <T> Outcome<T> settle(Edition edition, Outcome<T> found) {
    Set<Path> included = pointers.included();
    Set<SourcePlace> badValues =
        found.problems().stream()
            .filter(p -> p.rule().equals("grammar-bad-value"))
            .map(Diagnostic::place)
            .collect(Collectors.toSet());
    List<Diagnostic> problems =
        allowances.applied(
            found.problems().stream()
                .filter(p -> isWanted(p, edition.settings()))
                .filter(p -> !isPart(p, included))
                .filter(p -> !p.rule().equals("malformed-date") || !badValues.contains(p.place()))
                .toList(),
            scope == Scope.EVERYTHING);
    return new Outcome<>(found.value(), new Levels(edition.settings().rules()).applied(problems));
  }

  /** A file that another one includes is meant to be a part. */
  private static boolean isPart(Diagnostic problem, Set<Path> included) {
    return problem.rule().equals("grammar-fragment")
        && problem.place().source().filter(included::contains).isPresent();
  }

  /** Silence about a witness is a fault only in an apparatus that says it names them all. */
  private static boolean isWanted(Diagnostic problem, Settings settings) {
    return settings.positiveApparatus() || !problem.rule().equals("missing-witness");
  }

  /** The schemas that decided so far, each with its version, sorted. */
  public List<String> schemas() {
    return Stream.concat(grammar.schemas().stream(), schematron.schemas().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** Reads again the files to whose passages quotations point, and compares. */
  private List<Diagnostic> differingQuotations() {
    TeiReader reader = new TeiReader(saxon, rules, List.of(quotations), store.confines());
    quotations.files().parallelStream().forEach(reader::scan);
    return quotations.problems(rules);
  }

  /** Follows the pointers; files of the edition that were not asked for are read for their ids. */
  private List<Diagnostic> danglingPointers(Edition edition) {
    List<TeiFile> unread = pointers.unread();
    if (!unread.isEmpty()) {
      TeiReader reader = new TeiReader(saxon, rules, List.of(pointers), store.confines());
      unread.parallelStream().forEach(reader::scan);
    }
    Set<String> asked = edition.files().stream().map(TeiFile::key).collect(Collectors.toSet());
    return pointers.check(asked);
  }
}
