// SPDX-License-Identifier: Apache-2.0
package org.basylym.cli;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes references to archives apart, and prints them in another tradition. */
@Command(
    name = "parse",
    description = "Takes references apart; answers each by one line.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all read, at most warnings and notes",
      "1:one could not be read and is given back as it is, or has an error",
      "2:wrong command line",
      "3:standard input could not be read",
      "4:a bug in Basylym"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  basylym archive parse \"ГАРФ. Ф. 5. Оп. 1. Д. 2. Л. 3об.\"     its parts, as JSON",
      "  basylym archive parse \"GARF, f. 5, op. 1, d. 2\" --to kk      as Kazakh books do",
      "  basylym archive parse - --to en                               one a line, from a pipe"
    })
final class ArchiveParseCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "REFERENCE|-",
      description = "A reference, printed or in TEI; - reads one a line.")
  private String words;

  @Option(
      names = "--to",
      paramLabel = "FORM",
      defaultValue = "json",
      description = "json, tei, or a tradition: kk, ru, en, ru-Latn, uz, de, fr.")
  private String form;

  @Option(
      names = "--order",
      paramLabel = "ORDER",
      defaultValue = "author",
      description = "author: as it stands; tradition: as archives shelve.")
  private String order;

  @Option(
      names = "--style",
      paramLabel = "STYLE",
      defaultValue = "usual",
      description = "Punctuation: usual, or commas (Russian ф. 17, оп. 1).")
  private String style;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Answers answers = answers();
    if (!words.equals("-")) {
      answers.answer(words);
      return answers.status();
    }
    try (BufferedReader lines = reader(new FileInputStream(FileDescriptor.in))) {
      for (String next = lines.readLine(); next != null; next = lines.readLine()) {
        answers.answer(next);
      }
    }
    return answers.status();
  }

  private Answers answers() {
    try {
      var line = spec.commandLine();
      return new Answers(form, order, style, line.getOut(), line.getErr());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  /** Bytes that are no UTF-8 become replacement characters. */
  private static BufferedReader reader(InputStream in) {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }
}
