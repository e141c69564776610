// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import org.basylym.diagnostics.SourcePlace;
import org.basylym.tei.TeiFile;
import org.xml.sax.Locator;

/**
 * Where the parser of a file stands. It is asked at every tag, so it remembers which file it is in.
 */
final class Whereabouts {
  private final TeiFile file;
  private final Locator locator;
  private String systemId = "";
  private SourcePlace whole;

  Whereabouts(TeiFile file, Locator locator) {
    this.file = file;
    this.locator = locator;
    this.whole = file.place();
  }

  /** After the tag that was just read. */
  SourcePlace place() {
    return line() < 1 ? file() : file().afterTag(line(), column());
  }

  /** The file itself: the one that is checked, or one that it includes. */
  SourcePlace file() {
    String now = String.valueOf(locator.getSystemId());
    if (!now.equals(systemId)) {
      systemId = now;
      SourcePlace there = file.place(locator);
      whole = SourcePlace.file(there.name(), there.source().orElse(file.file()));
    }
    return whole;
  }

  int line() {
    return locator.getLineNumber();
  }

  int column() {
    return locator.getColumnNumber();
  }
}
