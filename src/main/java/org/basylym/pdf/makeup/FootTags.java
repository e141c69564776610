// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

/**
 * What the make-up says in roles of formatting objects, all that FOP lets through to its tags: to
 * which lemma an entry belongs, so that its tag can stand after the paragraph of the lemma.
 */
public final class FootTags {
  /** The role of the page sequence of feet, which comes after that of their text. */
  public static final String FEET = "feet";

  private FootTags() {}

  /** The role of a lemma or mark in the text, or of its entry at the foot. */
  static String named(String role, String lemma) {
    return role + "#" + lemma;
  }
}
