// SPDX-License-Identifier: Apache-2.0
package org.basylym.transform;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.HexFormat;
import java.util.Locale;
import net.sf.saxon.expr.sort.AtomicMatchKey;
import net.sf.saxon.lib.StringCollator;
import net.sf.saxon.str.StringView;
import net.sf.saxon.str.UnicodeString;

/**
 * Alphabetical orders by language, those of ICU: the JDK knows none for Kazakh and falls back to
 * code points. An address that ends with {@code /letters} asks for base letters only: А is а, ё is
 * е in Russian, ә is a letter of its own in Kazakh. One with {@code /numbers} tells 2 before 10.
 */
final class Collations {
  private static final String LETTERS = "/letters";
  private static final String NUMBERS = "/numbers";

  private Collations() {}

  /**
   * The order of a language.
   *
   * @param uri the address by which stylesheets call it
   * @param name the language, by its two- or three-letter tag, with or without the ending
   */
  static StringCollator of(String uri, String name) {
    String language = name.contains("/") ? name.substring(0, name.indexOf('/')) : name;
    Locale locale = language.equals("und") ? Locale.ROOT : Locale.forLanguageTag(language);
    Collator order = Collator.getInstance(ULocale.forLocale(locale));
    if (name.endsWith(LETTERS)) {
      order.setStrength(Collator.PRIMARY);
    } else if (name.endsWith(NUMBERS)) {
      ((RuleBasedCollator) order).setNumericCollation(true);
    }
    return new Order(uri, order.freeze());
  }

  private record Order(String getCollationURI, Collator order) implements StringCollator {

    @Override
    public int compareStrings(UnicodeString first, UnicodeString second) {
      return order.compare(first.toString(), second.toString());
    }

    @Override
    public boolean comparesEqual(UnicodeString first, UnicodeString second) {
      return compareStrings(first, second) == 0;
    }

    @Override
    public AtomicMatchKey getCollationKey(UnicodeString text) {
      byte[] key = order.getCollationKey(text.toString()).toByteArray();
      return StringView.of(HexFormat.of().formatHex(key)).tidy();
    }
  }
}
