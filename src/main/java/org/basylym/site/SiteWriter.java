// SPDX-License-Identifier: Apache-2.0
package org.basylym.site;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;

/** Writes files whole: each is written beside its place, then moved there. */
public final class SiteWriter {
  private SiteWriter() {}

  /**
   * Writes each content below {@code folder} under its relative path; equal files stay untouched.
   */
  public static void write(Path folder, Map<String, byte[]> contents) throws IOException {
    for (Map.Entry<String, byte[]> content : contents.entrySet()) {
      Path file = folder.resolve(content.getKey()).normalize();
      if (!file.startsWith(folder.normalize())) {
        throw new IOException("refusing to write outside " + folder + ": " + content.getKey());
      }
      write(file, content.getValue());
    }
  }

  /** Writes one file whole. */
  public static void write(Path file, byte[] content) throws IOException {
    if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), content)) {
      return;
    }
    if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
      // A pipe or a device is written to, never replaced: root could do without /dev/null then.
      Files.write(file, content, StandardOpenOption.WRITE);
      return;
    }
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    // Not a temporary file: those are for their owner alone, and a site is for everybody.
    Path part = folder.resolve("." + file.getFileName() + ".part");
    try {
      Files.write(part, content);
      move(part, file);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void move(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
