// SPDX-License-Identifier: Apache-2.0
/**
 * How an edition, its texts, documents and passages are cited: in styles, as BibTeX, as CSL-JSON.
 */
package org.basylym.cite;
