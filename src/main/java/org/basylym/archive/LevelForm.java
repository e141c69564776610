// SPDX-License-Identifier: Apache-2.0
package org.basylym.archive;

import java.util.List;

/**
 * How a tradition names and prints a level.
 *
 * @param one the printed form with {@code {}} for the value
 * @param many the same for several leaves or pages
 * @param named the same for a value that is a name and no number
 * @param labels words and abbreviations that name the level, without their stops
 * @param borrowed the same from other traditions
 */
record LevelForm(
    Level level,
    String one,
    String many,
    String named,
    List<String> labels,
    List<String> borrowed) {}
