// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.List;
import java.util.function.Consumer;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.tei.ParseObserver;
import org.basylym.tei.TeiFile;
import org.xml.sax.ContentHandler;

/** The rules that need no more than one file, all in one walk through it. */
final class FileChecks implements ParseObserver {
  private final RuleCatalog rules;
  private final CitedReferences references;

  FileChecks(RuleCatalog rules, CitedReferences references) {
    this.rules = rules;
    this.references = references;
  }

  @Override
  public ContentHandler observe(TeiFile file, Consumer<Diagnostic> problems) {
    Findings findings = new Findings(rules);
    List<Check> checks =
        List.of(
            new SpacingCheck(findings),
            new CharacterCheck(findings),
            new MixedScriptCheck(findings),
            new LanguageCheck(findings),
            new GuillemetCheck(findings),
            new DateCheck(findings),
            new PrintedDateCheck(findings),
            new ImageCheck(file, findings),
            new ReadingCheck(findings),
            new LacunaCheck(findings),
            new LocationCheck(findings),
            new ArchiveReferenceCheck(findings, references));
    return new Walk(file, checks, () -> findings.deliver(problems));
  }
}
