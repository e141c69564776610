// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import org.basylym.diagnostics.SourcePlace;

/**
 * A pointer as it stands in a file.
 *
 * @param element the element that carries it
 * @param id the element's own xml:id, or null
 * @param attribute the attribute
 * @param token one token of its value
 * @param from key of the file it stands in
 * @param place where
 */
record Pointer(
    String element, String id, String attribute, String token, String from, SourcePlace place) {}
