// SPDX-License-Identifier: Apache-2.0
package org.basylym.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Starts the distribution as a user does, in a process of its own. */
public record Launcher(Path script, Path folder, Map<String, String> environment) {
  private static final Path SCRIPT = Path.of("target/basylym/bin/basylym").toAbsolutePath();
  private static final int LONGEST_SECONDS = 180;

  /** What a run left behind. */
  public record Run(int exitCode, String out, String err) {}

  /** The launcher of the build, called from the folder of the project. */
  public static Launcher ofTheBuild() {
    return new Launcher(SCRIPT, Path.of("").toAbsolutePath(), Map.of());
  }

  Launcher in(Path otherFolder) {
    return new Launcher(script, otherFolder, environment);
  }

  Launcher at(Path otherScript) {
    return new Launcher(otherScript, folder, environment);
  }

  Launcher with(Map<String, String> otherEnvironment) {
    return new Launcher(script, folder, otherEnvironment);
  }

  /** Runs the words of a command line; a value of null in the environment unsets a variable. */
  public Run run(String... words) {
    try {
      Path out = Files.createTempFile("basylym", ".out");
      Path err = Files.createTempFile("basylym", ".err");
      List<String> command = new ArrayList<>(List.of(script.toString()));
      command.addAll(List.of(words));
      ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
      builder.redirectOutput(out.toFile()).redirectError(err.toFile());
      builder.environment().putAll(environment);
      Process process = builder.start();
      if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("no end within " + LONGEST_SECONDS + " s: " + command);
      }
      Run run = new Run(process.exitValue(), read(out), read(err));
      Files.delete(out);
      Files.delete(err);
      return run;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
