// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf.makeup;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.fop.accessibility.StructureTreeElement;
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

  /** A link with the tag that it belongs to; without one if FOP knows none. */
  record TaggedLink(Link link, StructureTreeElement tag) {}

  /** Where a block lies, with what is above and below its lines. */
  record Extent(int top, int bottom) {}

  /** As FOP counts its pages. */
  final int index;

  /** The name of its page master, which tells what is on it. */
  final String master;

  final List<Slug> slugs = new ArrayList<>();
  final Shelves<Ornament> ornaments = new Shelves<>();
  final Shelves<TaggedLink> links = new Shelves<>();

  /** The tags of links by their places: FOP gives all links to one target the tag of the last. */
  final Map<Rectangle, StructureTreeElement> linkTags = new HashMap<>();

  final Map<String, Extent> blocks = new LinkedHashMap<>();

  /** Identifiers of blocks without lines: they go with the line that comes next. */
  private final List<String> waiting = new ArrayList<>();

  Galley(int index, String master) {
    this.index = index;
    this.master = master;
  }

  /** An identifier stands on a line, or between lines if it is null. */
  void anchor(String id, Slug line) {
    if (line != null) {
      line.ids.add(id);
    } else if (master.startsWith(GalleyFilter.TEXT)) {
      waiting.add(id);
    }
  }

  void start(Slug line) {
    line.ids.addAll(waiting);
    waiting.clear();
    slugs.add(line);
  }

  /** No line comes any more: what waits for one goes with the last. */
  Galley finished() {
    if (!slugs.isEmpty()) {
      slugs.get(slugs.size() - 1).ids.addAll(waiting);
    }
    waiting.clear();
    return this;
  }
}
