// SPDX-License-Identifier: Apache-2.0
package org.basylym.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What a user sees when a command fails by a fault of ours, or of the machine. */
class CommandLinesTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  /** A command that does nothing but fail. */
  @Command(name = "fail")
  static final class Failing implements Callable<Integer> {
    private final Exception fault;
    @Mixin CommonOptions options;

    Failing(Exception fault) {
      this.fault = fault;
    }

    @Override
    public Integer call() throws Exception {
      throw fault;
    }
  }

  @Test
  void a_bug_is_4_and_one_plain_message() {
    assertThat(run(new IllegalStateException("odd"), "fail")).isEqualTo(4);
    assertThat(err.toString())
        .contains("this is a bug in Basylym: ", "odd", "--stacktrace")
        .doesNotContain("\tat ")
        .hasLineCount(2);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void a_bug_shows_its_place_when_asked() {
    assertThat(run(new IllegalStateException("odd"), "fail", "--stacktrace")).isEqualTo(4);
    assertThat(err.toString()).contains("\tat org.basylym.cli.CommandLinesTest");
  }

  @Test
  void a_disk_that_fails_is_3() {
    assertThat(run(new IOException("disk full"), "fail")).isEqualTo(3);
    assertThat(err.toString()).contains("cannot read or write: disk full").hasLineCount(1);
  }

  private int run(Exception fault, String... words) {
    CommandLine line = new CommandLine(new BasylymCommand()).addSubcommand(new Failing(fault));
    return CommandLines.setUp(line, new PrintWriter(out, true), new PrintWriter(err, true))
        .execute(words);
  }
}
