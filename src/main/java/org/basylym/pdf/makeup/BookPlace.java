// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

/**
 * A place in the book as an index names it.
 *
 * @param page the number of the page
 * @param line the printed number of the line; empty for what stands on none that is counted
 */
public record BookPlace(int page, String line) {}
