// SPDX-License-Identifier: Apache-2.0
/** The edition as HTML pages. */
package org.basylym.html;
