// SPDX-License-Identifier: Apache-2.0
package org.basylym.search;

import java.util.Arrays;

/** The places where a word stands, in rising order. */
final class Places {
  private int[] places = new int[1];
  private int count;

  /** Adds a place, unless it is the last one already. */
  void add(int place) {
    if (count > 0 && places[count - 1] == place) {
      return;
    }
    if (count == places.length) {
      places = Arrays.copyOf(places, count * 2);
    }
    places[count++] = place;
  }

  int count() {
    return count;
  }

  /** Writes number and gaps, in a width that suits words as frequent as this one. */
  void write(Bits bits, int all) {
    bits.put(count - 1, 0);
    int width = Bits.width(all / count);
    int last = -1;
    for (int i = 0; i < count; i++) {
      bits.put(places[i] - last - 1, width);
      last = places[i];
    }
  }
}
