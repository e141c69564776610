// SPDX-License-Identifier: Apache-2.0
package org.basylym.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The files that a command works on. */
final class SourcePaths {
  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      defaultValue = "tei",
      description = "TEI files, or folders of them.")
  private List<Path> paths = List.of();

  List<Path> paths() {
    return paths;
  }
}
