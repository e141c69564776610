// SPDX-License-Identifier: Apache-2.0
package org.basylym.screen;

/** What a reader looks at pages with: how wide, in which scheme, with motion and scripts or not. */
record Screen(int width, int height, boolean dark, boolean still, boolean scripts) {
  static final Screen WIDE = new Screen(1440, 900, false, false, true);
  static final Screen NARROW = new Screen(390, 844, false, false, true);

  Screen wide(int pixels) {
    return new Screen(pixels, height, dark, still, scripts);
  }

  Screen inTheDark() {
    return new Screen(width, height, true, still, scripts);
  }

  /** The reader has asked the system for reduced motion. */
  Screen withoutMotion() {
    return new Screen(width, height, dark, true, scripts);
  }

  Screen withoutScripts() {
    return new Screen(width, height, dark, still, false);
  }

  @Override
  public String toString() {
    return width
        + " pixels, "
        + (dark ? "dark" : "light")
        + (still ? ", without motion" : "")
        + (scripts ? "" : ", without scripts");
  }
}
