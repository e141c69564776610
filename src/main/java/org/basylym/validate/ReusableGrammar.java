// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import org.xml.sax.ContentHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A compiled grammar of whatever language. Its validators are used again, since making one costs
 * more than most files.
 */
final class ReusableGrammar implements Grammar {
  private final String version;
  private final Function<ErrorHandler, Validation> maker;
  private final Function<String, GrammarFault> words;
  private final Queue<Listener> idle = new ConcurrentLinkedQueue<>();

  /**
   * Something that validates one document after the other.
   *
   * @param handler takes the events of a document
   * @param reset makes it ready for the next one
   */
  record Validation(ContentHandler handler, Runnable reset) {}

  /**
   * A grammar.
   *
   * @param version name and version for reports
   * @param maker makes something that validates and tells its faults
   * @param words puts a message of the library's into the words of our rules
   */
  ReusableGrammar(
      String version,
      Function<ErrorHandler, Validation> maker,
      Function<String, GrammarFault> words) {
    this.version = version;
    this.maker = maker;
    this.words = words;
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public GrammarFault explain(String message) {
    return words.apply(message);
  }

  @Override
  public ContentHandler validator(Consumer<SAXParseException> faults) {
    Listener free = idle.poll();
    Listener one = free == null ? new Listener(maker) : free;
    one.faults = faults;
    return new Finishing(
        one.validation.handler(),
        () -> {
          one.validation.reset().run();
          idle.add(one);
        });
  }

  /** A validation and whoever listens to it at the moment. */
  private static final class Listener extends DefaultHandler {
    private final Validation validation;
    private Consumer<SAXParseException> faults = e -> {};

    Listener(Function<ErrorHandler, Validation> maker) {
      validation = maker.apply(this);
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
