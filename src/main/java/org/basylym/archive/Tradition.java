// SPDX-License-Identifier: Apache-2.0
package org.basylym.archive;

import java.util.Locale;

/** Manners of printing archive references. */
public enum Tradition {
  KAZAKH,
  RUSSIAN,
  ENGLISH;

  /** Language tag: {@code kk}, {@code ru}, {@code en}. */
  public String language() {
    return switch (this) {
      case KAZAKH -> "kk";
      case RUSSIAN -> "ru";
      case ENGLISH -> "en";
    };
  }

  /** The name that messages use. */
  public String word() {
    return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
  }
}
