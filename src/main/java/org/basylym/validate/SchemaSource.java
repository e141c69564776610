// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.net.URI;
import java.util.Locale;

/**
 * A schema that is at hand.
 *
 * @param location where it is read from
 * @param address what it is called by whoever asked for it
 * @param base where it has its home, which what it includes is relative to
 */
record SchemaSource(URI location, String address, URI base) {

  /** A schema that is read from where it has its home. */
  SchemaSource(URI location, String address) {
    this(location, address, location);
  }

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
