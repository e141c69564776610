// SPDX-License-Identifier: Apache-2.0
/** What can be wrong with a document, where, and how to mend it. Plain Java; depends on nothing. */
package org.basylym.diagnostics;
