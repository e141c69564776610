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
      description = {
        "json, tei (a record), tei-text (in a text), or a tradition:",
        "kk, kk-Latn, ru, ru-Latn, en, uz, uz-Cyrl, de, fr."
      })
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
    try (BufferedReader in = reader(new FileInputStream(FileDescriptor.in))) {
      for (String next = line(in); next != null; next = line(in)) {
        answers.answer(next);
      }
    }
    return answers.status();
  }

  /** A line as pipes count them: a carriage return within it is no end. */
  private static String line(BufferedReader in) throws IOException {
    StringBuilder line = new StringBuilder();
    int c = in.read();
    if (c < 0) {
      return null;
    }
    for (; c >= 0 && c != '\n'; c = in.read()) {
      line.append((char) c);
    }
    int end = line.length();
    return line.substring(0, end > 0 && line.charAt(end - 1) == '\r' ? end - 1 : end);
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
