// SPDX-License-Identifier: Apache-2.0
/** TEI files, read safely, and the edition that they make together. */
package org.basylym.tei;
