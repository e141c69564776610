// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.util.List;
import org.xml.sax.Locator;

/**
 * Somebody who wants to know of a file's DTD and of what in the file is not valid by it. A handler
 * of a {@link ParseObserver} that is one is told.
 */
public interface DoctypeObserver {

  /** The DTD declares elements, so it is a grammar. It is told before the root. */
  void grammar(Doctype doctype);

  /**
   * Something is not valid by the DTD; told only of DTDs that are grammars.
   *
   * @param fault the parser's name for the fault
   * @param words the names and values that it is about
   * @param place where the parser stands
   */
  void invalid(String fault, List<String> words, Locator place);

  /** The file refers to an entity that is declared in a DTD that was not read, or nowhere. */
  default void undeclared(String entity, Locator place) {}
}
