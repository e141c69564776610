// SPDX-License-Identifier: Apache-2.0
package org.basylym.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.basylym.Basylym;

/** A folder with files of a test, and what the program says of them. */
final class Desk {
  static final String TEI = "http://www.tei-c.org/ns/1.0";
  static final String HEADER =
      "<teiHeader><fileDesc><titleStmt><title>Алаш</title></titleStmt><publicationStmt><p>Жоқ.</p>"
          + "</publicationStmt><sourceDesc><p>Түпнұсқа.</p></sourceDesc></fileDesc></teiHeader>";

  private final Path folder;

  Desk(Path folder) {
    this.folder = folder;
  }

  /** What a run said and how it ended. */
  record Said(int code, String out, String err, Path folder) {

    /** Rules and places of the problems, as {@code name:line rule}. */
    List<String> rules() {
      return out.lines()
          .filter(line -> line.matches(".*: (error|warning|info)\\[.*"))
          .map(line -> line.replace(folder + "/", ""))
          .map(
              line -> line.replaceFirst("^([^:]*)(:\\d+)?(?::\\d+)?: \\w+\\[(.*?)\\].*", "$1$2 $3"))
          .toList();
    }
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  /** Writes a file. */
  Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** Writes a TEI file: what stands before the root, more attributes of it, the body. */
  Path tei(String name, String prolog, String attributes, String body) throws IOException {
    return file(
        name,
        "%s\n<TEI xmlns=\"%s\" %s>%s<text><body>\n%s\n</body></text></TEI>"
            .formatted(prolog, TEI, attributes, HEADER, body));
  }

  /** What a command says. */
  Said run(Object... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] args = Stream.of(words).map(Object::toString).toArray(String[]::new);
    int code = new Basylym(new PrintWriter(out, true), new PrintWriter(err, true)).run(args);
    return new Said(code, out.toString(), err.toString(), folder);
  }
}
