// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import com.thaiopensource.resolver.BasicResolver;
import com.thaiopensource.resolver.Identifier;
import com.thaiopensource.resolver.Input;
import com.thaiopensource.resolver.Resolver;
import com.thaiopensource.resolver.ResolverException;
import com.thaiopensource.resolver.xml.ExternalIdentifier;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.IncorrectSchemaException;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.SchemaReader;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.Validator;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import com.thaiopensource.validate.rng.SAXSchemaReader;
import java.io.IOException;
import java.io.InputStream;
import org.basylym.diagnostics.SourcePlace.Point;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Compiles RELAX NG grammars, in XML and in compact syntax, by Jing. */
final class RelaxNgCompiler {
  private RelaxNgCompiler() {}

  /** Compiles a grammar; what it includes it may open as {@code parts} say. */
  static CompiledGrammar compile(
      SchemaSource source, boolean compact, String version, SchemaParts parts) {
    CollectedFaults faults = new CollectedFaults(source, compact ? Point.EXACT : Point.AFTER_TAG);
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, faults);
    properties.put(ValidateProperty.RESOLVER, new Confined(parts));
    properties.put(ValidateProperty.XML_READER_CREATOR, SchemaParsers::reader);
    SchemaReader reader =
        compact ? CompactSchemaReader.getInstance() : SAXSchemaReader.getInstance();
    try (InputStream in = stream(source)) {
      InputSource input = new InputSource(source.base().toString());
      input.setByteStream(in);
      Schema schema = reader.createSchema(input, properties.toPropertyMap());
      return CompiledGrammar.of(
          new ReusableGrammar(version, errors -> validation(schema, errors), RelaxNgFaults::of));
    } catch (IncorrectSchemaException e) {
      return faults.orElse(SchemaFault.of("it is not a correct RELAX NG schema", source));
    } catch (SchemaParts.Refused e) {
      return faults.with(e.fault());
    } catch (SAXParseException e) {
      return faults.with(SchemaFault.of(e, source, Point.EXACT));
    } catch (SAXException | IOException e) {
      return faults.orElse(SchemaFault.of(e.getMessage(), source));
    }
  }

  private static InputStream stream(SchemaSource source) throws IOException {
    return source.location().toURL().openStream();
  }

  private static ReusableGrammar.Validation validation(Schema schema, ErrorHandler errors) {
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, errors);
    Validator validator = schema.createValidator(properties.toPropertyMap());
    return new ReusableGrammar.Validation(validator.getContentHandler(), validator::reset);
  }

  /** Opens what a schema includes, and what DTDs it has. */
  private static final class Confined implements Resolver {
    private final Resolver basic = BasicResolver.getInstance();
    private final SchemaParts parts;

    Confined(SchemaParts parts) {
      this.parts = parts;
    }

    @Override
    public void resolve(Identifier id, Input input) throws IOException, ResolverException {
      basic.resolve(id, input);
      String publicId = id instanceof ExternalIdentifier external ? external.getPublicId() : null;
      if (id.getBase() == null) {
        open(publicId, input.getUri(), "", input);
      } else {
        open(publicId, id.getBase(), id.getUriReference(), input);
      }
    }

    @Override
    public void open(Input input) throws IOException {
      if (!input.isOpen() && input.getUri() != null) {
        open(null, input.getUri(), "", input);
      }
    }

    private void open(String publicId, String base, String reference, Input input)
        throws IOException {
      SchemaParts.Part part = parts.open(publicId, base, reference);
      input.setUri(part.home().toString());
      input.setByteStream(part.stream());
    }
  }
}
