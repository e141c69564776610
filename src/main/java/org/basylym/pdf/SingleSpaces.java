// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.basylym.pdf.makeup.Marks;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Leaves one space where several meet across the ends of inlines, as in {@code <lem> καὶ </lem>}
 * among words: FOP folds spaces within one run of text only (XSL 1.1, 7.17.3, asks for all).
 */
final class SingleSpaces extends XMLFilterImpl {
  /** What shows something in the line though it holds no characters. */
  private static final Set<String> SHOWN =
      Set.of(
          "character",
          "external-graphic",
          "instream-foreign-object",
          "inline-container",
          "leader",
          "page-number",
          "page-number-citation",
          "page-number-citation-last");

  /** The mark of an inline in which the make-up will write the number of a line. */
  private static final String NUMBERED = "line-of";

  /** What passes on the line that it stands in. */
  private static final Set<String> RUNS =
      Set.of("inline", "wrapper", "basic-link", "bidi-override", "footnote");

  /** What is set apart from the line that it stands in. */
  private static final Set<String> APART = Set.of("footnote-body", "float", "marker");

  /** The line is at a space or at its start; what was so around things set apart. */
  private final Deque<Boolean> around = new ArrayDeque<>();

  private final Deque<Boolean> folding = new ArrayDeque<>(Set.of(true));
  private boolean atSpace = true;

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    String collapse = attributes.getValue("white-space-collapse");
    folding.push(collapse == null ? folding.peek() : collapse.equals("true"));
    if (APART.contains(local)) {
      around.push(atSpace);
    }
    turn(local);
    if (isNumbered(attributes)) {
      atSpace = false;
    }
    super.startElement(uri, local, name, attributes);
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    super.endElement(uri, local, name);
    folding.pop();
    turn(local);
    if (APART.contains(local)) {
      atSpace = around.pop();
    }
  }

  private static boolean isNumbered(Attributes attributes) {
    for (int i = 0; i < attributes.getLength(); i++) {
      if (NUMBERED.equals(attributes.getLocalName(i))
          && Marks.NAMESPACE.equals(attributes.getURI(i))) {
        return true;
      }
    }
    return false;
  }

  private void turn(String local) {
    if (!RUNS.contains(local)) {
      atSpace = !SHOWN.contains(local);
    }
  }

  @Override
  public void characters(char[] text, int start, int length) throws SAXException {
    if (!folding.peek()) {
      atSpace = false;
      super.characters(text, start, length);
      return;
    }
    int from = start;
    for (int i = start; i < start + length; i++) {
      if (text[i] == ' ' && atSpace) {
        pass(text, from, i);
        from = i + 1;
      }
      atSpace = text[i] == ' ' || text[i] == '\n';
    }
    pass(text, from, start + length);
  }

  private void pass(char[] text, int from, int to) throws SAXException {
    if (to > from) {
      super.characters(text, from, to - from);
    }
  }
}
