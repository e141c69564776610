// SPDX-License-Identifier: Apache-2.0
package org.basylym.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How {@code basylym validate}, all rules on, grows with what it is given: time from a 5 MB file to
 * one of 50 MB, without and with problems; the heap that is left after collections for many files,
 * many problems, many pointers between files. Arguments: a folder of TEI files to copy, how many
 * files to make of them, the largest heap (such as {@code 1g}).
 */
public final class ScaleBenchmark {
  private static final long MB = 1L << 20;

  private final Path folder;
  private final String heap;

  private ScaleBenchmark(Path folder, String heap) {
    this.folder = folder;
    this.heap = heap;
  }

  /** One run: how long it took, what was left after the fullest collection, how it ended. */
  private record Run(double seconds, long heap, int exitCode) {}

  /** Runs the benchmark; the results go to standard output. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int files = Integer.parseInt(args[1]);
    Path folder = Files.createTempDirectory("scale");
    ScaleBenchmark benchmark = new ScaleBenchmark(folder, args[2]);
    benchmark.sizes(0);
    benchmark.sizes(10_000);
    Path copies = Files.createDirectory(folder.resolve("copies"));
    SampleFiles.copies(Path.of(args[0]), copies, files, MB / 8);
    benchmark.edition(files + " files", copies);
    Path mesh = Files.createDirectory(folder.resolve("mesh"));
    SampleFiles.mesh(mesh, files / 2, 20);
    benchmark.edition(files / 2 + " files that point to each other", mesh);
    Path faulty = Files.createDirectory(folder.resolve("faulty"));
    for (int i = 0; i < files; i++) {
      SampleFiles.text(faulty.resolve("f" + i + ".xml"), 0, 50);
    }
    benchmark.edition(files + " files with 100 problems each", faulty);
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private void sizes(int faults) throws IOException, InterruptedException {
    Run small = run(SampleFiles.text(folder.resolve("small.xml"), 5 * MB, faults));
    Run large = run(SampleFiles.text(folder.resolve("large.xml"), 50 * MB, faults * 10));
    System.out.printf(
        Locale.ROOT,
        "50 MB against 5 MB, %d and %d faulty places: %.1f s / %.1f s = %.1f; heap %d MB, %d MB;"
            + " exit %d%n",
        faults * 10,
        faults,
        large.seconds(),
        small.seconds(),
        large.seconds() / small.seconds(),
        large.heap(),
        small.heap(),
        large.exitCode());
  }

  private void edition(String what, Path files) throws IOException, InterruptedException {
    Run run = run(files);
    System.out.printf(
        Locale.ROOT,
        "%s: %.1f s, heap %d MB of %s, exit %d%n",
        what,
        run.seconds(),
        run.heap(),
        heap,
        run.exitCode());
  }

  private Run run(Path path) throws IOException, InterruptedException {
    Path log = folder.resolve("gc.log");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xss8m",
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-Xlog:gc:file=" + log,
                "-cp",
                System.getProperty("java.class.path"),
                "org.basylym.Main",
                "validate",
                "--format",
                "line",
                path.toString()));
    long start = System.nanoTime();
    int code =
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    return new Run((System.nanoTime() - start) / 1e9, GcLog.fullest(log), code);
  }
}
