// SPDX-License-Identifier: Apache-2.0
package org.basylym.transform;

import net.sf.saxon.s9api.XdmNode;

/**
 * An XML tree, or a node of one, for packages that only hand it on: they need not know Saxon.
 *
 * @param node the node itself
 */
public record Tree(XdmNode node) {

  /** All its text, as one string. */
  public String text() {
    return node.getStringValue();
  }
}
