// SPDX-License-Identifier: Apache-2.0
package org.basylym.cite;

import de.undercouch.citeproc.csl.CSLLabel;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * A citation in a note, as {@code cited-works.xsl} tells it.
 *
 * @param work the id of the work
 * @param follows "same" if it stands in the note of the citation before, "next" in the next one
 * @param kind what is counted, such as pages
 * @param place the place in the work; empty for the whole
 */
record CitedPlace(String work, String follows, Optional<CSLLabel> kind, String place) {

  static CitedPlace of(Map<?, ?> parts) {
    Object kind = parts.get("kind");
    return new CitedPlace(
        String.valueOf(parts.get("work")),
        String.valueOf(parts.get("follows")),
        Arrays.stream(CSLLabel.values()).filter(label -> label.toString().equals(kind)).findAny(),
        kind == null ? "" : String.valueOf(parts.get("place")));
  }

  boolean isSeveral() {
    return place.matches(".*[-–—,].*");
  }
}
