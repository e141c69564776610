// SPDX-License-Identifier: Apache-2.0
/** Formatting objects in, a tagged PDF and every problem of the page make-up out. All of FOP. */
package org.basylym.pdf;
