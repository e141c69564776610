// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

/**
 * What is not valid by a grammar, in the words of our rules, whichever library found it.
 *
 * @param rule the rule that it belongs to
 * @param what what is wrong
 * @param cure what the grammar expects instead
 */
record GrammarFault(String rule, String what, String cure) {
  private static final int LONGEST = 240;

  /** A cure of a readable length: content models run on for pages. */
  static String shortened(String cure) {
    return cure.length() > LONGEST ? cure.substring(0, LONGEST) + " …" : cure;
  }
}
