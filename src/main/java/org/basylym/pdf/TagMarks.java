// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import java.util.Set;
import javax.xml.XMLConstants;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Carries the language of inline text past FOP, which drops it when it builds the tags: the role
 * becomes {@code Span@ru}, and {@link TagRepairs} takes it apart again.
 */
final class TagMarks extends XMLFilterImpl {
  static final char MARK = '@';

  private static final Set<String> INLINES = Set.of("inline", "wrapper");
  private static final String ARTIFACT = "artifact";
  private static final String ROLE = "role";

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    String language = attributes.getValue(XMLConstants.XML_NS_URI, "lang");
    boolean marked = INLINES.contains(local) && language != null && !language.isBlank();
    super.startElement(uri, local, name, marked ? marked(attributes, language) : attributes);
  }

  private static Attributes marked(Attributes attributes, String language) {
    String role = attributes.getValue("", ROLE);
    if (ARTIFACT.equals(role) || (role != null && role.indexOf(MARK) >= 0)) {
      // What stands at the foot of made up pages passes here twice.
      return attributes;
    }
    return withRole(attributes, (role == null ? "Span" : role) + MARK + language);
  }

  /** The same attributes with this role in place of the one they have. */
  static Attributes withRole(Attributes attributes, String role) {
    AttributesImpl copy = new AttributesImpl(attributes);
    int old = copy.getIndex("", ROLE);
    if (old >= 0) {
      copy.removeAttribute(old);
    }
    copy.addAttribute("", ROLE, ROLE, "CDATA", role);
    return copy;
  }
}
