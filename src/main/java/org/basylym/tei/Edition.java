// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * The files that are edited together.
 *
 * @param root the folder that holds them; nothing outside it is read
 * @param name the root as the user named it
 * @param files the files asked for, sorted by key
 * @param settings what the settings file says
 * @param named the files that were named one by one, not found in a folder
 */
public record Edition(
    Path root, String name, List<TeiFile> files, Settings settings, Set<Path> named) {}
