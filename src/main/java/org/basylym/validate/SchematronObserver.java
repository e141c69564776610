// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.tei.TeiFile;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Waits for the root of a file, where it is clear which Schematron schemas are about it. Only where
 * there are some does it build the file's tree, and run them when that is whole.
 */
final class SchematronObserver extends XMLFilterImpl {
  private final TeiFile file;
  private final SchematronCheck check;
  private final Consumer<Diagnostic> problems;
  private final List<String[]> instructions = new ArrayList<>();
  private final List<String[]> mappings = new ArrayList<>();
  private List<SchematronSchema> schemas = List.of();
  private BuildingContentHandler tree;
  private Locator locator;
  private boolean begun;

  SchematronObserver(TeiFile file, SchematronCheck check, Consumer<Diagnostic> problems) {
    this.file = file;
    this.check = check;
    this.problems = problems;
  }

  @Override
  public void setDocumentLocator(Locator given) {
    locator = given;
  }

  @Override
  public void startDocument() {
    // The tree gets this event when it is clear that one is wanted.
  }

  @Override
  public void processingInstruction(String target, String data) throws SAXException {
    if (begun) {
      super.processingInstruction(target, data);
    } else {
      instructions.add(new String[] {target, data});
    }
  }

  @Override
  public void startPrefixMapping(String prefix, String uri) throws SAXException {
    if (begun) {
      super.startPrefixMapping(prefix, uri);
    } else {
      mappings.add(new String[] {prefix, uri});
    }
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    if (!begun) {
      begun = true;
      begin();
    }
    super.startElement(uri, local, name, attributes);
  }

  private void begin() throws SAXException {
    List<ModelInstruction> models =
        instructions.stream().flatMap(one -> ModelInstruction.of(one[0], one[1]).stream()).toList();
    schemas = check.chosen(models, file, problems);
    if (schemas.isEmpty()) {
      return;
    }
    tree = check.tree(file);
    setContentHandler(tree);
    super.setDocumentLocator(locator);
    super.startDocument();
    for (String[] instruction : instructions) {
      super.processingInstruction(instruction[0], instruction[1]);
    }
    for (String[] mapping : mappings) {
      super.startPrefixMapping(mapping[0], mapping[1]);
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
