// SPDX-License-Identifier: Apache-2.0
package org.basylym.diagnostics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The files of one folder of the program's own, in its jar or beside its classes. */
public final class PackagedFiles {
  private final String folder;

  /**
   * Names the folder.
   *
   * @param folder absolute path on the class path, ending in {@code /}
   */
  public PackagedFiles(String folder) {
    this.folder = folder;
  }

  /** The names of the folder's files, sorted. */
  public List<String> names() {
    URI uri = URI.create(String.valueOf(getClass().getResource(folder)));
    try {
      if (!uri.getScheme().equals("jar")) {
        return names(Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return names(jar.getPath(folder));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  /** Whether the folder has a file of this name. */
  public boolean has(String name) {
    return getClass().getResource(folder + name) != null;
  }

  /** The bytes of a file of the folder. */
  public byte[] read(String name) {
    try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(folder + name))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder + name, e);
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .sorted()
          .toList();
    }
  }
}
