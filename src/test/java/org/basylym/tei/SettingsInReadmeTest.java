// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.basylym.diagnostics.Outcome;
import org.basylym.diagnostics.RuleCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** README.md tells of all settings that there are, with all values, and of no others. */
class SettingsInReadmeTest {
  private static final Pattern BLOCK = Pattern.compile("```toml\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern TABLE = Pattern.compile("\\[([\\w.-]+)]");
  private static final Pattern LINE = Pattern.compile("([\\w-]+) = (.*)");
  private static final String CHOICE = "(one|a list) of ";

  @TempDir private Path root;

  @Test
  void every_setting_is_there() throws IOException {
    assertThat(lines().keySet()).containsAll(KnownSettings.kinds().keySet());
  }

  @Test
  void every_value_of_a_choice_is_there() throws IOException {
    Map<String, String> lines = lines();
    KnownSettings.kinds()
        .forEach(
            (key, kind) -> {
              if (kind.wanted().matches(CHOICE + "[^ ,]+,.*")) {
                assertThat(lines.get(key).split("[^\\w-]+"))
                    .as(key)
                    .contains(kind.wanted().replaceFirst(CHOICE, "").split(", "));
              }
            });
  }

  @Test
  void what_it_shows_is_read_without_a_problem() throws IOException {
    for (String block : BLOCK.matcher(readme()).results().map(b -> b.group(1)).toList()) {
      Files.writeString(root.resolve("basylym.toml"), block);
      Outcome<Settings> read = new SettingsReader(new RuleCatalog()).read(root, "basylym.toml");
      assertThat(read.problems()).as(block).isEmpty();
    }
  }

  /** What is said of each setting: its value, and the comment behind it. */
  private static Map<String, String> lines() throws IOException {
    Map<String, String> lines = new TreeMap<>();
    for (MatchResult block : BLOCK.matcher(readme()).results().toList()) {
      String table = "";
      for (String line : block.group(1).lines().toList()) {
        Matcher heading = TABLE.matcher(line);
        Matcher setting = LINE.matcher(line);
        if (heading.lookingAt()) {
          table = heading.group(1) + ".";
        } else if (setting.matches()) {
          lines.put(table + setting.group(1), setting.group(2));
        }
      }
    }
    return lines;
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }
}
