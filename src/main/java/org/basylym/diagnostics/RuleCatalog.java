// SPDX-License-Identifier: Apache-2.0
package org.basylym.diagnostics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** All rules, each read from its file when it is first needed. Safe for several threads. */
public final class RuleCatalog {
  private static final String FOLDER = "/org/basylym/rules/";

  private final Map<String, Rule> rules = new ConcurrentHashMap<>();

  /** The names of all rules, sorted: their files' names. */
  public List<String> names() {
    URI folder = URI.create(String.valueOf(getClass().getResource(FOLDER)));
    try {
      if (!folder.getScheme().equals("jar")) {
        return names(Path.of(folder));
      }
      try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
        return names(jar.getPath(FOLDER));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list the rule files", e);
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".md"))
          .map(name -> name.substring(0, name.length() - ".md".length()))
          .sorted()
          .toList();
    }
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
