// SPDX-License-Identifier: Apache-2.0
package org.basylym.transform;

import org.xml.sax.EntityResolver;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * A parser that opens nothing: it reads what is handed to it, and neither files by their address
 * nor entities. Saxon asks no resolver on some ways to a document, so that this is where they end.
 */
final class ClosedParser extends XMLFilterImpl {
  ClosedParser() {
    super(ConfinedResources.parser());
  }

  @Override
  public void parse(InputSource source) throws java.io.IOException, SAXException {
    if (source.getByteStream() == null && source.getCharacterStream() == null) {
      throw refusal(source.getSystemId());
    }
    super.parse(source);
  }

  @Override
  public void parse(String systemId) throws SAXException {
    throw refusal(systemId);
  }

  @Override
  public InputSource resolveEntity(String publicId, String systemId) throws SAXException {
    throw refusal(systemId);
  }

  @Override
  public void setEntityResolver(EntityResolver resolver) {
    // Whatever Saxon thinks of it, this parser resolves nothing.
  }

  private static SAXException refusal(String systemId) {
    return new SAXException("reading " + systemId + " is not allowed");
  }
}
