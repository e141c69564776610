// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.Outcome;
import org.basylym.diagnostics.RuleCatalog;

/** Says what a file is that is not TEI P5: older TEI, TEI without its namespace, HTML. */
final class ForeignFiles {
  private static final int HEAD = 1024;

  private ForeignFiles() {}

  /** What is wrong with a file whose root is not a TEI element. */
  static Diagnostic diagnose(TeiFile file, String root, RuleCatalog rules) {
    String local = root.replaceFirst("^.*:", "");
    String rule =
        switch (local) {
          case "TEI.2", "teiCorpus.2" -> "tei-p4";
          case "TEI", "tei", "teiCorpus", "teiHeader" -> "tei-without-namespace";
          case "html", "HTML" -> "html-not-tei";
          default -> "not-tei";
        };
    return rules.diagnose(rule, file.place(), Map.of("root", root));
  }

  /** HTML is seldom well-formed: then it is HTML that is the fault, not its first open tag. */
  static <T> Outcome<T> named(TeiFile file, Outcome<T> read, RuleCatalog rules) {
    boolean broken =
        read.value().isEmpty()
            && read.problems().stream().anyMatch(p -> p.rule().equals("not-well-formed"));
    return broken && isHtml(file)
        ? Outcome.none(List.of(rules.diagnose("html-not-tei", file.place(), Map.of())))
        : read;
  }

  private static boolean isHtml(TeiFile file) {
    try (InputStream in = Files.newInputStream(file.file())) {
      String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
      String start = head.replaceFirst("^\uFEFF", "").strip().toLowerCase(Locale.ROOT);
      return start.startsWith("<!doctype html") || start.startsWith("<html");
    } catch (IOException e) {
      return false;
    }
  }
}
