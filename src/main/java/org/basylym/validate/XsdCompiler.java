// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.ValidatorHandler;
import org.apache.xerces.dom.DOMInputImpl;
import org.apache.xerces.jaxp.validation.XMLSchemaFactory;
import org.basylym.diagnostics.SourcePlace.Point;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Compiles XML Schemas (1.0) by Xerces, by class name: its messages are the same on every JDK and
 * in every locale, and so are its limits.
 */
final class XsdCompiler {
  private XsdCompiler() {}

  /** Compiles a grammar of several schemas; what they import they may open as {@code parts} say. */
  static CompiledGrammar compile(List<SchemaSource> sources, String version, SchemaParts parts) {
    SchemaSource first = sources.get(0);
    CollectedFaults faults = new CollectedFaults(first, Point.AFTER_TAG);
    List<Source> streams = new ArrayList<>();
    try {
      for (SchemaSource source : sources) {
        streams.add(
            new StreamSource(source.location().toURL().openStream(), source.base().toString()));
      }
      Schema schema = factory(faults, parts).newSchema(streams.toArray(Source[]::new));
      return faults.isEmpty()
          ? CompiledGrammar.of(
              new ReusableGrammar(version, errors -> validation(schema, errors), XsdFaults::of))
          : faults.orElse(SchemaFault.of("", first));
    } catch (SAXParseException e) {
      return faults.with(SchemaFault.of(e, first, Point.EXACT));
    } catch (UncheckedIOException e) {
      boolean refused = e.getCause() instanceof SchemaParts.Refused;
      return faults.with(
          refused
              ? ((SchemaParts.Refused) e.getCause()).fault()
              : SchemaFault.of(e.getMessage(), first));
    } catch (SAXException | IOException e) {
      return faults.orElse(SchemaFault.of(e.getMessage(), first));
    }
  }

  private static XMLSchemaFactory factory(CollectedFaults faults, SchemaParts parts)
      throws SAXException {
    XMLSchemaFactory factory = new XMLSchemaFactory();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setProperty(
        "http://apache.org/xml/properties/security-manager", SchemaParsers.limits());
    factory.setResourceResolver(
        (type, namespace, publicId, systemId, base) ->
            systemId == null ? null : part(parts, publicId, systemId, base));
    factory.setErrorHandler(faults);
    return factory;
  }

  private static LSInput part(SchemaParts parts, String publicId, String systemId, String base) {
    try {
      SchemaParts.Part part = parts.open(publicId, base, systemId);
      return new DOMInputImpl(publicId, part.home().toString(), base, part.stream(), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ReusableGrammar.Validation validation(Schema schema, ErrorHandler errors) {
    ValidatorHandler handler = schema.newValidatorHandler();
    handler.setErrorHandler(new JoinedFaults(errors));
    return new ReusableGrammar.Validation(handler, () -> {});
  }

  /** Joins the two faults that Xerces finds in a bad value: what it should be, and whose it is. */
  private static final class JoinedFaults extends DefaultHandler {
    private final ErrorHandler receiver;
    private SAXParseException detail;

    JoinedFaults(ErrorHandler receiver) {
      this.receiver = Objects.requireNonNull(receiver);
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
      if (XsdFaults.isAboutValue(e.getMessage())) {
        detail = e;
        return;
      }
      String more = detail == null ? "" : "\n" + detail.getMessage();
      detail = null;
      receiver.error(
          new SAXParseException(
              e.getMessage() + more,
              null,
              e.getSystemId(),
              e.getLineNumber(),
              e.getColumnNumber()));
    }
  }
}
