// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/**
 * Everything that FOP may read, and nothing else: fonts and hyphenation from the class path, files
 * under the readable named here. No network, no other file, and no file written.
 */
final class PrintResources implements ResourceResolver {

  /** Where FOP looks for hyphenation patterns; answered out of memory. */
  static final URI HYPHENATION = URI.create("hyphenation:/");

  private static final String KAZAKH = "/kk.xml";

  private final List<Path> readable;

  PrintResources(List<Path> readable) {
    this.readable = List.copyOf(readable);
  }

  @Override
  public Resource getResource(URI uri) throws IOException {
    String scheme = String.valueOf(uri.getScheme());
    return new Resource(
        switch (scheme) {
          case "classpath" -> fromClassPath(uri);
          case "hyphenation" -> patterns(uri);
          case "file" -> fromDisk(uri);
          default -> throw new NoSuchFileException(uri.toString(), null, "not a local resource");
        });
  }

  @Override
  public OutputStream getOutputStream(URI uri) throws IOException {
    throw new NoSuchFileException(uri.toString(), null, "printing writes no other file");
  }

  private static InputStream fromClassPath(URI uri) throws IOException {
    InputStream found =
        uri.getPath().endsWith(".ttf")
            ? PrintResources.class.getResourceAsStream(uri.getPath())
            : null;
    if (found == null) {
      throw new NoSuchFileException(uri.toString());
    }
    return found;
  }

  private static InputStream patterns(URI uri) throws IOException {
    if (!uri.getPath().equals(KAZAKH)) {
      throw new NoSuchFileException(uri.toString());
    }
    return new ByteArrayInputStream(KazakhPatterns.xml().getBytes(StandardCharsets.UTF_8));
  }

  private InputStream fromDisk(URI uri) throws IOException {
    Path file = toPath(uri).toRealPath();
    for (Path folder : readable) {
      if (file.startsWith(folder.toRealPath())) {
        return Files.newInputStream(file);
      }
    }
    throw new NoSuchFileException(uri.toString(), null, "outside the edition's folder");
  }

  private static Path toPath(URI uri) throws IOException {
    try {
      return Path.of(uri);
    } catch (IllegalArgumentException | FileSystemNotFoundException notLocal) {
      throw new NoSuchFileException(uri.toString(), null, notLocal.getMessage());
    }
  }
}
