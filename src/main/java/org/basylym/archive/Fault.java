// SPDX-License-Identifier: Apache-2.0
package org.basylym.archive;

import java.util.Map;

/** A problem in a reference: the name of its rule and what to fill into its message. */
public record Fault(String rule, Map<String, String> arguments) {}
