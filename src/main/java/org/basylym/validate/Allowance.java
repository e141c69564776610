// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.List;
import org.basylym.diagnostics.SourcePlace;

/**
 * An editor's {@code <?basylym allow rule: reason?>}, and the part of the file that it is for.
 *
 * @param rules the rules whose problems are allowed
 * @param place where the instruction stands, after its end
 * @param end end of the element that it is for
 */
record Allowance(List<String> rules, SourcePlace place, SourcePlace end) {

  /** Whether a place lies in the part of the file that this is for. */
  boolean covers(SourcePlace found) {
    return place.name().equals(found.name())
        && found.line() > 0
        && !before(found, place)
        && !before(end, found);
  }

  private static boolean before(SourcePlace a, SourcePlace b) {
    return a.line() < b.line() || (a.line() == b.line() && a.column() < b.column());
  }
}
