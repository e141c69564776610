// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import javax.xml.catalog.Catalog;
import javax.xml.catalog.CatalogException;
import javax.xml.catalog.CatalogFeatures;
import javax.xml.catalog.CatalogManager;
import org.basylym.tei.Edition;

/**
 * Finds schemas on this machine: beside the file, in XML catalogs, in the cache. It never asks the
 * network.
 */
public final class SchemaStore {
  private final List<Path> given;
  private final Optional<Catalog> catalog;
  private final SchemaCache cache;
  private final ConcurrentMap<String, Optional<URI>> found = new ConcurrentHashMap<>();
  private volatile List<Path> settled = List.of();

  /**
   * A store.
   *
   * @param given schemas that every file is checked against in place of its own
   * @param catalogs OASIS XML catalogs
   * @param cache schemas that were fetched before
   * @throws CatalogException if a catalog cannot be read
   */
  public SchemaStore(List<Path> given, List<Path> catalogs, SchemaCache cache) {
    this.given = List.copyOf(given);
    this.cache = cache;
    this.catalog = catalogs.isEmpty() ? Optional.empty() : Optional.of(catalog(catalogs));
  }

  private static Catalog catalog(List<Path> catalogs) {
    URI[] files = catalogs.stream().map(Path::toUri).toArray(URI[]::new);
    return CatalogManager.catalog(CatalogFeatures.defaults(), files);
  }

  /** Takes over the schemas of an edition's settings; those given before have the last word. */
  void adopt(Edition edition) {
    settled = edition.settings().schemas().stream().map(edition.root()::resolve).toList();
  }

  /** The schemas that every file is checked against; empty if each has its own. */
  List<SchemaSource> given() {
    List<Path> paths = given.isEmpty() ? settled : given;
    return paths.stream().map(path -> new SchemaSource(path.toUri(), path.toString())).toList();
  }

  /** The schema that a file calls by {@code address}, inside the folder {@code root}. */
  Optional<SchemaSource> find(String address, Path file, Path root) {
    URI uri;
    try {
      uri = file.toUri().resolve(address.strip().replace(" ", "%20"));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    return found
        .computeIfAbsent(uri + " " + root, key -> find(uri, root))
        .map(location -> new SchemaSource(location, address));
  }

  private Optional<URI> find(URI uri, Path root) {
    Optional<URI> listed = catalog.flatMap(all -> listed(all, uri.toString()));
    if (listed.isPresent()) {
      return listed;
    }
    return "file".equals(uri.getScheme())
        ? local(uri).filter(path -> path.startsWith(root)).map(Path::toUri)
        : cache.find(uri.toString()).map(Path::toUri);
  }

  private static Optional<URI> listed(Catalog catalog, String address) {
    String match = catalog.matchURI(address);
    String location = match == null ? catalog.matchSystem(address) : match;
    return Optional.ofNullable(location).map(URI::create).filter(uri -> local(uri).isPresent());
  }

  private static Optional<Path> local(URI uri) {
    try {
      return Optional.of(Path.of(uri).normalize()).filter(Files::isReadable);
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }
}
