// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

/** Where the count of lines begins anew: on each page, or with each section of the text. */
public enum Numbering {
  PAGE,
  SECTION
}
