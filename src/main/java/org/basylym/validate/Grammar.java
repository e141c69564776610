// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.function.Consumer;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXParseException;

/** A compiled grammar, safe for several threads. */
interface Grammar {

  /** Its name and version, as reports state them. */
  String version();

  /** A handler that validates one document and hands faults on as they are found. */
  ContentHandler validator(Consumer<SAXParseException> faults);

  /** A message of a fault in the words of our rules. */
  GrammarFault explain(String message);
}
