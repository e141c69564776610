// SPDX-License-Identifier: Apache-2.0
package org.basylym.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import org.basylym.edition.Launcher.Run;

/** The Alash edition as the distribution builds it, made once for all tests that look at it. */
public final class AlashEdition {
  private static final AlashEdition BUILT = build("target/edition-under-test", Map.of());

  private final Path folder;
  private final Run run;

  private AlashEdition(Path folder, Run run) {
    this.folder = folder;
    this.run = run;
  }

  /** The folder of the site, which has been built without problems. */
  public static Path site() {
    return BUILT.siteFolder();
  }

  /** The book, which has been printed without problems. */
  static Path book() {
    return BUILT.bookFile();
  }

  static AlashEdition build(String folder, Map<String, String> environment) {
    Path target = Path.of(folder).toAbsolutePath();
    deleteTree(target);
    Run run = Launcher.ofTheBuild().with(environment).run("build", "tei", "-o", target.toString());
    return new AlashEdition(target, run);
  }

  Path siteFolder() {
    return checked(folder.resolve("site"));
  }

  Path bookFile() {
    return checked(folder.resolve("edition.pdf"));
  }

  Run run() {
    return run;
  }

  private Path checked(Path made) {
    if (run.exitCode() != 0 || !Files.exists(made)) {
      throw new IllegalStateException(
          "build tei: exit code " + run.exitCode() + "\n" + run.err() + run.out());
    }
    return made;
  }

  private static void deleteTree(Path folder) {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
