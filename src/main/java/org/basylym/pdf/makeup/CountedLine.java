// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

/**
 * A counted line of the text.
 *
 * @param section the printed name of the numbered division or document that it is in, or empty
 * @param number its place in the count; pages count for themselves
 * @param verse the number that it bears as a line of verse; empty for others
 */
record CountedLine(String section, int number, String verse) {

  boolean isVerse() {
    return !verse.isEmpty();
  }

  /** Whether another line is a turn of this verse, or a part of it. */
  boolean isSameVerse(CountedLine other) {
    return isVerse() && verse.equals(other.verse) && section.equals(other.section);
  }
}
