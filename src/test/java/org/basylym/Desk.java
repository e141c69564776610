// SPDX-License-Identifier: Apache-2.0
package org.basylym;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder with files of a test, what the program says when it works on them, what it makes. */
public final class Desk {
  public static final String TEI = "http://www.tei-c.org/ns/1.0";
  public static final String HEADER =
      "<teiHeader><fileDesc><titleStmt><title>Алаш</title></titleStmt><publicationStmt><p>Жоқ.</p>"
          + "</publicationStmt><sourceDesc><p>Түпнұсқа.</p></sourceDesc></fileDesc></teiHeader>";

  private final Path folder;

  public Desk(Path folder) {
    this.folder = folder;
  }

  /** What a run said and how it ended. */
  public record Said(int code, String out, String err, Path folder) {

    /** Results and problems alike. */
    public String all() {
      return out + err;
    }

    /** Rules and places of the problems, as {@code name:line rule}. */
    public List<String> rules() {
      return out.lines()
          .filter(line -> line.matches(".*: (error|warning|info)\\[.*"))
          .map(line -> line.replace(folder + "/", ""))
          .map(
              line -> line.replaceFirst("^([^:]*)(:\\d+)?(?::\\d+)?: \\w+\\[(.*?)\\].*", "$1$2 $3"))
          .toList();
    }
  }

  public Path path(String name) {
    return folder.resolve(name);
  }

  /** Writes a file. */
  public Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** Writes a TEI file: what stands before the root, more attributes of it, the body. */
  public Path tei(String name, String prolog, String attributes, String body) throws IOException {
    return file(
        name,
        "%s\n<TEI xmlns=\"%s\" %s>%s<text><body>\n%s\n</body></text></TEI>"
            .formatted(prolog, TEI, attributes, HEADER, body));
  }

  /** The text of a file. */
  public String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  /** The bytes of a file. */
  public byte[] bytes(String name) throws IOException {
    return Files.readAllBytes(folder.resolve(name));
  }

  /** What a command says. */
  public Said run(Object... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] args = Stream.of(words).map(Object::toString).toArray(String[]::new);
    int code = new Basylym(new PrintWriter(out, true), new PrintWriter(err, true)).run(args);
    return new Said(code, out.toString(), err.toString(), folder);
  }
}
