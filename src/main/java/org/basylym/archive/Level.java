// SPDX-License-Identifier: Apache-2.0
package org.basylym.archive;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The levels of an archive reference, from the whole to the part. */
public enum Level {
  FONDS,
  INVENTORY,
  YEAR,
  PART,
  FILE,
  BOX,
  FOLDER,
  BUNDLE,
  LEAF,
  PAGE;

  /** The name used in TEI attributes: {@code fonds}, {@code inventory} … */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The level that a TEI {@code @type} or {@code @unit} names. */
  public static Optional<Level> of(String word) {
    return Arrays.stream(values()).filter(level -> level.word().equals(word)).findFirst();
  }
}
