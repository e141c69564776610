// SPDX-License-Identifier: Apache-2.0
package org.basylym.planted;

import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * A kind of fault that editors make.
 *
 * @param name what it is called in the report
 * @param rules rules that should find it, any of them
 * @param plant plants one; null where there is no place for it
 */
record Fault(
    String name, Set<String> rules, BiFunction<Manuscript, Random, Manuscript.Planted> plant) {}
