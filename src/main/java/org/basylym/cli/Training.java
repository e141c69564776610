// SPDX-License-Identifier: Apache-2.0
package org.basylym.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;

/** Runs each command once, so that the build can archive the classes they need. */
final class Training {
  private Training() {}

  /** Takes a TEI file and a folder to write to. */
  public static void main(String[] args) {
    String text = args[0];
    String folder = args[1];
    for (List<String> words :
        List.of(
            List.of("--help"),
            List.of("validate", "--help"),
            List.of("validate", text),
            List.of("archive", "parse", "ГАРФ. Ф. 5. Оп. 1. Д. 2. Л. 3об."),
            List.of("html", text, "-o", folder + "/site"),
            List.of("pdf", text, "-o", folder + "/book.pdf"))) {
      PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
      CommandLines.run(nowhere, nowhere, words.toArray(String[]::new));
    }
  }
}
