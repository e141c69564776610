// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import org.basylym.diagnostics.SourcePlace;
import org.basylym.tei.TeiDocument;

/** Finds the source place of a node that a report names by an XPath. */
final class Places {
  private Places() {}

  static SourcePlace of(Processor processor, TeiDocument document, String path) {
    try {
      XPathCompiler compiler = processor.newXPathCompiler();
      compiler.setSchemaAware(false);
      XdmItem item = path == null ? null : compiler.evaluateSingle(path, document.tree());
      return item instanceof XdmNode node ? of(document, node) : document.file().place();
    } catch (SaxonApiException e) {
      return document.file().place();
    }
  }

  /** The place stamped on a node or on the element around it. */
  static SourcePlace of(TeiDocument document, XdmNode node) {
    for (XdmNode up = node; up != null; up = up.getParent()) {
      String at = up.getNodeName() == null ? null : up.attribute("at");
      if (at != null && at.matches("\\d+:\\d+")) {
        int colon = at.indexOf(':');
        return document
            .file()
            .place()
            .afterTag(
                Integer.parseInt(at.substring(0, colon)),
                Integer.parseInt(at.substring(colon + 1)));
      }
    }
    return document.file().place();
  }
}
