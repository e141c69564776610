// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

/**
 * Strips of two facing columns that correspond.
 *
 * @param level whether they begin level
 * @param ends whether an opening may end before them
 */
record Tie(int left, int right, boolean level, boolean ends) {}
