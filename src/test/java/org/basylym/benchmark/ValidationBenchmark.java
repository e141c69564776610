// SPDX-License-Identifier: Apache-2.0
package org.basylym.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Times {@code basylym validate} against Jing's own command line, and xmllint where there is one,
 * in turns within one run on the same files and the same schema, and prints the ratios of the
 * medians: a figure of one machine says little, a ratio more. Arguments: a TEI file, and how many
 * copies of it make the batch.
 */
public final class ValidationBenchmark {
  private static final int ROUNDS = 3;
  private static final Path SCHEMA = Path.of("tei/schema/basylym.rng").toAbsolutePath();

  private ValidationBenchmark() {}

  /** Runs the benchmark; the result goes to standard output. */
  public static void main(String[] args) throws IOException, InterruptedException {
    byte[] text = Files.readAllBytes(Path.of(args[0]));
    int copies = Integer.parseInt(args[1]);
    Path folder = Files.createTempDirectory("benchmark");
    List<String> files = new ArrayList<>();
    for (int i = 0; i < copies; i++) {
      files.add(Files.write(folder.resolve("f" + i + ".xml"), text).toString());
    }
    Files.writeString(folder.resolve("basylym.toml"), "schemas = []\n", StandardCharsets.UTF_8);
    compare("one file", files.subList(0, 1), files.get(0));
    compare(copies + " files", files, folder.toString());
    for (String file : files) {
      Files.delete(Path.of(file));
    }
    Files.delete(folder.resolve("basylym.toml"));
    Files.delete(folder);
  }

  private static void compare(String what, List<String> files, String path)
      throws IOException, InterruptedException {
    List<String> jing = new ArrayList<>(java("com.thaiopensource.relaxng.util.Driver"));
    jing.add(SCHEMA.toString());
    jing.addAll(files);
    List<String> basylym = new ArrayList<>(java("org.basylym.Main"));
    basylym.addAll(List.of("validate", "--schema", SCHEMA.toString(), "--format", "line", path));
    double[] ours = new double[ROUNDS];
    double[] theirs = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      theirs[round] = seconds(jing);
      ours[round] = seconds(basylym);
    }
    print(what, "all rules on against Jing", median(ours), median(theirs));
    if (Stream.of("/usr/bin/xmllint").map(Path::of).anyMatch(Files::isExecutable)) {
      List<String> lint = new ArrayList<>(List.of("xmllint", "--noout", "--relaxng"));
      lint.add(SCHEMA.toString());
      lint.addAll(files.subList(0, 1));
      print(what, "against xmllint with one file", median(ours), seconds(lint));
    }
  }

  private static List<String> java(String main) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xss8m",
        "-cp",
        System.getProperty("java.class.path"),
        main);
  }

  private static double seconds(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
    return (System.nanoTime() - start) / 1e9;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static void print(String what, String against, double ours, double theirs) {
    System.out.printf(
        java.util.Locale.ROOT,
        "%s, %s: %.2f s / %.2f s = %.2f%n",
        what,
        against,
        ours,
        theirs,
        ours / theirs);
  }
}
