// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.basylym.tei.Doctype;
import org.basylym.tei.DoctypeObserver;
import org.basylym.tei.Tee;
import org.basylym.validate.GrammarChoice.Chosen;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;

/**
 * Waits for the root of a file, where it is clear which grammars decide, then hands the events to
 * their validators.
 */
final class ChosenGrammar extends RootFilter implements DoctypeObserver {
  private static final Set<String> ROOTS = Set.of("TEI", "teiCorpus");

  private final GrammarChoice choice;
  private final GrammarCheck.Verdict verdict;

  /** What is not valid by the DTD, until it is clear whether that has a say. */
  private final List<Runnable> waiting = new ArrayList<>();

  private Optional<Doctype> doctype = Optional.empty();
  private boolean byDtd;

  ChosenGrammar(GrammarChoice choice, GrammarCheck.Verdict verdict) {
    this.choice = choice;
    this.verdict = verdict;
  }

  @Override
  public void grammar(Doctype declared) {
    doctype = Optional.of(declared);
  }

  @Override
  public void invalid(String fault, List<String> words, Locator place) {
    if (hasBegun() && !byDtd) {
      return;
    }
    Runnable report = () -> verdict.report(DtdFaults.of(fault, words), choice.file().place(place));
    if (hasBegun()) {
      report.run();
    } else {
      waiting.add(report);
    }
  }

  @Override
  void begin(String uri, String local, Attributes attributes) throws SAXException {
    Chosen chosen =
        choice.of(new NamedSchemas(models(), doctype, SchemaLocations.of(attributes, uri)));
    boolean foreign = chosen.isOwn() && !uri.equals(Element.TEI);
    boolean fragment = chosen.isOwn() && !foreign && !ROOTS.contains(local);
    if (fragment) {
      choice.fragment(local, new Whereabouts(choice.file(), locator()).place());
    }
    byDtd = chosen.byDtd();
    if (byDtd) {
      doctype.map(Doctype::name).ifPresent(verdict::decidedBy);
      waiting.forEach(Runnable::run);
    }
    waiting.clear();
    List<ContentHandler> validators =
        foreign
            ? List.of()
            : chosen.grammars().stream()
                .map(grammar -> verdict.validator(grammar, fragment))
                .toList();
    handTo(new Tee(validators));
  }
}
