// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.tei.TeiDocument.Kind;

/** Proves that an output holds every word of the texts that it was made from, or names the lost. */
public final class TextLoss {
  private static final int SHOWN = 8;

  private final RuleCatalog rules;

  public TextLoss(RuleCatalog rules) {
    this.rules = rules;
  }

  /**
   * The words of a document that an output lacks.
   *
   * @param made the output in its primary language
   * @param besides what it says in other languages: a record may be worded there in each of them
   * @param output what kind of output it is, for the message: {@code site} or {@code book}
   */
  public Optional<Diagnostic> check(
      TeiDocument document, Words made, Words besides, String output) {
    Set<String> missing = Words.ofSource(document.tree()).missingFrom(made);
    missing.removeIf(besides::has);
    return report(document, missing, output);
  }

  /**
   * The words of a document that an output in one language lacks; what a record words in several
   * languages is looked for in that one.
   */
  public Optional<Diagnostic> check(
      TeiDocument document, Words made, String language, String output) {
    Words wanted =
        document.kind() == Kind.AUTHORITY
            ? Words.ofSourceIn(language, document.tree())
            : Words.ofSource(document.tree());
    return report(document, wanted.missingFrom(made), output);
  }

  private Optional<Diagnostic> report(TeiDocument document, Set<String> missing, String output) {
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    String words = missing.stream().limit(SHOWN).collect(Collectors.joining(" "));
    int more = missing.size() - SHOWN;
    String named = more > 0 ? words + " … (" + more + " more)" : words;
    Map<String, String> arguments = Map.of("words", named, "output", output);
    return Optional.of(rules.diagnose("lost-text", document.file().place(), arguments));
  }
}
