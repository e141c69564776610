// SPDX-License-Identifier: Apache-2.0
package org.basylym.schema;

import com.thaiopensource.relaxng.translate.Driver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes the one-file schema tei/schema/basylym.rng from the modules that we write: joins them in
 * the order of the root, then lets trang translate the compact syntax into XML.
 */
public final class SchemaBuilder {
  private static final Pattern INCLUDE = Pattern.compile("\\s*include \"([^\"]+)\"");
  private static final Pattern NAMESPACE = Pattern.compile("(default )?namespace .*");

  private SchemaBuilder() {}

  /** Writes the schema beside its sources: the folder of basylym.rnc is the one argument. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args.length == 0 ? "tei/schema" : args[0]);
    Files.writeString(folder.resolve("basylym.rng"), oneFile(folder));
  }

  /** Returns the text of the one-file schema. */
  static String oneFile(Path folder) throws IOException {
    Path work = Files.createTempDirectory("basylym-schema");
    Path joined = work.resolve("basylym.rnc");
    Path translated = work.resolve("basylym.rng");
    try {
      Files.writeString(joined, joined(folder));
      int status = new Driver().run(new String[] {joined.toString(), translated.toString()});
      if (status != 0) {
        throw new IOException("trang refused the joined modules of " + folder);
      }
      return Files.readString(translated).strip() + "\n";
    } finally {
      Files.deleteIfExists(joined);
      Files.deleteIfExists(translated);
      Files.deleteIfExists(work);
    }
  }

  private static String joined(Path folder) throws IOException {
    return Files.readString(folder.resolve("basylym.rnc"))
        .lines()
        .map(line -> INCLUDE.matcher(line).matches() ? module(folder, line) : line)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** Inside a grammar no namespace can be declared; the root declares those of all modules. */
  private static String module(Path folder, String line) {
    var include = INCLUDE.matcher(line);
    if (!include.matches()) {
      throw new IllegalArgumentException(line);
    }
    try (var lines = Files.lines(folder.resolve(include.group(1)))) {
      return lines
          .filter(text -> !NAMESPACE.matcher(text).matches())
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
