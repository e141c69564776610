// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.nio.file.Path;

/**
 * A file that an edition was made from, as it goes with the edition.
 *
 * @param file where it is now
 * @param name its path within the edition, unlike all others; it tells nothing of this machine
 * @param title what its header calls it; empty without a header
 */
public record SourceFile(Path file, String name, String title) {}
