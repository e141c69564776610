// SPDX-License-Identifier: Apache-2.0
package org.basylym.archive;

/**
 * One part of an archive reference as it is printed.
 *
 * @param level what it names
 * @param value its number, leaves in one notation: {@code 12v}, {@code 9-10}
 * @param label the word or abbreviation printed with it, without its stop
 * @param tradition the language in whose manner it is printed
 */
public record ArchivePart(Level level, String value, String label, Tradition tradition) {}
