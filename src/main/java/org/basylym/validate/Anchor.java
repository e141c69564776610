// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import org.basylym.diagnostics.SourcePlace;

/**
 * An element that pointers can lead to.
 *
 * @param element its name
 * @param n its {@code @n}, or null
 * @param order its place among the elements of its file
 * @param record whether it is a record of an authority file
 * @param list number of the bibliography that it stands in; 0 if in none
 * @param place where it stands
 */
record Anchor(String element, String n, int order, boolean record, int list, SourcePlace place) {}
