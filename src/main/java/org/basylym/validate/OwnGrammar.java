// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.util.function.Consumer;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXParseException;

/**
 * Basylym's own grammar, which judges files that name none. It is compiled once in the life of the
 * program, and never changes.
 */
public final class OwnGrammar implements Grammar {
  /** Loaded when it is first asked for; whoever asks meanwhile waits. */
  private static final class Loaded {
    private static final OwnGrammar GRAMMAR = new OwnGrammar(compile());
  }

  private final Grammar grammar;

  private OwnGrammar(Grammar grammar) {
    this.grammar = grammar;
  }

  static OwnGrammar get() {
    return Loaded.GRAMMAR;
  }

  /** Begins to compile it while the command line is still being read; returns at once. */
  public static void prepare() {
    Thread thread = new Thread(OwnGrammar::get, "own grammar");
    thread.setDaemon(true);
    thread.start();
  }

  static URL url() {
    return OwnGrammar.class.getResource("/org/basylym/schema/basylym.rng");
  }

  private static Grammar compile() {
    try {
      SchemaSource source = new SchemaSource(URI.create(url().toString()), "basylym.rng");
      String version = SchemaVersion.of(source.name(), Grammars.bytes(url()));
      CompiledGrammar compiled =
          RelaxNgCompiler.compile(source, false, version, SchemaParts.none());
      if (compiled.grammar() == null) {
        throw new IllegalStateException("our own schema cannot be loaded: " + compiled.faults());
      }
      return compiled.grammar();
    } catch (IOException e) {
      throw new IllegalStateException("our own schema cannot be loaded", e);
    }
  }

  @Override
  public String version() {
    return grammar.version();
  }

  @Override
  public GrammarFault explain(String message) {
    return grammar.explain(message);
  }

  @Override
  public ContentHandler validator(Consumer<SAXParseException> faults) {
    return grammar.validator(faults);
  }
}
