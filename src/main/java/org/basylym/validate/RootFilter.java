// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Waits for the root of a file, where it is clear who is to read it, and hands over all that came
 * before.
 */
abstract class RootFilter extends XMLFilterImpl {
  private final List<String[]> instructions = new ArrayList<>();
  private final List<String[]> mappings = new ArrayList<>();
  private Locator locator;
  private boolean begun;

  /** Says by {@link #handTo} who reads the file; without that nobody does. */
  abstract void begin(String uri, String local, Attributes attributes) throws SAXException;

  /** Whether the root has come. */
  final boolean hasBegun() {
    return begun;
  }

  /** Where the parser is; null if it does not say. */
  final Locator locator() {
    return locator;
  }

  /** The schemas that instructions before the root name. */
  final List<ModelInstruction> models() {
    return instructions.stream()
        .flatMap(one -> ModelInstruction.of(one[0], one[1]).stream())
        .toList();
  }

  final void handTo(ContentHandler reader) throws SAXException {
    setContentHandler(reader);
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
  public final void setDocumentLocator(Locator given) {
    locator = given;
  }

  @Override
  public final void startDocument() {
    // The reader gets this event when it is clear who that is.
  }

  @Override
  public final void processingInstruction(String target, String data) throws SAXException {
    if (begun) {
      super.processingInstruction(target, data);
    } else {
      instructions.add(new String[] {target, data});
    }
  }

  @Override
  public final void startPrefixMapping(String prefix, String uri) throws SAXException {
    if (begun) {
      super.startPrefixMapping(prefix, uri);
    } else {
      mappings.add(new String[] {prefix, uri});
    }
  }

  @Override
  public final void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    if (!begun) {
      begin(uri, local, attributes);
      begun = true;
    }
    super.startElement(uri, local, name, attributes);
  }
}
