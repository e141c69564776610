// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.basylym.tei.Confines;

/**
 * Opens what a schema includes, imports or refers to: a file beside or below it, in the edition or
 * where the user allows, or a copy by catalog or cache. Never the network.
 */
final class SchemaParts {
  private final SchemaStore store;
  private final Path folder;

  private SchemaParts(SchemaStore store, Path folder) {
    this.store = store;
    this.folder = folder;
  }

  /** What the schema {@code source} may open. */
  static SchemaParts of(SchemaStore store, SchemaSource source) {
    return new SchemaParts(
        store,
        Confines.file(source.location().toString(), "").map(Path::getParent).orElse(Path.of("")));
  }

  /** For a schema that is all in one file. */
  static SchemaParts none() {
    return of(
        new SchemaStore(new SchemaCache(Path.of(""))),
        new SchemaSource(URI.create("urn:none"), ""));
  }

  /**
   * A part that was opened.
   *
   * @param home where it has its home, which what it includes is relative to
   */
  record Part(URI home, InputStream stream) {}

  /** A part that is not opened. */
  static final class Refused extends IOException {
    private static final long serialVersionUID = 1L;

    private final String cure;
    private final String base;

    Refused(String why, String cure, String base) {
      super(why);
      this.cure = cure;
      this.base = base;
    }

    SchemaFault fault() {
      return new SchemaFault(getMessage(), cure, base);
    }
  }

  /** The part that is called {@code reference} at {@code base}. */
  Part open(String publicId, String base, String reference) throws IOException {
    URI home;
    try {
      home = URI.create(base).resolve(reference.strip().replace(" ", "%20"));
    } catch (IllegalArgumentException e) {
      throw refused(reference, "which is no address", "correct the schema", base);
    }
    Optional<SchemaSource> copy = store.copy(publicId, home);
    if (copy.isPresent()) {
      return new Part(copy.get().base(), copy.get().location().toURL().openStream());
    }
    Optional<Path> file = Confines.file(base, reference);
    if (file.isEmpty()) {
      String cure = "type: basylym schema add " + home;
      throw refused(home.toString(), "which is not on this machine", cure, base);
    }
    if (!store.holds(folder, file.get())) {
      String cure = "type: --allow " + file.get().getParent();
      throw refused(reference, "which lies outside its folder and the edition", cure, base);
    }
    if (!Confines.isReadable(file.get())) {
      throw refused(reference, "which is not there", "put it there, or correct the schema", base);
    }
    return new Part(file.get().toUri(), Files.newInputStream(file.get()));
  }

  private static Refused refused(String part, String why, String cure, String base) {
    return new Refused("it includes \"" + part + "\", " + why, cure, base);
  }
}
