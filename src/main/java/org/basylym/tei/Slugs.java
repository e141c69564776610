// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.util.Locale;
import java.util.Set;

/** Short names for documents, safe as file names and in addresses. */
final class Slugs {
  /** Names that pages of the site itself have. */
  private static final Set<String> RESERVED =
      Set.of(
          "index",
          "about",
          "persons",
          "organisations",
          "places",
          "works",
          "archives",
          "chronology",
          "apparatus",
          "abbreviations",
          "assets",
          "ru",
          "en",
          "kk",
          "con",
          "nul",
          "aux",
          "prn");

  private Slugs() {}

  /** A name for a document that has pages of its own: no page of the site is called so. */
  static String ofPage(String key, Set<String> taken) {
    String wish = base(key);
    return unlike(RESERVED.contains(wish.toLowerCase(Locale.ROOT)) ? wish + "-text" : wish, taken);
  }

  /** A name made of the file's own, unlike all that are taken; it is taken afterwards. */
  static String free(String key, Set<String> taken) {
    return unlike(base(key), taken);
  }

  private static String base(String key) {
    String name =
        key.substring(key.lastIndexOf('/') + 1)
            .replaceFirst("(?i)\\.(xml|tei|odd)$", "")
            .replaceAll("[^\\p{L}\\p{N}._-]+", "-")
            .replaceFirst("^[.-]+", "");
    return name.isEmpty() ? "text" : name;
  }

  private static String unlike(String wish, Set<String> taken) {
    String slug = wish;
    for (int n = 2; !taken.add(slug.toLowerCase(Locale.ROOT)); n++) {
      slug = wish + "-" + n;
    }
    return slug;
  }
}
