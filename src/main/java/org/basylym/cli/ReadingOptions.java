// SPDX-License-Identifier: Apache-2.0
package org.basylym.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.basylym.validate.SchemaStore;
import org.basylym.validate.XmlCatalogs;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of every command that reads TEI: what it may read besides the edition's folder. */
final class ReadingOptions {
  @Option(
      names = "--allow",
      paramLabel = "PATH",
      description =
          "Also read entities, inclusions, DTDs and schemas in this folder outside the edition;"
              + " may be repeated.")
  private List<Path> allowed = List.of();

  @Option(
      names = "--catalog",
      paramLabel = "FILE",
      description = "Find schemas, DTDs and entities by this XML catalog; may be repeated.")
  private List<Path> catalogs = List.of();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /** The schemas of this machine, with those given for all files. */
  SchemaStore schemas(List<Path> given) {
    for (Path path : allowed) {
      if (!Files.exists(path)) {
        throw new ParameterException(
            spec.commandLine(), "cannot allow " + path + ": there is no such folder");
      }
    }
    try {
      return new SchemaStore(given, XmlCatalogs.of(catalogs), Caches.schemas(), allowed);
    } catch (IOException e) {
      throw new ParameterException(
          spec.commandLine(), "cannot read the catalog " + e.getMessage(), e);
    }
  }
}
