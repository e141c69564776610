// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.xml.sax.InputSource;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Opens entities and DTD subsets that lie inside the edition's folder, and nothing else. What is
 * refused reads as empty and is reported.
 */
final class ConfinedEntities extends DefaultHandler2 {
  private final Path root;
  private final BiConsumer<String, Map<String, String>> report;

  ConfinedEntities(Path root, BiConsumer<String, Map<String, String>> report) {
    this.root = root;
    this.report = report;
  }

  @Override
  public InputSource resolveEntity(String name, String publicId, String base, String systemId)
      throws IOException {
    String what = name == null ? "" : name.equals("[dtd]") ? "the DTD" : "&" + name + ";";
    Optional<Path> file = within(root, base, systemId);
    if (file.isEmpty()) {
      report.accept("external-entity-refused", Map.of("entity", what, "target", systemId));
    } else if (!Files.isRegularFile(file.get()) || !Files.isReadable(file.get())) {
      report.accept("missing-entity", Map.of("entity", what, "target", systemId));
    } else {
      InputSource source = new InputSource(Files.newInputStream(file.get()));
      source.setSystemId(file.get().toUri().toString());
      return source;
    }
    InputSource empty = new InputSource(new StringReader(""));
    empty.setSystemId(systemId);
    return empty;
  }

  /**
   * The file that a reference means, if it lies inside {@code root}, also behind symbolic links.
   */
  static Optional<Path> within(Path root, String base, String reference) {
    try {
      URI uri = URI.create(base).resolve(reference.replace(" ", "%20"));
      if (!"file".equals(uri.getScheme()) || uri.getAuthority() != null) {
        return Optional.empty();
      }
      Path file = Path.of(URI.create("file://" + uri.getRawPath())).normalize();
      Path real = Files.exists(file) ? file.toRealPath() : file;
      Path realRoot = Files.exists(root) ? root.toRealPath() : root;
      return real.startsWith(realRoot) || (real.equals(file) && file.startsWith(root))
          ? Optional.of(file)
          : Optional.empty();
    } catch (IllegalArgumentException | IOException e) {
      return Optional.empty();
    }
  }
}
