// SPDX-License-Identifier: Apache-2.0
/**
 * The make-up of pages with line numbers and an apparatus keyed to lines. FOP breaks lines, sets
 * and tags them on one endless page, the galley; here the galley is cut into pages, each with the
 * entries and notes of its own lines at its foot.
 */
package org.basylym.pdf.makeup;
