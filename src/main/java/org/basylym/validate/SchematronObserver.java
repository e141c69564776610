// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.List;
import java.util.function.Consumer;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.tei.TeiFile;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * Waits for the root of a file, where it is clear which Schematron schemas are about it. Only where
 * there are some does it build the file's tree, and run them when that is whole.
 */
final class SchematronObserver extends RootFilter {
  private final TeiFile file;
  private final SchematronCheck check;
  private final Consumer<Diagnostic> problems;
  private List<SchematronSchema> schemas = List.of();
  private BuildingContentHandler tree;

  SchematronObserver(TeiFile file, SchematronCheck check, Consumer<Diagnostic> problems) {
    this.file = file;
    this.check = check;
    this.problems = problems;
  }

  @Override
  void begin(String uri, String local, Attributes attributes) throws SAXException {
    schemas = check.chosen(models(), file, problems);
    if (!schemas.isEmpty()) {
      tree = check.tree(file);
      handTo(tree);
    }
  }

  @Override
  public void endDocument() throws SAXException {
    if (tree != null) {
      super.endDocument();
      XdmNode document = document();
      schemas.forEach(schema -> check.run(schema, document, file, problems));
    }
  }

  private XdmNode document() {
    try {
      return tree.getDocumentNode();
    } catch (SaxonApiException e) {
      throw new IllegalStateException("the events were no document", e);
    }
  }
}
