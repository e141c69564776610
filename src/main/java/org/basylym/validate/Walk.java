// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.List;
import org.basylym.tei.TeiFile;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.helpers.DefaultHandler;

/** Walks through one file for all checks at once. Examples of markup are passed by. */
final class Walk extends DefaultHandler {
  private final TeiFile file;
  private final Check[] checks;
  private final Runnable atEnd;
  private Whereabouts parser;
  private Element open;
  private TextRun run;
  private int examples;

  Walk(TeiFile file, List<Check> checks, Runnable atEnd) {
    this.file = file;
    this.checks = checks.toArray(Check[]::new);
    this.atEnd = atEnd;
  }

  @Override
  public void setDocumentLocator(Locator given) {
    parser = new Whereabouts(file, given);
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    endText();
    if (examples > 0 || local.equals("egXML")) {
      examples++;
    } else {
      open = new Element(open, uri, local, attributes, parser.place());
      for (Check check : checks) {
        check.start(open);
      }
    }
    beginText();
  }

  @Override
  public void endElement(String uri, String local, String name) {
    endText();
    if (examples > 0) {
      examples--;
    } else {
      for (Check check : checks) {
        check.end(open);
      }
      open = open.parent();
    }
    beginText();
  }

  @Override
  public void characters(char[] text, int start, int length) {
    if (examples == 0 && run != null) {
      run.add(text, start, length, parser.line(), parser.column());
    }
  }

  @Override
  public void processingInstruction(String target, String data) {
    endText();
    beginText();
  }

  @Override
  public void endDocument() {
    for (Check check : checks) {
      check.finish();
    }
    atEnd.run();
  }

  private void beginText() {
    run = open == null ? null : new TextRun(open, parser.file(), parser.column());
  }

  private void endText() {
    TextRun ended = run;
    if (ended != null && !ended.isEmpty()) {
      open.add(ended.text());
      for (Check check : checks) {
        check.text(ended);
      }
    }
    run = null;
  }
}
