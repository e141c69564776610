// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.nio.file.Path;
import org.basylym.diagnostics.SourcePlace;

/**
 * A pointer as it stands in a file.
 *
 * @param element the element that carries it
 * @param id the element's own xml:id, or null
 * @param attribute the attribute
 * @param token one token of its value
 * @param from key of the file it stands in
 * @param base the file that relative addresses are relative to
 * @param series number of the list of entries around it, for the entries of one apparatus
 * @param order its place among the elements of the file
 * @param place where
 */
record Pointer(
    String element,
    String id,
    String attribute,
    String token,
    String from,
    Path base,
    int series,
    int order,
    SourcePlace place) {

  /** Whether it is written as TEI wants: with a fragment, or with a scheme. */
  boolean isAddress() {
    return token.indexOf('#') >= 0 || token.indexOf(':') > 0;
  }
}
