// SPDX-License-Identifier: Apache-2.0
package org.basylym.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same edition gives the same bytes, whenever and wherever it is built. */
class SameBytesTest {
  @Test
  void two_builds_give_the_same_site_and_the_same_book()
      throws IOException, NoSuchAlgorithmException {
    AlashEdition second =
        AlashEdition.build(
            "target/edition-built-again", Map.of("TZ", "Asia/Almaty", "LC_ALL", "C"));

    Map<String, String> digests = digests(second.siteFolder());
    assertThat(digests).hasSizeGreaterThan(10).isEqualTo(digests(AlashEdition.site()));
    assertThat(digest(second.bookFile())).isEqualTo(digest(AlashEdition.book()));
  }

  private static Map<String, String> digests(Path folder)
      throws IOException, NoSuchAlgorithmException {
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        digests.put(folder.relativize(file).toString(), digest(file));
      }
    }
    return digests;
  }

  private static String digest(Path file) throws IOException, NoSuchAlgorithmException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(digest);
  }
}
