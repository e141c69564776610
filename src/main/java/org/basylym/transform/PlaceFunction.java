// SPDX-License-Identifier: Apache-2.0
package org.basylym.transform;

import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.s9api.ExtensionFunction;
import net.sf.saxon.s9api.ItemType;
import net.sf.saxon.s9api.OccurrenceIndicator;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SequenceType;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.XdmValue;

/**
 * Tells a stylesheet where in the source a node stands: {@code line:column uri} of its element,
 * just after the start tag. A path would have to be looked up again, for each of thousands of
 * findings.
 */
final class PlaceFunction implements ExtensionFunction {
  private static final QName NAME = new QName("https://basylym.org/ns/source", "place");

  @Override
  public QName getName() {
    return NAME;
  }

  @Override
  public SequenceType getResultType() {
    return SequenceType.makeSequenceType(ItemType.STRING, OccurrenceIndicator.ONE);
  }

  @Override
  public SequenceType[] getArgumentTypes() {
    return new SequenceType[] {
      SequenceType.makeSequenceType(ItemType.ANY_ITEM, OccurrenceIndicator.ZERO_OR_MORE)
    };
  }

  @Override
  public XdmValue call(XdmValue[] arguments) {
    boolean isNode = arguments[0].size() > 0 && arguments[0].itemAt(0) instanceof XdmNode;
    return new XdmAtomicValue(isNode ? place((XdmNode) arguments[0].itemAt(0)) : "");
  }

  private static String place(XdmNode node) {
    XdmNode element = node;
    while (element != null && element.getNodeKind() != XdmNodeKind.ELEMENT) {
      element = element.getParent();
    }
    NodeInfo found = (element == null ? node : element).getUnderlyingNode();
    int line = element == null ? 0 : Math.max(0, found.getLineNumber());
    int column = element == null ? 0 : Math.max(0, found.getColumnNumber());
    return line + ":" + column + " " + found.getSystemId();
  }
}
