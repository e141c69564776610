// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import org.basylym.diagnostics.SourcePlace;

/**
 * A file, or a folder, of the edition's own that its settings name.
 *
 * @param path as it is written, from the edition's root
 * @param place where it is written
 */
public record OwnFile(String path, SourcePlace place) {}
