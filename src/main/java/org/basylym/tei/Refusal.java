// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Why something that a file refers to is not opened, and what the user may do.
 *
 * @param isElsewhere whether it has its home on the network, or has no address that can be read
 * @param cure what to type or to do
 */
public record Refusal(boolean isElsewhere, String cure) {

  /** The refusal of what {@code from} calls by {@code reference}. */
  public static Refusal of(TeiFile from, String base, String reference) {
    Optional<Path> file = Confines.file(base, reference);
    return file.isEmpty()
        ? new Refusal(true, "copy it into the edition's folder: nothing is read from the network")
        : new Refusal(
            false,
            "copy it into the edition's folder, or type: --allow "
                + from.sibling(file.get().resolveSibling("")).name());
  }
}
