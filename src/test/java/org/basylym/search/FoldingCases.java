// SPDX-License-Identifier: Apache-2.0
package org.basylym.search;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The cases that the folding of the builder and that of the script must both pass. */
public final class FoldingCases {
  /**
   * A case.
   *
   * @param folded the words as the index has them, {@code +} before one joined to the last
   * @param loose the same with the marks of letters ignored
   */
  public record Case(String language, String text, String folded, String loose) {}

  private FoldingCases() {}

  /** All cases of the file. */
  public static List<Case> all() {
    try (InputStream in = FoldingCases.class.getResourceAsStream("folding-cases.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" ?\\| ?", -1))
          .map(f -> new Case(f[0].strip(), f[1], f[2], f[3]))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
