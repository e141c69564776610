// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.fop.render.intermediate.extensions.Link;

/** One endless page as FOP has set it: its lines, what is painted beside them, its links. */
final class Galley {
  /** Something painted outside of lines, such as a rule or a background, with its place. */
  record Ornament(Rectangle place, Painting painting) {

    /** Paints the part of an ornament that lies in {@code window}. */
    interface Painting {
      Stroke within(Rectangle window);
    }
  }

  /** Where a block lies, with what is above and below its lines. */
  record Extent(int top, int bottom) {}

  /** As FOP counts its pages. */
  final int index;

  /** The name of its page master, which tells what is on it. */
  final String master;

  final List<Slug> slugs = new ArrayList<>();
  final List<Ornament> ornaments = new ArrayList<>();
  final List<Link> links = new ArrayList<>();
  final Map<String, Extent> blocks = new LinkedHashMap<>();

  Galley(int index, String master) {
    this.index = index;
    this.master = master;
  }
}
