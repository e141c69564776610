// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.List;
import java.util.function.Consumer;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.tei.ParseObserver;
import org.basylym.tei.TeiFile;
import org.xml.sax.ContentHandler;

/**
 * The rules that need no more than one file, all in one walk through it. What TEI asks for beside
 * the grammar is reported where our own grammar decides: another schema may ask for something else.
 */
final class FileChecks implements ParseObserver {
  private final RuleCatalog rules;
  private final CitedReferences references;
  private final Quotations quotations;
  private final GrammarCheck grammar;

  FileChecks(
      RuleCatalog rules, CitedReferences references, Quotations quotations, GrammarCheck grammar) {
    this.quotations = quotations;
    this.grammar = grammar;
    this.rules = rules;
    this.references = references;
  }

  @Override
  public ContentHandler observe(TeiFile file, Consumer<Diagnostic> problems) {
    Findings findings = new Findings(rules);
    Findings constraints = new Findings(rules);
    List<Check> checks =
        List.of(
            new SpacingCheck(findings),
            new CharacterCheck(findings),
            new MixedScriptCheck(findings),
            new LookAlikeWordCheck(findings),
            new LanguageCheck(findings),
            new GuillemetCheck(findings),
            new DateCheck(findings),
            new PrintedDateCheck(findings),
            new ImageCheck(file, findings),
            new ReadingCheck(findings),
            new LacunaCheck(findings),
            new LocationCheck(findings),
            new ArchiveReferenceCheck(findings, references),
            new PlainArchiveReferenceCheck(findings),
            new PageRangeCheck(findings),
            new WorksCheck(findings),
            new QuotationCheck(file, quotations),
            new NestingConstraint(constraints),
            new PartsConstraint(constraints),
            new AttributesConstraint(constraints));
    return new Walk(
        file,
        checks,
        () -> {
          findings.deliver(problems);
          if (grammar.isJudgedByOurs(file)) {
            constraints.deliver(problems);
          }
        });
  }
}
