// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.util.List;
import org.xml.sax.ContentHandler;
import org.xml.sax.Locator;

/** Tells those handlers of a parse that want to know what its DTD says. */
final class Doctypes implements DoctypeObserver {
  private final List<DoctypeObserver> observers;
  private final DoctypeObserver entities;

  /** Undeclared entities are told to {@code entities}, all else to the handlers that care. */
  Doctypes(List<ContentHandler> handlers, DoctypeObserver entities) {
    this.observers =
        handlers.stream()
            .filter(DoctypeObserver.class::isInstance)
            .map(DoctypeObserver.class::cast)
            .toList();
    this.entities = entities;
  }

  @Override
  public void grammar(Doctype doctype) {
    observers.forEach(observer -> observer.grammar(doctype));
  }

  @Override
  public void invalid(String fault, List<String> words, Locator place) {
    observers.forEach(observer -> observer.invalid(fault, words, place));
  }

  @Override
  public void undeclared(String entity, Locator place) {
    entities.undeclared(entity, place);
  }
}
