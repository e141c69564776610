// SPDX-License-Identifier: Apache-2.0
package org.basylym.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.basylym.report.Style;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Options and exit codes that all commands have which read TEI. */
@Command(
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:clean, at most warnings and notes",
      "1:problems found; what could be made was made",
      "2:wrong command line",
      "3:a file could not be read or written",
      "4:a bug in Basylym"
    })
final class CommonOptions {
  /** The streams of the process; the launcher says which of them are terminals. */
  enum Stream {
    OUT,
    ERR;

    boolean isTerminal() {
      String terminals = System.getProperty("basylym.terminals", "");
      return terminals.contains(name().toLowerCase(Locale.ROOT));
    }
  }

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing but problems.")
  private boolean quiet;

  @Option(names = "--no-color", description = "No colours, also when NO_COLOR is set.")
  private boolean plain;

  @Option(names = "--stacktrace", hidden = true)
  private boolean stacktrace;

  boolean quiet() {
    return quiet;
  }

  boolean stacktrace() {
    return stacktrace;
  }

  /** Colours only where the stream is a terminal and nobody has asked to do without. */
  Style style(Stream stream) {
    boolean noColor = System.getenv("NO_COLOR") != null && !System.getenv("NO_COLOR").isEmpty();
    return plain || noColor || !stream.isTerminal() ? Style.PLAIN : Style.COLOR;
  }

  /** So many files, in words. */
  static String files(int number) {
    return number + (number == 1 ? " file" : " files");
  }

  /** Progress, on stderr, only while somebody looks on. */
  void progress(PrintWriter err, String what) {
    if (!quiet && Stream.ERR.isTerminal()) {
      err.println(what + " …");
      err.flush();
    }
  }
}
