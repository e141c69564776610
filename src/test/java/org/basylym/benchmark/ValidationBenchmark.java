// SPDX-License-Identifier: Apache-2.0
package org.basylym.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Times {@code basylym validate}, as its launcher starts it, against Jing's own command line, and
 * xmllint where there is one: in turns within one run, on the same files and the same schema, and
 * prints the ratios of the medians. A figure of one machine says little, a ratio more. Arguments:
 * how many files make the batch, then TEI files that are copied until there are so many. {@code mvn
 * package} makes the launcher.
 */
public final class ValidationBenchmark {
  private static final int ROUNDS = 5;
  private static final String SCHEMA = Path.of("tei/schema/basylym.rng").toAbsolutePath() + "";
  private static final String BASYLYM =
      Path.of("target/basylym/bin/basylym").toAbsolutePath().toString();
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private ValidationBenchmark() {}

  /** What a hello world costs. */
  static final class Hello {
    private Hello() {}

    /** Says hello. */
    public static void main(String[] args) {
      System.out.println("hello");
    }
  }

  /** Runs the benchmark; the result goes to standard output. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("benchmark");
    List<String> files = copies(folder, Integer.parseInt(args[0]), args);
    List<String> one = files.subList(0, 1);
    compare(
        "--help against a hello world", List.of(BASYLYM, "--help"), java(Hello.class.getName()));
    compare("one file, all rules, against Jing", validate(one), jing(one));
    lint(one.get(0));
    List<String> all = List.of(folder.toString());
    compare(files.size() + " files, grammar alone, against Jing", grammar(all), jing(files));
    compare(files.size() + " files, all rules, against Jing", validate(all), jing(files));
    for (String file : files) {
      Files.delete(Path.of(file));
    }
    Files.delete(folder);
  }

  private static List<String> copies(Path folder, int number, String... args) throws IOException {
    List<String> files = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      byte[] text = Files.readAllBytes(Path.of(args[1 + i % (args.length - 1)]));
      files.add(Files.write(folder.resolve("f" + i + ".xml"), text).toString());
    }
    return files;
  }

  private static void lint(String file) throws IOException, InterruptedException {
    if (Files.isExecutable(Path.of("/usr/bin/xmllint"))) {
      compare(
          "one file, all rules, against xmllint",
          validate(List.of(file)),
          List.of("xmllint", "--noout", "--relaxng", SCHEMA, file));
    }
  }

  private static List<String> validate(List<String> paths) {
    return joined(List.of(BASYLYM, "validate", "--schema", SCHEMA, "--format", "line"), paths);
  }

  private static List<String> grammar(List<String> paths) {
    return joined(validate(List.of("--grammar-only")), paths);
  }

  private static List<String> jing(List<String> files) {
    return joined(java("com.thaiopensource.relaxng.util.Driver"), joined(List.of(SCHEMA), files));
  }

  private static List<String> java(String main) {
    return List.of(JAVA, "-cp", System.getProperty("java.class.path"), main);
  }

  private static List<String> joined(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  private static void compare(String what, List<String> ours, List<String> theirs)
      throws IOException, InterruptedException {
    double[] our = new double[ROUNDS];
    double[] their = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      their[round] = seconds(theirs);
      our[round] = seconds(ours);
    }
    System.out.printf(
        Locale.ROOT,
        "%-50s %6.2f s / %6.2f s = %.2f%n",
        what,
        median(our),
        median(their),
        median(our) / median(their));
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
}
