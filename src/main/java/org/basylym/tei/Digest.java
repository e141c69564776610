// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The SHA-256 of an edition's files, by which a colophon names the text that it was made from. */
public final class Digest {
  private Digest() {}

  /** Hexadecimal digest over keys and bytes of the files, in the order given. */
  public static String of(List<TeiFile> files) throws IOException {
    MessageDigest digest = sha256();
    for (TeiFile file : files) {
      add(digest, file.key(), file.file());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The same over the files that an edition was made from. */
  public static String ofSources(List<SourceFile> files) throws IOException {
    MessageDigest digest = sha256();
    for (SourceFile file : files) {
      add(digest, file.name(), file.file());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, String name, Path file) throws IOException {
    digest.update(name.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    digest.update(Files.readAllBytes(file));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
