// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.IncorrectSchemaException;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.Validator;
import com.thaiopensource.validate.rng.SAXSchemaReader;
import java.io.IOException;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.tei.ParseObserver;
import org.basylym.tei.TeiFile;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Validation against our RELAX NG schema by Jing, while a file is parsed. The compiled schema is
 * shared; validators are used again, since making one costs more than most files.
 */
final class GrammarCheck implements ParseObserver {
  private static final String SCHEMA = "/org/basylym/schema/basylym.rng";

  private final RuleCatalog rules;
  private Schema schema;
  private final Queue<Reusable> idle = new ConcurrentLinkedQueue<>();

  GrammarCheck(RuleCatalog rules) {
    this.rules = rules;
  }

  @Override
  public ContentHandler observe(TeiFile file, Consumer<Diagnostic> problems) {
    Reusable free = idle.poll();
    Reusable validator = free == null ? new Reusable(schema()) : free;
    validator.report = e -> problems.accept(diagnose(file, e));
    return new Finishing(validator.validator.getContentHandler(), () -> release(validator));
  }

  private void release(Reusable validator) {
    validator.validator.reset();
    idle.add(validator);
  }

  private synchronized Schema schema() {
    if (schema == null) {
      schema = load(String.valueOf(getClass().getResource(SCHEMA)));
    }
    return schema;
  }

  private static Schema load(String address) {
    try {
      PropertyMapBuilder properties = new PropertyMapBuilder();
      properties.put(ValidateProperty.ERROR_HANDLER, new DefaultHandler());
      return SAXSchemaReader.getInstance()
          .createSchema(new InputSource(address), properties.toPropertyMap());
    } catch (IOException | SAXException | IncorrectSchemaException e) {
      throw new IllegalStateException("our own schema cannot be loaded", e);
    }
  }

  private Diagnostic diagnose(TeiFile file, SAXParseException e) {
    String message = e.getMessage().strip();
    return rules.diagnose(
        GrammarRules.of(message),
        file.place(e),
        Map.of("what", GrammarRules.fault(message), "cure", GrammarRules.cure(message)));
  }

  /** A validator and whoever listens to it at the moment. */
  private static final class Reusable extends DefaultHandler {
    private final Validator validator;
    private Consumer<SAXParseException> report = e -> {};

    Reusable(Schema schema) {
      PropertyMapBuilder properties = new PropertyMapBuilder();
      properties.put(ValidateProperty.ERROR_HANDLER, this);
      validator = schema.createValidator(properties.toPropertyMap());
    }

    @Override
    public void error(SAXParseException e) {
      report.accept(e);
    }

    @Override
    public void fatalError(SAXParseException e) {
      report.accept(e);
    }
  }
}
