// SPDX-License-Identifier: Apache-2.0
/**
 * The Saxon seam, ignorant of TEI: compiled stylesheets, safe configuration, messages as problems.
 */
package org.basylym.transform;
