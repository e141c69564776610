// SPDX-License-Identifier: Apache-2.0
package org.basylym.archive;

import java.util.List;

/**
 * A part and where it stands in the text.
 *
 * @param levels all levels that its label can name in its tradition
 */
record Found(
    int start,
    int end,
    int labelStart,
    int labelEnd,
    ArchivePart part,
    int weight,
    List<Level> levels) {

  Level level() {
    return part.level();
  }

  Found with(List<Level> all) {
    return new Found(start, end, labelStart, labelEnd, part, weight, all);
  }

  Found with(ArchivePart other) {
    return new Found(start, end, labelStart, labelEnd, other, weight, levels);
  }
}
