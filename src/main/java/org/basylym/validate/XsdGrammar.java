// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.ValidatorHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** A grammar in XML Schema 1.0, by the JDK's Xerces. */
final class XsdGrammar implements Grammar {
  private final Schema schema;
  private final String version;

  private XsdGrammar(Schema schema, String version) {
    this.schema = schema;
    this.version = version;
  }

  /**
   * Compiles a grammar, which may include what lies on this machine.
   *
   * @throws SAXException if it is no grammar, or one that cannot be used
   */
  static XsdGrammar compile(String location, String version) throws SAXException {
    SchemaFactory factory = SchemaFactory.newDefaultInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
    return new XsdGrammar(factory.newSchema(new StreamSource(location)), version);
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public ContentHandler validator(Consumer<SAXParseException> faults) {
    ValidatorHandler handler = schema.newValidatorHandler();
    handler.setErrorHandler(
        new DefaultHandler() {
          @Override
          public void error(SAXParseException e) {
            faults.accept(e);
          }

          @Override
          public void fatalError(SAXParseException e) {
            faults.accept(e);
          }
        });
    return handler;
  }
}
