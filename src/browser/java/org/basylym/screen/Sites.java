// SPDX-License-Identifier: Apache-2.0
package org.basylym.screen;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.basylym.cli.CommandLines;

/** Sites to look at, each made once for all tests of a run. */
final class Sites {
  private static final Path FOLDER = Path.of("target/screen").toAbsolutePath();
  private static final Map<String, Path> MADE = new ConcurrentHashMap<>();

  private Sites() {}

  /** The site of the Alash edition. */
  static Path alash() {
    return MADE.computeIfAbsent("alash", name -> made(name, Path.of("tei")));
  }

  /** The site of a small edition with a page of every kind, and most of what stands on pages. */
  static Path sampler() {
    return MADE.computeIfAbsent(
        "sampler", name -> made(name, Sampler.copiedTo(FOLDER.resolve("tei"))));
  }

  /** The site of one file, written in the test; {@code name} is the name of its page. */
  static Path of(String name, String tei) {
    return MADE.computeIfAbsent(name, same -> made(same, written(same, tei)));
  }

  /** A whole TEI document around the content of a body, to be given to {@link #of}. */
  static String tei(String body) {
    return """
        <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc>
        <titleStmt><title>A Text for a Test</title></titleStmt>
        <publicationStmt><p>Not published.</p></publicationStmt>
        <sourceDesc><p>Written for a test.</p></sourceDesc>
        </fileDesc></teiHeader><text><body>%s</body></text></TEI>
        """
        .formatted(body);
  }

  private static Path written(String name, String tei) {
    try {
      Path folder = Files.createDirectories(FOLDER.resolve("tei"));
      return Files.writeString(folder.resolve(name + ".xml"), tei);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path made(String name, Path sources) {
    Path site = FOLDER.resolve(name);
    StringWriter said = new StringWriter();
    PrintWriter writer = new PrintWriter(said);
    int code =
        CommandLines.of(writer, writer).execute("html", sources.toString(), "-o", site.toString());
    if (code > 1 || !Files.exists(site.resolve("index.html"))) {
      throw new IllegalStateException("html " + sources + ": exit code " + code + "\n" + said);
    }
    return site;
  }
}
