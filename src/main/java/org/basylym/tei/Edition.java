// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.nio.file.Path;
import java.util.List;

/**
 * The files that are edited together.
 *
 * @param root the folder that holds them; nothing outside it is read
 * @param name the root as the user named it
 * @param files the files asked for, sorted by key
 * @param settings what the settings file says
 */
public record Edition(Path root, String name, List<TeiFile> files, Settings settings) {}
