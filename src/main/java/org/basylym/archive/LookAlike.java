// SPDX-License-Identifier: Apache-2.0
package org.basylym.archive;

/** A word in letters that only look right, and the word that is meant. */
public record LookAlike(String printed, String meant) {}
