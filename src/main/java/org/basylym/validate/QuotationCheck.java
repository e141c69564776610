// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.basylym.tei.TeiFile;

/** Finds the quotations of a file that say where in the edition they have their words from. */
final class QuotationCheck implements Check {
  private static final Set<String> POINTING = Set.of("ref", "ptr", "bibl");

  private final TeiFile file;
  private final Quotations quotations;
  private final Deque<ReadWords> open = new ArrayDeque<>();
  private final Deque<Cit> cits = new ArrayDeque<>();

  /** A cit: its quotation, and what its references point to. */
  private record Cit(Element element, List<ReadWords> quotes, List<String> pointers) {}

  QuotationCheck(TeiFile file, Quotations quotations) {
    this.file = file;
    this.quotations = quotations;
  }

  @Override
  public void start(Element element) {
    if (element.is("cit")) {
      cits.push(new Cit(element, new ArrayList<>(1), new ArrayList<>(1)));
    } else if (element.is("quote") && (isIn(element) || !pointers(element).isEmpty())) {
      open.push(new ReadWords(element));
    } else if (isIn(element) && element.isOneOf(POINTING)) {
      for (String name : List.of("target", "corresp")) {
        if (element.attribute(name) != null) {
          cits.peek().pointers().add(element.attribute(name).strip());
        }
      }
    }
    open.forEach(quote -> quote.start(element));
  }

  /** Whether the element is a part of the cit that is open. */
  private boolean isIn(Element element) {
    return !cits.isEmpty() && element.parent() == cits.peek().element();
  }

  private static List<String> pointers(Element quote) {
    for (String name : List.of("corresp", "source")) {
      String value = quote.attribute(name);
      if (value != null && !value.isBlank()) {
        return List.of(value.strip().split("\\s+", -1));
      }
    }
    return List.of();
  }

  @Override
  public void text(TextRun run) {
    open.forEach(quote -> quote.text(run.text()));
  }

  @Override
  public void end(Element element) {
    open.forEach(quote -> quote.end(element));
    if (!open.isEmpty() && open.peek().passage() == element) {
      ReadWords quote = open.pop();
      List<String> own = pointers(element);
      if (own.isEmpty() && !cits.isEmpty()) {
        cits.peek().quotes().add(quote);
      }
      own.forEach(pointer -> quotations.add(quote, pointer, file));
    } else if (!cits.isEmpty() && cits.peek().element() == element) {
      Cit cit = cits.pop();
      if (cit.quotes().size() == 1) {
        cit.pointers().forEach(pointer -> quotations.add(cit.quotes().get(0), pointer, file));
      }
    }
  }
}
