// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.XMLFilterImpl;

/** References to lines come to rest, even where each plan gives them another number. */
class LineReferencesTest {
  private final LineReferences references = new LineReferences();

  @Test
  void a_reference_is_said_as_the_last_plan_has_it() throws SAXException {
    assertThat(said()).containsExactly("inline", "00.00");
    assertThat(references.isStale(id -> "31.2")).isTrue();
    assertThat(said()).containsExactly("inline", "31.2");
    assertThat(references.isStale(id -> "31.2")).isFalse();
  }

  @Test
  void one_that_changes_again_and_again_gets_a_box_of_one_width() throws SAXException {
    said();
    for (int round = 0; round < 5; round++) {
      String line = round % 2 == 0 ? "9.40" : "10.1";
      assertThat(references.isStale(id -> line)).isTrue();
    }
    assertThat(said()).containsExactly("inline", "inline-container 2.2em", "block", "9.40");
    assertThat(references.isStale(id -> "9.40")).isFalse();
  }

  @Test
  void the_rounds_are_bounded() throws SAXException {
    said();
    for (int round = 1; round <= 12; round++) {
      String line = String.valueOf(round);
      assertThat(references.isStale(id -> line)).isTrue();
    }
    assertThatThrownBy(() -> references.isStale(id -> "other")).isInstanceOf(SAXException.class);
  }

  /** What is told of a reference. */
  private List<String> said() throws SAXException {
    List<String> said = new ArrayList<>();
    XMLFilterImpl filter = references.filter();
    filter.setContentHandler(
        new DefaultHandler() {
          @Override
          public void startElement(String uri, String local, String name, Attributes attributes) {
            String width = attributes.getValue("inline-progression-dimension");
            said.add(width == null ? local : local + " " + width);
          }

          @Override
          public void characters(char[] text, int start, int length) {
            said.add(new String(text, start, length));
          }
        });
    AttributesImpl mark = new AttributesImpl();
    mark.addAttribute(Marks.NAMESPACE, Marks.LINE_OF, "print:line-of", "CDATA", "target");
    filter.startElement("", "inline", "fo:inline", mark);
    filter.endElement("", "inline", "fo:inline");
    return said;
  }
}
