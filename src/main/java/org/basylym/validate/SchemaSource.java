// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.net.URI;
import java.util.Locale;

/**
 * A schema that is at hand.
 *
 * @param location where it is read from
 * @param address what it is called by whoever asked for it
 */
record SchemaSource(URI location, String address) {

  /** Schema languages that are told apart by the ending of the file. */
  enum Language {
    RELAX_NG,
    COMPACT,
    SCHEMATRON,
    XSD,
    OTHER
  }

  Language language() {
    String path = location.toString().toLowerCase(Locale.ROOT);
    String ending = path.substring(path.lastIndexOf('.') + 1);
    return switch (ending) {
      case "rng" -> Language.RELAX_NG;
      case "rnc" -> Language.COMPACT;
      case "sch", "isosch", "schematron" -> Language.SCHEMATRON;
      case "xsd" -> Language.XSD;
      default -> Language.OTHER;
    };
  }

  /** The last part of the address. */
  String name() {
    return address.substring(address.lastIndexOf('/') + 1);
  }
}
