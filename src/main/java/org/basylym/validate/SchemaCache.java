// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Schemas that were fetched once and are kept on this machine. A list beside them records where
 * each came from, when, and its digest; a file that was changed since is not used.
 */
public final class SchemaCache {
  private static final String LIST = "schemas.tsv";

  /** Schemas that editors call by name. */
  private static final Map<String, String> KNOWN =
      Map.of(
          "tei_all", tei("tei_all"),
          "tei_lite", tei("tei_lite"),
          "tei_simplePrint", tei("tei_simplePrint"),
          "tei_bare", tei("tei_bare"),
          "tei_minimal", tei("tei_minimal"),
          "tei_jtei", tei("tei_jtei"),
          "tei_corpus", tei("tei_corpus"),
          "tei_ms", tei("tei_ms"),
          "dracor", "https://dracor.org/schema.rng",
          "epidoc", "https://epidoc.stoa.org/schema/latest/tei-epidoc.rng");

  private final Path folder;

  /** The cache in a folder, which need not exist yet. */
  public SchemaCache(Path folder) {
    this.folder = folder;
  }

  /**
   * A schema of the cache.
   *
   * @param url where it came from
   * @param date when it was fetched
   * @param digest SHA-256 of its bytes
   * @param file where it is
   */
  public record Entry(String url, String date, String digest, Path file) {}

  /** The address that a well-known name stands for; an address stands for itself. */
  public static Optional<String> address(String nameOrUrl) {
    return nameOrUrl.indexOf(':') > 1
        ? Optional.of(nameOrUrl)
        : Optional.ofNullable(KNOWN.get(nameOrUrl));
  }

  /** The names that {@link #address} knows, sorted. */
  public static List<String> names() {
    return KNOWN.keySet().stream().sorted().toList();
  }

  /** Keeps a schema that was fetched from {@code url}. */
  public Entry add(String url, byte[] schema, String date) throws IOException {
    Files.createDirectories(folder);
    // Several runs may add at once: each must see what the one before has listed.
    try (FileChannel lock =
        FileChannel.open(
            folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      FileLock held = lock.lock();
      try {
        return keep(url, schema, date);
      } finally {
        held.release();
      }
    }
  }

  private Entry keep(String url, byte[] schema, String date) throws IOException {
    String digest = digest(schema);
    String name = url.substring(url.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9._-]", "_");
    Entry added =
        new Entry(url, date, digest, folder.resolve(digest.substring(0, 12) + "-" + name));
    write(added.file(), schema);
    List<Entry> entries = new ArrayList<>(entries());
    entries.removeIf(entry -> same(entry.url(), url));
    entries.add(added);
    entries.sort(Comparator.comparing(Entry::url));
    List<String> lines = entries.stream().map(SchemaCache::line).toList();
    write(folder.resolve(LIST), (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    return added;
  }

  /** Writes a file whole or not at all. */
  private void write(Path file, byte[] bytes) throws IOException {
    Path part = Files.createTempFile(folder, ".schemas-", ".part");
    try {
      Files.write(part, bytes);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** All schemas of the cache, sorted by address. */
  public List<Entry> entries() {
    Path list = folder.resolve(LIST);
    if (!Files.isReadable(list)) {
      return List.of();
    }
    try {
      return Files.readAllLines(list).stream()
          .map(line -> line.split("\t", -1))
          .filter(fields -> fields.length == 4)
          .map(f -> new Entry(f[0], f[1], f[2], folder.resolve(f[3])))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the list of cached schemas " + list, e);
    }
  }

  /** The file of a schema, if it is here and unchanged. */
  Optional<Path> find(String url) {
    return entries().stream()
        .filter(entry -> same(entry.url(), url))
        .filter(SchemaCache::isUnchanged)
        .map(Entry::file)
        .findFirst();
  }

  /** Whether a schema was fetched once, but its file is no longer what was fetched. */
  boolean isChanged(String url) {
    return entries().stream().anyMatch(entry -> same(entry.url(), url)) && find(url).isEmpty();
  }

  private static boolean isUnchanged(Entry entry) {
    try {
      return Files.isReadable(entry.file())
          && digest(Files.readAllBytes(entry.file())).equals(entry.digest());
    } catch (IOException e) {
      return false;
    }
  }

  /** Servers of schemas answer with and without encryption: the schema is the same. */
  private static boolean same(String a, String b) {
    return a.replaceFirst("^https?:", "").equals(b.replaceFirst("^https?:", ""));
  }

  private static String line(Entry entry) {
    String file = String.valueOf(entry.file().getFileName());
    return String.join("\t", entry.url(), entry.date(), entry.digest(), file);
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static String tei(String name) {
    return "https://www.tei-c.org/release/xml/tei/custom/schema/relaxng/" + name + ".rng";
  }
}
