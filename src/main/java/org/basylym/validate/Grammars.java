// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.basylym.validate.SchemaSource.Language;

/** The compiled grammars of a run: each is compiled once and shared by all threads. */
final class Grammars {
  private final SchemaStore store;
  private final ConcurrentMap<List<URI>, CompiledGrammar> compiled = new ConcurrentHashMap<>();

  Grammars(SchemaStore store) {
    this.store = store;
  }

  /** The grammar of a schema in this language; a copy of our own is our own. */
  CompiledGrammar at(SchemaSource source, Language language) {
    if (language == Language.XSD) {
      return at(List.of(source));
    }
    return compiled.computeIfAbsent(
        List.of(source.location()), key -> relaxNg(source, language == Language.COMPACT));
  }

  /** The grammar of several XML Schemas together, the one of the root first. */
  CompiledGrammar at(List<SchemaSource> sources) {
    return compiled.computeIfAbsent(
        sources.stream().map(SchemaSource::location).toList(), key -> xsd(sources));
  }

  private CompiledGrammar relaxNg(SchemaSource source, boolean compact) {
    try {
      byte[] bytes = bytes(source.location().toURL());
      if (!compact && Arrays.equals(bytes, bytes(OwnGrammar.url()))) {
        return CompiledGrammar.of(OwnGrammar.get());
      }
      return RelaxNgCompiler.compile(
          source, compact, SchemaVersion.of(source.name(), bytes), SchemaParts.of(store, source));
    } catch (IOException e) {
      return unreadable(source, e);
    }
  }

  private CompiledGrammar xsd(List<SchemaSource> sources) {
    SchemaSource first = sources.get(0);
    try {
      String version = SchemaVersion.of(first.name(), bytes(first.location().toURL()));
      return XsdCompiler.compile(sources, version, SchemaParts.of(store, first));
    } catch (IOException e) {
      return unreadable(first, e);
    }
  }

  private static CompiledGrammar unreadable(SchemaSource source, IOException e) {
    boolean missing =
        e instanceof NoSuchFileException || e instanceof java.io.FileNotFoundException;
    String why = missing ? "there is no such file" : e.getMessage();
    return CompiledGrammar.none(
        List.of(
            new SchemaFault(
                String.valueOf(why),
                "correct its address, or put it there",
                source.location().toString())));
  }

  static byte[] bytes(URL url) throws IOException {
    try (InputStream in = url.openStream()) {
      return in.readAllBytes();
    }
  }
}
