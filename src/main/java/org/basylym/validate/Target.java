// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.basylym.tei.TeiFile;

/**
 * Where a pointer leads.
 *
 * @param key key of the file; empty for places outside the edition
 * @param id fragment, a plain xml:id; empty if the pointer names a whole file or a scheme
 * @param file the file; null if it is not a file of the edition
 * @param fault why the pointer can lead nowhere; empty if it may
 */
record Target(String key, String id, TeiFile file, String fault) {
  private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]+:.*");
  private static final Target OUTSIDE = new Target("", "", null, "");

  static Target of(String token, TeiFile from, List<PrefixDefinition> prefixes) {
    String address =
        prefixes.stream()
            .flatMap(prefix -> prefix.expand(token).stream())
            .findFirst()
            .orElse(token);
    int hash = address.indexOf('#');
    String path = hash < 0 ? address : address.substring(0, hash);
    String id = hash < 0 ? "" : address.substring(hash + 1);
    if (SCHEME.matcher(address).matches() || id.contains("(")) {
      return OUTSIDE;
    }
    if (path.isEmpty()) {
      return new Target(from.key(), id, from, id.isEmpty() ? "it is empty" : "");
    }
    return inFile(path, id, from);
  }

  private static Target inFile(String path, String id, TeiFile from) {
    Path file;
    try {
      file = Path.of(from.file().toUri().resolve(URI.create(path))).normalize();
    } catch (IllegalArgumentException | java.nio.file.FileSystemNotFoundException e) {
      return new Target("", id, null, "that is no valid address");
    }
    if (!file.startsWith(from.root())) {
      return OUTSIDE;
    }
    if (!Files.exists(file)) {
      return new Target("", id, null, "there is no file " + path);
    }
    boolean xml = !id.isEmpty() && Files.isRegularFile(file);
    return xml ? new Target(from.sibling(file).key(), id, from.sibling(file), "") : OUTSIDE;
  }
}
