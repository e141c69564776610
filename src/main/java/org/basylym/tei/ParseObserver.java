// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.util.function.Consumer;
import org.basylym.diagnostics.Diagnostic;
import org.xml.sax.ContentHandler;

/** Somebody who looks on while a file is parsed, so that all checks share one parse. */
@FunctionalInterface
public interface ParseObserver {

  /**
   * A handler for the events of one file, XIncludes expanded. Its locator's system id is the URI of
   * the file that each event comes from.
   */
  ContentHandler observe(TeiFile file, Consumer<Diagnostic> problems);
}
