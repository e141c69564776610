// SPDX-License-Identifier: Apache-2.0
/** The static site: pages, assets, downloads, written so that nothing is ever half there. */
package org.basylym.site;
