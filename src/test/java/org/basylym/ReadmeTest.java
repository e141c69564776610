// SPDX-License-Identifier: Apache-2.0
package org.basylym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.basylym.cli.CommandLines;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What README.md says of the command line is what the program does. */
class ReadmeTest {
  private static final int LONGEST = 230;
  private static final Pattern HELP =
      Pattern.compile("```\\n\\$ basylym (.*--help)\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern COMMAND = Pattern.compile("^basylym ([^#\\n]*)", Pattern.MULTILINE);
  private static final Pattern EXIT_CODE =
      Pattern.compile("^\\| (\\d) \\| (.*) \\|$", Pattern.MULTILINE);
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");

  private final String readme = Files.readString(Path.of("README.md"));

  ReadmeTest() throws IOException {}

  @Test
  void its_help_is_that_of_the_program() {
    List<MatchResult> blocks = HELP.matcher(readme).results().toList();
    assertThat(blocks).isNotEmpty();
    for (MatchResult block : blocks) {
      StringWriter out = new StringWriter();
      PrintWriter writer = new PrintWriter(out);
      CommandLines.of(writer, writer).execute(block.group(1).split(" "));
      assertThat(out.toString().replace("\r\n", "\n")).isEqualTo(block.group(2));
    }
  }

  @Test
  void its_commands_are_understood() {
    List<MatchResult> commands = COMMAND.matcher(readme).results().toList();
    assertThat(commands).hasSizeGreaterThan(3);
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    for (MatchResult command : commands) {
      String[] words = command.group(1).strip().split(" +");
      assertThatCode(() -> CommandLines.of(nowhere, nowhere).parseArgs(words))
          .as(command.group())
          .doesNotThrowAnyException();
    }
  }

  @Test
  void its_exit_codes_are_those_of_build() {
    Map<String, String> told = new TreeMap<>();
    EXIT_CODE.matcher(readme).results().forEach(row -> told.put(row.group(1), row.group(2)));
    CommandLine build =
        CommandLines.of(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()))
            .getSubcommands()
            .get("build");
    assertThat(told).isEqualTo(build.getCommandSpec().usageMessage().exitCodeList());
  }

  @Test
  void it_stays_short_and_its_links_lead_somewhere() {
    assertThat(readme.lines().count()).isLessThanOrEqualTo(LONGEST);
    assertThat(LINK.matcher(readme).results().map(link -> Path.of(link.group(1))))
        .allSatisfy(file -> assertThat(file).exists());
  }
}
