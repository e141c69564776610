// SPDX-License-Identifier: Apache-2.0
package org.basylym.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** References to archives at the desk. */
@Command(
    name = "archive",
    mixinStandardHelpOptions = true,
    subcommands = ArchiveParseCommand.class,
    synopsisSubcommandLabel = "COMMAND")
final class ArchiveCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command given: parse");
  }
}
