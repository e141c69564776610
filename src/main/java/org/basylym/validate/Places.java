// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.nio.file.Path;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import org.basylym.diagnostics.SourcePlace;
import org.basylym.tei.TeiFile;

/** Finds the source place of a node that a report names by an XPath. */
final class Places {
  private static final String SRC = "https://basylym.org/ns/source";

  private Places() {}

  static SourcePlace of(Processor processor, XdmNode tree, TeiFile file, String path) {
    try {
      XPathCompiler compiler = processor.newXPathCompiler();
      compiler.setSchemaAware(false);
      XdmItem item = path == null ? null : compiler.evaluateSingle(path, tree);
      return item instanceof XdmNode node ? of(processor, file, node) : file.place();
    } catch (SaxonApiException e) {
      return file.place();
    }
  }

  /** The place stamped on a node or on the element around it, in the file that it came from. */
  private static SourcePlace of(Processor processor, TeiFile file, XdmNode node)
      throws SaxonApiException {
    for (XdmNode up = node; up != null; up = up.getParent()) {
      String at =
          up.getNodeKind() == XdmNodeKind.ELEMENT
              ? up.getAttributeValue(new QName(SRC, "at"))
              : null;
      if (at != null && at.matches("\\d+:\\d+")) {
        int colon = at.indexOf(':');
        return place(processor, file, up)
            .afterTag(
                Integer.parseInt(at.substring(0, colon)),
                Integer.parseInt(at.substring(colon + 1)));
      }
    }
    return file.place();
  }

  /** A file is named where its events begin; what follows is in it until another one is named. */
  private static SourcePlace place(Processor processor, TeiFile file, XdmNode element)
      throws SaxonApiException {
    XPathCompiler compiler = processor.newXPathCompiler();
    compiler.declareNamespace("src", SRC);
    XdmItem name =
        compiler.evaluateSingle(
            "(ancestor-or-self::* | preceding::*)[@src:file][last()]/string(@src:file)", element);
    String shown = name == null ? file.name() : name.getStringValue();
    return shown.equals(file.name()) ? file.place() : SourcePlace.file(shown, Path.of(shown));
  }
}
