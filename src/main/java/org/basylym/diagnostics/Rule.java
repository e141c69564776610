// SPDX-License-Identifier: Apache-2.0
package org.basylym.diagnostics;

import java.util.Map;
import java.util.TreeMap;

/**
 * A rule as its file in {@code rules/} states it: the only place for its wording.
 *
 * @param name kebab-case name of the fault, stable for ever
 * @param severity the level unless settings change it
 * @param message template with {@code {argument}} places
 * @param hint template of the cure; may be empty
 * @param explanation the text of the file below its head: what, why, example, cure (Markdown)
 */
public record Rule(
    String name, Severity severity, String message, String hint, String explanation) {

  private static final int LONGEST = 500;

  /**
   * Reads a rule file: a heading with the name, then {@code level:}, {@code message:} and {@code
   * hint:} lines, then the explanation from the first {@code ##} on.
   */
  static Rule parse(String text) {
    int body = text.indexOf("\n## ");
    String head = body < 0 ? text : text.substring(0, body);
    Map<String, String> fields = new TreeMap<>();
    String name = "";
    for (String line : head.lines().toList()) {
      int colon = line.indexOf(':');
      if (line.startsWith("# ")) {
        name = line.substring(2).trim();
      } else if (colon > 0) {
        fields.put(line.substring(0, colon).trim(), line.substring(colon + 1).trim());
      }
    }
    return new Rule(
        name,
        Severity.of(fields.getOrDefault("level", "error")),
        fields.getOrDefault("message", ""),
        fields.getOrDefault("hint", ""),
        body < 0 ? "" : text.substring(body + 1).strip());
  }

  /** The problem that this rule finds at {@code place}; arguments fill the templates. */
  public Diagnostic at(SourcePlace place, Map<String, String> arguments) {
    return new Diagnostic(name, severity, place, fill(message, arguments), fill(hint, arguments));
  }

  /** A value may be as long as its file; a message is for people. */
  private static String shortened(String value) {
    if (value.length() <= LONGEST) {
      return value;
    }
    int cut = Character.isHighSurrogate(value.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return value.substring(0, cut) + "…";
  }

  private static String fill(String template, Map<String, String> arguments) {
    StringBuilder filled = new StringBuilder();
    int done = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', done)) {
      int close = template.indexOf('}', open);
      String value = close < 0 ? null : arguments.get(template.substring(open + 1, close));
      int next = value == null ? open + 1 : close + 1;
      filled.append(template, done, value == null ? next : open);
      filled.append(value == null ? "" : shortened(value));
      done = next;
    }
    return filled.append(template, done, template.length()).toString();
  }
}
