// SPDX-License-Identifier: Apache-2.0
package org.basylym.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.basylym.site.SiteWriter;
import picocli.CommandLine.Model.CommandSpec;

/** Writes what a command makes, and says where it is. */
record Products(CommandSpec spec, CommonOptions options) {

  /** Writes a whole file, and its path to standard output unless all is to be quiet. */
  void write(Path file, byte[] bytes) {
    Unchecked.io(
        () -> {
          SiteWriter.write(file, bytes);
          return Optional.empty();
        });
    if (!options.quiet()) {
      spec.commandLine().getOut().println(file);
    }
  }

  static boolean hasEnding(Path path, String ending) {
    return path.toString().toLowerCase(Locale.ROOT).endsWith(ending);
  }

  /** The name of a file or folder without one of these endings, such as {@code xml|tei}. */
  static String name(Path path, String endings) {
    String name = path.toAbsolutePath().normalize().getFileName().toString();
    return name.replaceFirst("(?i)\\.(" + endings + ")$", "");
  }
}
