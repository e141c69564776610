// SPDX-License-Identifier: Apache-2.0
package org.basylym.transform;

import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Locale;

/**
 * Alphabetical orders by language. The JDK has none for Kazakh and falls back to code points, so
 * the order of the 42 Kazakh letters is stated here on top of the Russian one (CLDR {@code kk}).
 */
final class Collations {
  private static final String KAZAKH = "&А<ә,Ә&Г<ғ,Ғ&К<қ,Қ&Н<ң,Ң&О<ө,Ө&У<ұ,Ұ<ү,Ү&Х<һ,Һ&Ы<і,І";

  private Collations() {}

  /** The order of a language, by its two- or three-letter tag; the root order for others. */
  static RuleBasedCollator of(String language) {
    if (language.equals("kk")) {
      return kazakh();
    }
    Locale locale = language.equals("und") ? Locale.ROOT : Locale.forLanguageTag(language);
    return (RuleBasedCollator) Collator.getInstance(locale);
  }

  private static RuleBasedCollator kazakh() {
    try {
      return new RuleBasedCollator(of("ru").getRules() + KAZAKH);
    } catch (ParseException e) {
      throw new IllegalStateException("the Kazakh collation rules do not parse", e);
    }
  }
}
