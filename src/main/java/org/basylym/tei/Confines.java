// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far reading may reach: the edition's folder, the folders that the user allows, and copies of
 * what is addressed elsewhere. Nothing else is opened, also not behind a symbolic link.
 */
public final class Confines {
  private final List<Path> allowed;
  private final Copies copies;

  /** Says where on this machine there is a copy of something that has its home elsewhere. */
  @FunctionalInterface
  public interface Copies {

    /**
     * The copy, if there is one.
     *
     * @param publicId public identifier; null if there is none
     * @param address system identifier or URI, absolute
     */
    Optional<Path> find(String publicId, String address);
  }

  /**
   * The confines of a run.
   *
   * @param allowed folders, or files, outside the edition that may be read
   * @param copies copies that may be read
   */
  public Confines(List<Path> allowed, Copies copies) {
    this.allowed = allowed.stream().map(path -> path.toAbsolutePath().normalize()).toList();
    this.copies = copies;
  }

  /** The edition's folder and nothing else. */
  public static Confines ofTheEdition() {
    return new Confines(List.of(), (publicId, address) -> Optional.empty());
  }

  /** The copy of something, if there is one. */
  Optional<Path> copy(String publicId, String base, String reference) {
    return resolved(base, reference).flatMap(uri -> copies.find(publicId, uri.toString()));
  }

  /** The file that a reference means, if it may be read; it need not be there. */
  public Optional<Path> within(Path root, String base, String reference) {
    return file(base, reference).filter(file -> holds(root, file));
  }

  /** Whether a file lies, and really lies, inside {@code root} or where the user allows. */
  public boolean holds(Path root, Path file) {
    return Stream.concat(Stream.of(root), allowed.stream()).anyMatch(folder -> isIn(folder, file));
  }

  /** The file that a reference means, wherever that is; empty if it means no file. */
  public static Optional<Path> file(String base, String reference) {
    return resolved(base, reference)
        .filter(uri -> "file".equals(uri.getScheme()) && uri.getAuthority() == null)
        .flatMap(Confines::path);
  }

  /** Whether a file is there and can be read; a pipe or a device would be waited for. */
  public static boolean isReadable(Path file) {
    return Files.isRegularFile(file) && Files.isReadable(file);
  }

  private static Optional<Path> path(URI uri) {
    try {
      return Optional.of(Path.of(URI.create("file://" + uri.getRawPath())).normalize());
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }

  private static Optional<URI> resolved(String base, String reference) {
    try {
      URI uri = URI.create(base);
      // Java takes an empty reference for the folder.
      return Optional.of(
          reference.isBlank() ? uri : uri.resolve(reference.strip().replace(" ", "%20")));
    } catch (IllegalArgumentException | NullPointerException e) {
      return Optional.empty();
    }
  }

  private static boolean isIn(Path folder, Path file) {
    try {
      Path real = Files.exists(file) ? file.toRealPath() : file;
      Path realFolder = Files.exists(folder) ? folder.toRealPath() : folder;
      return real.startsWith(realFolder) || (real.equals(file) && file.startsWith(folder));
    } catch (IOException e) {
      return false;
    }
  }
}
