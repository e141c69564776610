// SPDX-License-Identifier: Apache-2.0
package org.basylym.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program as a whole; its commands do the work. */
@Command(
    name = "basylym",
    description = "Validates TEI files and makes HTML and PDF critical editions of them.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExamples:%n",
    footer = {
      "  basylym validate letters/          check every TEI file in a folder",
      "  basylym html poem.xml -o site      make a web edition that opens from disk",
      "  basylym pdf poem.xml -o poem.pdf   make a book of it",
      "  basylym build tei                  all of that for an edition's folder"
    })
final class BasylymCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "no command given");
  }
}
