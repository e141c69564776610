// SPDX-License-Identifier: Apache-2.0
package org.basylym.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a build has written into a folder, so that the next one can take away what it does not write
 * again. A file goes only if it is still as it was written: nothing of anybody else's is touched.
 */
final class Manifest {
  static final String NAME = ".basylym-files";

  private final Path folder;
  private final Path file;

  Manifest(Path folder) {
    this.folder = folder;
    this.file = folder.resolve(NAME);
  }

  /**
   * Writes the files of a site, then takes away what an earlier build wrote and this one did not.
   * Whenever it is broken off, what was written until then is known to the next build.
   */
  void write(Map<String, byte[]> files) throws IOException {
    Set<String> earlier = read();
    Set<String> now = new TreeSet<>();
    files.forEach((path, content) -> now.add(line(path, content)));
    Set<String> both = new TreeSet<>(earlier);
    both.addAll(now);
    save(both);
    SiteWriter.write(folder, files);
    for (String line : earlier) {
      if (!files.containsKey(path(line))) {
        remove(line);
      }
    }
    save(now);
  }

  private Set<String> read() throws IOException {
    Set<String> lines = new TreeSet<>();
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      Files.readString(file)
          .lines()
          .filter(line -> line.matches("[0-9a-f]{64} .+"))
          .forEach(lines::add);
    }
    return lines;
  }

  private void save(Set<String> lines) throws IOException {
    SiteWriter.write(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private void remove(String line) throws IOException {
    Path stale = folder.resolve(path(line)).normalize();
    if (Files.isRegularFile(stale, LinkOption.NOFOLLOW_LINKS)
        && stale.toRealPath().startsWith(folder.toRealPath())
        && line(path(line), Files.readAllBytes(stale)).equals(line)) {
      Files.delete(stale);
    }
  }

  private static String line(String path, byte[] content) {
    return HexFormat.of().formatHex(sha256().digest(content)) + " " + path;
  }

  private static String path(String line) {
    return line.substring(line.indexOf(' ') + 1);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
