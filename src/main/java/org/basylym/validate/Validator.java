// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.Outcome;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.tei.Edition;
import org.basylym.tei.ParseObserver;
import org.basylym.tei.TeiDocument;
import org.basylym.tei.TeiFile;
import org.basylym.tei.TeiReader;
import org.basylym.transform.SaxonRuntime;

/**
 * All checks of one run. Grammar and pointers look on while files are parsed (give {@link
 * #observers} to the reader); the others read the trees afterwards.
 */
public final class Validator {
  private final SaxonRuntime saxon;
  private final RuleCatalog rules;
  private final PointerCheck pointers;
  private final GrammarCheck grammar;
  private final SchematronCheck schematron;
  private final ArchiveReferenceCheck references;

  public Validator(SaxonRuntime saxon, RuleCatalog rules) {
    this.saxon = saxon;
    this.rules = rules;
    this.pointers = new PointerCheck(rules);
    this.grammar = new GrammarCheck(rules);
    this.schematron = new SchematronCheck(saxon, rules);
    this.references = new ArchiveReferenceCheck(rules);
  }

  /** The checks that look on while a file is parsed. */
  public List<ParseObserver> observers() {
    return List.of(grammar, pointers);
  }

  /** The checks that an output depends on: a page or a book needs pointers, but no grammar. */
  public List<ParseObserver> outputObservers() {
    return List.of(pointers);
  }

  /** Checks what an output depends on; the documents go on unchanged, with the problems found. */
  public Outcome<List<TeiDocument>> checkForOutput(Edition edition, List<TeiDocument> documents) {
    return Outcome.of(documents, danglingPointers(edition));
  }

  /** Checks the documents of an edition; they go on unchanged, with the problems found. */
  public Outcome<List<TeiDocument>> check(Edition edition, List<TeiDocument> documents) {
    List<Diagnostic> problems = new ArrayList<>();
    documents.parallelStream()
        .map(document -> treeChecks(document))
        .forEachOrdered(problems::addAll);
    problems.addAll(danglingPointers(edition));
    return Outcome.of(documents, problems);
  }

  private List<Diagnostic> treeChecks(TeiDocument document) {
    List<Diagnostic> problems = new ArrayList<>(schematron.check(document));
    problems.addAll(references.check(document));
    return problems;
  }

  /** Follows the pointers; files of the edition that were not asked for are read for their ids. */
  private List<Diagnostic> danglingPointers(Edition edition) {
    TeiReader reader = new TeiReader(saxon.processor(), rules, List.of(pointers));
    pointers.unread().parallelStream().forEach(reader::read);
    Set<String> asked = edition.files().stream().map(TeiFile::key).collect(Collectors.toSet());
    return pointers.dangling(asked);
  }
}
