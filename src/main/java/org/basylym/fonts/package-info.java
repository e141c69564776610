// SPDX-License-Identifier: Apache-2.0
/** The families that an edition is set in, on paper and on screen. */
package org.basylym.fonts;
