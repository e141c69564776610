// SPDX-License-Identifier: Apache-2.0
package org.basylym.archive;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The letter before the number of a Soviet fonds: Р, printed R in Latin script, or typed as P. */
final class FondsLetter {
  private static final Pattern LATIN =
      Pattern.compile("(?<!\\p{L})([PA])" + Values.HYPHEN + "?(?=\\d)");

  private FondsLetter() {}

  /**
   * Notes a Latin letter that is a Cyrillic one in a Cyrillic reference, and can be two in others.
   */
  static void note(String printed, Found fonds, List<LookAlike> folded, List<Reading> readings) {
    Matcher letter = LATIN.matcher(printed);
    if (!letter.find()) {
      return;
    }
    boolean party = letter.group(1).equals("P");
    if (fonds.part().tradition().cyrillic()) {
      folded.add(new LookAlike(letter.group(1), party ? "Р" : "А"));
    } else if (party) {
      readings.add(
          new Reading(
              printed.substring(letter.start()),
              List.of("Р (Soviet)", "П (party)"),
              Level.FONDS,
              "P is the Cyrillic Р by its shape",
              true));
    }
  }
}
