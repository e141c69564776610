// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.fonts.FontTriplet;

/**
 * The fonts of one run of FOP. FOP looks the families of a style up for every single word, which
 * takes a sixth of its time; here each is looked up once, and the last one is at hand.
 */
final class RememberedFonts extends FontInfo {
  private record Wanted(List<String> families, String style, int weight) {}

  private final Map<Wanted, FontTriplet[]> found = new HashMap<>();

  private String[] lastFamilies = {};
  private String lastStyle = "";
  private int lastWeight;
  private FontTriplet[] last = {};

  @Override
  public FontTriplet[] fontLookup(String[] families, String style, int weight) {
    if (weight != lastWeight
        || !style.equals(lastStyle)
        || !Arrays.equals(families, lastFamilies)) {
      last =
          found.computeIfAbsent(
              new Wanted(List.of(families), style, weight),
              wanted -> super.fontLookup(families, style, weight));
      lastFamilies = families;
      lastStyle = style;
      lastWeight = weight;
    }
    return last;
  }
}
