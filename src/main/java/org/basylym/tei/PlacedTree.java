// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.DocumentBuilder;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Builds the tree of a file from its events. Each element gets its place written into it, so that
 * every later step can report a problem where the editor can mend it: {@code src:at="line:column"},
 * and {@code src:file} where a file begins.
 */
public final class PlacedTree extends XMLFilterImpl {
  private static final String SRC = "https://basylym.org/ns/source";

  private final TeiFile file;
  private final BuildingContentHandler tree;
  private Locator locator;
  private String current = "";

  public PlacedTree(Processor processor, TeiFile file) {
    this.file = file;
    DocumentBuilder builder = processor.newDocumentBuilder();
    builder.setBaseURI(file.file().toUri());
    try {
      tree = builder.newBuildingContentHandler();
    } catch (SaxonApiException e) {
      throw new IllegalStateException("Saxon cannot build trees", e);
    }
    setContentHandler(tree);
  }

  /** The document node, when the document has ended. */
  public XdmNode document() {
    try {
      return tree.getDocumentNode();
    } catch (SaxonApiException e) {
      throw new IllegalStateException("the events were no document", e);
    }
  }

  @Override
  public void setDocumentLocator(Locator given) {
    locator = given;
    super.setDocumentLocator(given);
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    AttributesImpl placed = new AttributesImpl(attributes);
    String at = locator.getLineNumber() + ":" + locator.getColumnNumber();
    placed.addAttribute(SRC, "at", "src:at", "CDATA", at);
    String now = String.valueOf(locator.getSystemId());
    if (!now.equals(current)) {
      current = now;
      placed.addAttribute(SRC, "file", "src:file", "CDATA", file.placeOf(now).name());
      super.startPrefixMapping("src", SRC);
    }
    super.startElement(uri, local, name, placed);
  }
}
