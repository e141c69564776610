// SPDX-License-Identifier: Apache-2.0
package org.basylym.transform;

import java.util.Map;

/**
 * A problem as a stylesheet reports it with {@code f:report}.
 *
 * @param rule the rule's name
 * @param file the file as the user named it; empty if unknown
 * @param at {@code line:column} just after the element's start tag; empty if unknown
 * @param arguments what fills the rule's message
 */
public record ReportedProblem(String rule, String file, String at, Map<String, String> arguments) {}
