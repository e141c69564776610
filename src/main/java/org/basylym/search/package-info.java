// SPDX-License-Identifier: Apache-2.0
/** The search of a site that has no server: an index of its words, split into scripts. */
package org.basylym.search;
