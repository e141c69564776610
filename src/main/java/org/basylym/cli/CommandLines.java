// SPDX-License-Identifier: Apache-2.0
package org.basylym.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Predicate;
import org.basylym.validate.OwnGrammar;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Sets picocli up: one place that turns wrong words and bugs into short messages. */
public final class CommandLines {
  /** The exit code of a run that the machine could not carry. */
  public static final int UNREADABLE = ExitStatus.UNREADABLE;

  private CommandLines() {}

  /** Runs one command line; results go to {@code out}, problems to {@code err}. */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    if (args.length > 0 && args[0].equals("validate")) {
      OwnGrammar.prepare();
    }
    return of(out, err, List.of(args)::contains).execute(args);
  }

  /** The whole command tree, writing to the streams given. */
  public static CommandLine of(PrintWriter out, PrintWriter err) {
    return of(out, err, command -> true);
  }

  private static CommandLine of(PrintWriter out, PrintWriter err, Predicate<String> called) {
    CommandLine program = new CommandLine(new BasylymCommand());
    CommandName.addAll(program, called);
    return setUp(program, out, err);
  }

  /** Gives a command and those below it their streams, manners and handlers. */
  static CommandLine setUp(CommandLine line, PrintWriter out, PrintWriter err) {
    line.setOut(out);
    line.setErr(err);
    line.setExpandAtFiles(false);
    line.setUsageHelpWidth(88);
    line.setUsageHelpAutoWidth(false);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    line.setParameterExceptionHandler(CommandLines::misused);
    line.setExecutionExceptionHandler(CommandLines::failed);
    return line;
  }

  private static int misused(ParameterException e, String[] args) {
    CommandLine line = e.getCommandLine();
    PrintWriter err = line.getErr();
    err.println("basylym: " + decapitalized(e.getMessage()));
    UnmatchedArgumentException.printSuggestions(e, err);
    err.println("try: " + line.getCommandSpec().qualifiedName() + " --help");
    return ExitStatus.USAGE;
  }

  /** The only place that catches every exception: a bug, or a machine that fails. */
  private static int failed(Exception e, CommandLine line, CommandLine.ParseResult words) {
    PrintWriter err = line.getErr();
    if (e instanceof java.io.IOException || e instanceof java.io.UncheckedIOException) {
      err.println("basylym: cannot read or write: " + e.getMessage());
      return ExitStatus.UNREADABLE;
    }
    err.println("basylym: this is a bug in Basylym: " + e);
    boolean traced =
        line.getMixins().values().stream()
            .anyMatch(mixin -> mixin instanceof CommonOptions options && options.stacktrace());
    if (traced) {
      e.printStackTrace(err);
    } else {
      err.println("please report it with the file that caused it; --stacktrace shows where");
    }
    return ExitStatus.BUG;
  }

  private static String decapitalized(String message) {
    return message.isEmpty()
        ? message
        : message.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + message.substring(1);
  }
}
