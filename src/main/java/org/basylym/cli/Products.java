// SPDX-License-Identifier: Apache-2.0
package org.basylym.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.basylym.site.SiteWriter;
import picocli.CommandLine.Model.CommandSpec;

/** Writes what a command makes, and says where it is. */
record Products(CommandSpec spec, CommonOptions options) {
  private static final String TEXTS = "xml|tei|odd";

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

  /**
   * Makes one book of all sources if the output is a file of its kind, else a book of each in that
   * folder, under its own name.
   */
  static void each(
      List<Path> sources, Path output, String ending, BiConsumer<List<Path>, Path> make) {
    if (hasEnding(output, ending.substring(ending.lastIndexOf('.')))) {
      make.accept(sources, output);
    } else {
      for (Path source : sources) {
        make.accept(List.of(source), output.resolve(name(source, TEXTS) + ending));
      }
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
