// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.IncorrectSchemaException;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.SchemaReader;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.Validator;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import com.thaiopensource.validate.rng.SAXSchemaReader;
import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A RELAX NG grammar, by Jing. Validators are used again, since making one costs more than most
 * files.
 */
final class RelaxNgGrammar implements Grammar {
  private final Schema schema;
  private final String version;
  private final Queue<Reusable> idle = new ConcurrentLinkedQueue<>();

  private RelaxNgGrammar(Schema schema, String version) {
    this.schema = schema;
    this.version = version;
  }

  /**
   * Compiles a grammar.
   *
   * @throws SAXException if it is no grammar, or one that cannot be used
   */
  static RelaxNgGrammar compile(String location, boolean compact, String version)
      throws IOException, SAXException {
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, new DefaultHandler());
    properties.put(ValidateProperty.RESOLVER, new LocalSchemas());
    SchemaReader reader =
        compact ? CompactSchemaReader.getInstance() : SAXSchemaReader.getInstance();
    try {
      return new RelaxNgGrammar(
          reader.createSchema(new InputSource(location), properties.toPropertyMap()), version);
    } catch (IncorrectSchemaException e) {
      throw new SAXException("it is not a correct RELAX NG schema", e);
    }
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public ContentHandler validator(Consumer<SAXParseException> faults) {
    Reusable free = idle.poll();
    Reusable one = free == null ? new Reusable(schema) : free;
    one.faults = faults;
    return new Finishing(
        one.validator.getContentHandler(),
        () -> {
          one.validator.reset();
          idle.add(one);
        });
  }

  /** A validator and whoever listens to it at the moment. */
  private static final class Reusable extends DefaultHandler {
    private final Validator validator;
    private Consumer<SAXParseException> faults = e -> {};

    Reusable(Schema schema) {
      PropertyMapBuilder properties = new PropertyMapBuilder();
      properties.put(ValidateProperty.ERROR_HANDLER, this);
      validator = schema.createValidator(properties.toPropertyMap());
    }

    @Override
    public void error(SAXParseException e) {
      faults.accept(e);
    }

    @Override
    public void fatalError(SAXParseException e) {
      faults.accept(e);
    }
  }
}
