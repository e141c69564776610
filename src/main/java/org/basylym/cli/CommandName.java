// SPDX-License-Identifier: Apache-2.0
package org.basylym.cli;

import java.util.Locale;
import java.util.function.Predicate;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands and what each is for. Only those that are called are looked into: the annotations of
 * all would be half of the time that the program needs to start.
 */
enum CommandName {
  VALIDATE("Checks TEI files: well-formed, valid, every pointer and archive reference."),
  HTML("Makes a web edition: static pages that open from disk, without a server."),
  PDF("Makes a book: a tagged PDF with notes, apparatus and indexes."),
  LATEX("Writes the book as a source for LaTeX with reledmac."),
  BUILD("Makes all of an edition: the report, the site, the book."),
  EXPLAIN("Explains a rule: what it finds, why that matters, an example, the cure."),
  ARCHIVE("Takes archive references apart, and prints them in other traditions."),
  SCHEMA("Fetches schemas once, so that files are checked against the ones they name.");

  private final String purpose;

  CommandName(String purpose) {
    this.purpose = purpose;
  }

  /** Adds all commands, those that are called ready to run, the others by name and purpose. */
  static void addAll(CommandLine program, Predicate<String> called) {
    for (CommandName name : values()) {
      String word = name.name().toLowerCase(Locale.ROOT);
      CommandLine command =
          new CommandLine(called.test(word) ? name.command() : CommandSpec.create());
      command.getCommandSpec().usageMessage().description(name.purpose);
      program.addSubcommand(word, command);
    }
  }

  private Object command() {
    return switch (this) {
      case VALIDATE -> new ValidateCommand();
      case HTML -> new HtmlCommand();
      case PDF -> new PdfCommand();
      case LATEX -> new LatexCommand();
      case BUILD -> new BuildCommand();
      case EXPLAIN -> new ExplainCommand();
      case ARCHIVE -> new ArchiveCommand();
      case SCHEMA -> new SchemaCommand();
    };
  }
}
