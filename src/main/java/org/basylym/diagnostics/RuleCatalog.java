// SPDX-License-Identifier: Apache-2.0
package org.basylym.diagnostics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** All rules, each read from its file when it is first needed. Safe for several threads. */
public final class RuleCatalog {
  private static final String FOLDER = "/org/basylym/rules/";

  private final Map<String, Rule> rules = new ConcurrentHashMap<>();

  /** The names of all rules, sorted; they stand in the file {@code rules/names.txt}. */
  public List<String> names() {
    return read("names.txt").lines().filter(line -> !line.isBlank()).sorted().toList();
  }

  /** Whether there is a rule of this name. */
  public boolean contains(String name) {
    return name.matches("[a-z][a-z0-9-]*") && getClass().getResource(FOLDER + name + ".md") != null;
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
    return rule(name).at(place, arguments);
  }

  private Rule load(String name) {
    if (!contains(name)) {
      throw new IllegalArgumentException("no rule file for \"" + name + "\"");
    }
    return Rule.parse(read(name + ".md"));
  }

  private String read(String file) {
    try (InputStream in = getClass().getResourceAsStream(FOLDER + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the rule file " + file, e);
    }
  }
}
