// SPDX-License-Identifier: Apache-2.0
package org.basylym.diagnostics;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** All rules, each read from its file when it is first needed. Safe for several threads. */
public final class RuleCatalog {
  private static final PackagedFiles FILES = new PackagedFiles("/org/basylym/rules/");
  private static final String ENDING = ".md";

  private final Map<String, Rule> rules = new ConcurrentHashMap<>();
  private final Map<String, String> words = new ConcurrentHashMap<>();

  /** The names of all rules, sorted: their files' names. */
  public List<String> names() {
    return FILES.names().stream()
        .filter(name -> name.endsWith(ENDING))
        .map(name -> name.substring(0, name.length() - ENDING.length()))
        .toList();
  }

  /** Whether there is a rule of this name. */
  public boolean contains(String name) {
    return name.matches("[a-z][a-z0-9-]*") && FILES.has(name + ENDING);
  }

  /**
   * The rule of this name.
   *
   * @throws IllegalArgumentException if there is none: a bug, since only the program names rules
   */
  public Rule rule(String name) {
    return rules.computeIfAbsent(name, this::load);
  }

  /** The problem that the rule {@code name} finds at {@code place}. */
  public Diagnostic diagnose(String name, SourcePlace place, Map<String, String> arguments) {
    Diagnostic made = rule(name).at(place, arguments);
    return new Diagnostic(
        made.rule(), made.severity(), place, once(made.message()), once(made.hint()));
  }

  /** Thousands of problems say the same in the same words: those are kept once. */
  private String once(String said) {
    String before = words.putIfAbsent(said, said);
    return before == null ? said : before;
  }

  private Rule load(String name) {
    if (!contains(name)) {
      throw new IllegalArgumentException("no rule file for \"" + name + "\"");
    }
    String text = new String(FILES.read(name + ENDING), StandardCharsets.UTF_8);
    return Rule.parse(text.replace("\r\n", "\n"));
  }
}
