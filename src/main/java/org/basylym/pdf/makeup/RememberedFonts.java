// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.fonts.FontTriplet;

/**
 * The fonts of one run of FOP. FOP looks the families of a style up for every single word, which
 * takes a sixth of its time; here each is looked up once.
 */
final class RememberedFonts extends FontInfo {
  private record Wanted(List<String> families, String style, int weight) {}

  private final Map<Wanted, FontTriplet[]> found = new HashMap<>();

  @Override
  public FontTriplet[] fontLookup(String[] families, String style, int weight) {
    return found.computeIfAbsent(
        new Wanted(List.of(families), style, weight),
        wanted -> super.fontLookup(families, style, weight));
  }
}
