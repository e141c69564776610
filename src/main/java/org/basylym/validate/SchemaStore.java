// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.diagnostics.SourcePlace;
import org.basylym.tei.Confines;
import org.basylym.tei.Edition;
import org.basylym.tei.Refusal;
import org.basylym.tei.Settings;
import org.basylym.tei.TeiFile;

/**
 * Finds schemas on this machine: beside the file, in XML catalogs, in the cache. It never asks the
 * network.
 */
public final class SchemaStore {
  private static final String SCHEMA = "schema";

  private final List<SchemaSource> given;
  private final XmlCatalogs catalogs;
  private final SchemaCache cache;
  private final Confines confines;
  private final ConcurrentMap<String, Located> found = new ConcurrentHashMap<>();
  private volatile Edition edition;

  /** A store that knows no catalogs and allows nothing outside an edition. */
  public SchemaStore(SchemaCache cache) {
    this(List.of(), XmlCatalogs.none(), cache, List.of());
  }

  /**
   * A store.
   *
   * @param given schemas that every file is checked against in place of its own
   * @param catalogs OASIS XML catalogs
   * @param cache schemas that were fetched before
   * @param allowed folders outside the edition that may be read
   */
  public SchemaStore(
      List<Path> given, XmlCatalogs catalogs, SchemaCache cache, List<Path> allowed) {
    this.given = given.stream().map(SchemaStore::source).toList();
    this.catalogs = catalogs;
    this.cache = cache;
    this.confines =
        new Confines(
            allowed,
            (publicId, address) ->
                copy(publicId, URI.create(address)).map(copy -> Path.of(copy.location())));
  }

  /**
   * A schema that a file names, or why it is not at hand.
   *
   * @param rule the rule that says why; empty if it is at hand
   * @param arguments what that rule's message says
   */
  record Located(Optional<SchemaSource> source, String rule, Map<String, String> arguments) {}

  /** What may be read in this run. */
  public Confines confines() {
    return confines;
  }

  /** Takes over the schemas of an edition's settings; those given before have the last word. */
  void adopt(Edition adopted) {
    edition = adopted;
  }

  /** The schemas that every file is checked against; empty if each has its own. */
  List<SchemaSource> given() {
    return given.isEmpty()
        ? settled().stream()
            .filter(path -> holds(edition.root(), path))
            .map(SchemaStore::source)
            .toList()
        : given;
  }

  /** What is wrong with the schemas of the settings: those that lie outside the edition. */
  List<Diagnostic> refused(RuleCatalog rules) {
    if (!given.isEmpty() || edition == null) {
      return List.of();
    }
    Path named = Path.of(edition.name());
    Path folder = Files.isDirectory(named) ? named : edition.root();
    SourcePlace place =
        SourcePlace.file(
            folder.resolve(Settings.FILE).toString(), edition.root().resolve(Settings.FILE));
    return settled().stream()
        .filter(path -> !holds(edition.root(), path))
        .map(
            path ->
                rules.diagnose(
                    "schema-refused",
                    place,
                    Map.of(SCHEMA, path.toString(), "cure", "type: --allow " + path.getParent())))
        .toList();
  }

  private List<Path> settled() {
    return edition == null
        ? List.of()
        : edition.settings().schemas().stream()
            .map(schema -> edition.root().resolve(schema).normalize())
            .toList();
  }

  /** The schema that a file calls by {@code address}, or why it is not at hand. */
  Located locate(String address, TeiFile file) {
    String base = file.file().toUri().toString();
    String key = Confines.file(base, address).map(Path::toString).orElse(address);
    return found.computeIfAbsent(key + " " + file.root(), unseen -> locate(address, base, file));
  }

  private Located locate(String address, String base, TeiFile file) {
    Optional<Path> path = Confines.file(base, address);
    URI uri;
    try {
      uri = URI.create(base).resolve(address.replace(" ", "%20"));
    } catch (IllegalArgumentException e) {
      return absent("schema-not-at-hand", address, "");
    }
    Optional<SchemaSource> copy = copy(null, uri);
    if (copy.isPresent()) {
      return new Located(
          copy.map(s -> new SchemaSource(s.location(), address, s.base())), "", Map.of());
    }
    if (path.isEmpty()) {
      return absent(
          cache.isChanged(uri.toString()) ? "cached-schema-changed" : "schema-not-at-hand",
          address,
          "");
    }
    if (!confines.holds(file.root(), path.get())) {
      return absent("schema-refused", address, Refusal.of(file, base, address).cure());
    }
    return Confines.isReadable(path.get())
        ? new Located(Optional.of(new SchemaSource(path.get().toUri(), address)), "", Map.of())
        : absent("missing-schema", address, "");
  }

  private static Located absent(String rule, String address, String cure) {
    return new Located(Optional.empty(), rule, Map.of(SCHEMA, address, "cure", cure));
  }

  /** The copy of something that has its home elsewhere, by catalog or from the cache. */
  Optional<SchemaSource> copy(String publicId, URI home) {
    Optional<URI> listed = catalogs.find(publicId, home.toString());
    if (listed.isPresent()) {
      return listed.map(location -> new SchemaSource(location, home.toString()));
    }
    return cache
        .find(home.toString())
        .map(file -> new SchemaSource(file.toUri(), home.toString(), home));
  }

  /** Whether a file may be read: in the folder, in the edition, or where the user allows. */
  boolean holds(Path folder, Path file) {
    return confines.holds(folder, file)
        || (edition != null && confines.holds(edition.root(), file));
  }

  private static SchemaSource source(Path path) {
    return new SchemaSource(path.toUri(), path.toString());
  }
}
