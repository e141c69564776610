// SPDX-License-Identifier: Apache-2.0
package org.basylym.archive;

import java.util.List;

/**
 * A sign that can mean several things.
 *
 * @param sign what is printed
 * @param meanings what it can mean
 * @param chosen how it was read
 * @param reason why
 * @param open whether no rule settles it, so that a person must look
 */
public record Reading(
    String sign, List<String> meanings, Level chosen, String reason, boolean open) {}
