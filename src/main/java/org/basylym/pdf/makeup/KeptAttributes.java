// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.function.Predicate;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.AttributesImpl;

/** Leaves out the attributes of a namespace that a later reader does not know. */
public final class KeptAttributes {
  private KeptAttributes() {}

  /**
   * A copy of all attributes but those of the namespace with a local name that is {@code left} out.
   */
  public static Attributes without(
      Attributes attributes, String namespace, Predicate<String> left) {
    AttributesImpl kept = new AttributesImpl();
    for (int i = 0; i < attributes.getLength(); i++) {
      if (!attributes.getURI(i).equals(namespace) || !left.test(attributes.getLocalName(i))) {
        kept.addAttribute(
            attributes.getURI(i),
            attributes.getLocalName(i),
            attributes.getQName(i),
            attributes.getType(i),
            attributes.getValue(i));
      }
    }
    return kept;
  }
}
