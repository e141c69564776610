// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
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
  private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):.*");

  /** Pointer schemes of TEI P5 16.2.4 whose first argument may be an id. */
  private static final Pattern BY_ID =
      Pattern.compile("(?:left|right|range|string-index|string-range|match)\\(([\\w.-]+)[,)].*");

  private static final Pattern TEI_FILE = Pattern.compile("(?i).*\\.(?:xml|tei|odd)");
  private static final Pattern ANY_FILE =
      Pattern.compile("(?i).*\\.(?:xml|tei|odd|html?|pdf|jpe?g|png|tiff?|gif|svg|mp[34]|csv|txt)");

  /** Schemes that need no definition in a file that defines others. */
  private static final Set<String> KNOWN =
      Set.of(
          "http",
          "https",
          "ftp",
          "mailto",
          "urn",
          "doi",
          "ark",
          "hdl",
          "info",
          "tel",
          "file",
          "data",
          "geo",
          "tag",
          "isbn",
          "issn",
          "cts",
          "oai",
          "news",
          "javascript",
          "about");

  private static final Target OUTSIDE = new Target("", "", null, "");

  static Target of(String token, Path base, FilePointers from) {
    Matcher scheme = SCHEME.matcher(token);
    if (scheme.matches()) {
      List<PrefixDefinition> own = from.prefixes.stream().filter(p -> p.isFor(token)).toList();
      Optional<String> address = own.stream().flatMap(p -> p.expand(token).stream()).findFirst();
      String name = scheme.group(1).toLowerCase(Locale.ROOT);
      if (address.isPresent()) {
        return address(address.get(), base, from);
      }
      if (!own.isEmpty()) {
        return nowhere("", "its prefixDef does not match it");
      }
      boolean defined = from.prefixes.isEmpty() || KNOWN.contains(name);
      return defined ? OUTSIDE : nowhere("", "no prefixDef says what " + name + ": means");
    }
    return address(token, base, from);
  }

  private static Target address(String address, Path base, FilePointers from) {
    if (SCHEME.matcher(address).matches()) {
      return OUTSIDE;
    }
    int hash = address.indexOf('#');
    String path = hash < 0 ? address : address.substring(0, hash);
    String id = hash < 0 ? "" : decoded(address.substring(hash + 1));
    if (id.indexOf('(') >= 0) {
      Matcher byId = BY_ID.matcher(id);
      id = byId.matches() ? byId.group(1) : "";
    }
    if (path.isEmpty()) {
      boolean empty = hash == address.length() - 1;
      return new Target(from.key(), id, from.file, empty ? "it is empty" : "");
    }
    return inFile(path, id, base, from);
  }

  private static Target inFile(String path, String id, Path base, FilePointers from) {
    Path file = resolved(path, base);
    if (file == null) {
      return nowhere(id, "that is no valid address");
    }
    if (!file.startsWith(from.file.root())) {
      return OUTSIDE;
    }
    if (!Files.exists(file)) {
      boolean meant = !id.isEmpty() || ANY_FILE.matcher(path).matches();
      return meant ? nowhere(id, "there is no file " + path) : OUTSIDE;
    }
    if (Files.isDirectory(file) || id.isEmpty() || !TEI_FILE.matcher(path).matches()) {
      return OUTSIDE;
    }
    TeiFile sibling = from.file.sibling(file);
    return new Target(sibling.key(), id, sibling, "");
  }

  private static Target nowhere(String id, String fault) {
    return new Target("", id, null, fault);
  }

  /** The file that a relative address names; null if it is no address. */
  static Path resolved(String path, Path base) {
    try {
      return Path.of(base.toUri().resolve(URI.create(path))).normalize();
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return null;
    }
  }

  /** Whether a relative address names a file or a folder that exists. */
  static boolean isThere(String path, Path base) {
    Path file = resolved(path, base);
    return file != null && Files.exists(file);
  }

  private static String decoded(String fragment) {
    try {
      return fragment.indexOf('%') < 0
          ? fragment
          : URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return fragment;
    }
  }
}
