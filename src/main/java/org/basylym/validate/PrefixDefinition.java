// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;

/**
 * A {@code prefixDef} (TEI P5 16.2.3): how a pointer with a private scheme becomes an address.
 *
 * @param scheme the prefix, such as {@code pers}
 * @param match regular expression over what follows the colon
 * @param replacement its replacement, with {@code $1} and so on
 */
record PrefixDefinition(String scheme, String match, String replacement) {

  static PrefixDefinition of(Attributes attributes) {
    return new PrefixDefinition(
        String.valueOf(attributes.getValue("ident")),
        String.valueOf(attributes.getValue("matchPattern")),
        String.valueOf(attributes.getValue("replacementPattern")));
  }

  boolean isFor(String token) {
    return token.startsWith(scheme) && token.startsWith(":", scheme.length());
  }

  /** The address that {@code token} stands for, if it has this scheme and matches. */
  Optional<String> expand(String token) {
    if (!isFor(token)) {
      return Optional.empty();
    }
    try {
      Matcher matcher = Pattern.compile(match).matcher(token.substring(scheme.length() + 1));
      return matcher.matches() ? Optional.of(matcher.replaceFirst(replacement)) : Optional.empty();
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
