// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.basylym.tei.Confines;
import org.xmlresolver.CatalogManager;
import org.xmlresolver.ResolverFeature;
import org.xmlresolver.XMLResolverConfiguration;

/**
 * OASIS XML catalogs, by xmlresolver. Only the catalogs that the user names are read, and those
 * that they name in turn; only files are read, and only files are found.
 */
public final class XmlCatalogs {
  private final CatalogManager manager;

  private XmlCatalogs(CatalogManager manager) {
    this.manager = manager;
  }

  /** No catalogs. */
  public static XmlCatalogs none() {
    return new XmlCatalogs(null);
  }

  /**
   * Reads catalogs.
   *
   * @throws IOException if one of them, or one that it names, cannot be read or is no catalog
   */
  public static XmlCatalogs of(List<Path> files) throws IOException {
    if (files.isEmpty()) {
      return none();
    }
    List<String> uris = files.stream().map(file -> file.toUri().toString()).toList();
    XMLResolverConfiguration configuration = new XMLResolverConfiguration(List.of(), List.of());
    configuration.setFeature(ResolverFeature.PREFER_PROPERTY_FILE, false);
    configuration.setFeature(ResolverFeature.CLASSPATH_CATALOGS, false);
    configuration.setFeature(ResolverFeature.CATALOG_ADDITIONS, List.of());
    configuration.setFeature(ResolverFeature.CATALOG_FILES, uris);
    configuration.setFeature(ResolverFeature.ALLOW_CATALOG_PI, false);
    configuration.setFeature(ResolverFeature.ALWAYS_RESOLVE, false);
    configuration.setFeature(ResolverFeature.PARSE_RDDL, false);
    configuration.setFeature(ResolverFeature.ARCHIVED_CATALOGS, false);
    CatalogManager manager = configuration.getFeature(ResolverFeature.CATALOG_MANAGER);
    CatalogFiles loader = new CatalogFiles(configuration);
    manager.setCatalogLoader(loader);
    for (String uri : uris) {
      loader.loadAll(URI.create(uri));
    }
    return new XmlCatalogs(manager);
  }

  /** The file that something is mapped to, if it is there. */
  Optional<URI> find(String publicId, String address) {
    if (manager == null) {
      return Optional.empty();
    }
    return Stream.<URI>of(
            publicId == null
                ? manager.lookupSystem(address)
                : manager.lookupPublic(address, publicId),
            manager.lookupURI(address))
        .filter(XmlCatalogs::isFile)
        .findFirst();
  }

  private static boolean isFile(URI uri) {
    try {
      return uri != null && "file".equals(uri.getScheme()) && Confines.isReadable(Path.of(uri));
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return false;
    }
  }
}
