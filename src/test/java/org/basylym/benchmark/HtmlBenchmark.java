// SPDX-License-Identifier: Apache-2.0
package org.basylym.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Times {@code basylym html} on a novel of 3 MB, and on a commentary as long, against the TEI
 * Stylesheets run with the same Saxon, in turns within one run, and prints the ratios of the
 * medians. The Stylesheets are not in Maven Central: the environment variable TEI_STYLESHEETS, or
 * the first argument, names their {@code html5/html5.xsl}; without it only our own times are told.
 * Ours has 400 MB of memory.
 */
public final class HtmlBenchmark {
  private static final int ROUNDS = 3;
  private static final String HEAD =
      "<TEI xmlns='http://www.tei-c.org/ns/1.0' xml:lang='en'><teiHeader><fileDesc><titleStmt>"
          + "<title>Long</title></titleStmt><publicationStmt><p>test</p></publicationStmt>"
          + "<sourceDesc><p>test</p></sourceDesc></fileDesc></teiHeader><text><body>";

  private HtmlBenchmark() {}

  /** Runs the benchmark; the result goes to standard output. */
  public static void main(String[] args) throws IOException, InterruptedException {
    String rival = args.length > 0 ? args[0] : System.getenv("TEI_STYLESHEETS");
    Path folder = Files.createTempDirectory("benchmark");
    compare("novel", Files.writeString(folder.resolve("novel.xml"), text(false)), rival);
    compare("commentary", Files.writeString(folder.resolve("notes.xml"), text(true)), rival);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Sixty chapters of paragraphs; those of a commentary have a note each. */
  private static String text(boolean notes) {
    StringBuilder text = new StringBuilder(HEAD);
    String sentence = "The night was long and the road led on past %s into the hills. ";
    for (int chapter = 1; chapter <= 60; chapter++) {
      text.append("<div type='chapter'><head>Chapter ").append(chapter).append("</head>\n");
      for (int paragraph = 1; paragraph <= 90; paragraph++) {
        String name = "<hi rend='italic'>house " + paragraph + "</hi>";
        text.append("<p>").append(sentence.formatted(name).repeat(notes ? 3 : 6));
        if (notes) {
          text.append("<note place='foot'>").append(sentence.repeat(3)).append("</note>");
        }
        text.append("</p>\n");
      }
      text.append("</div>\n");
    }
    return text.append("</body></text></TEI>").toString();
  }

  private static void compare(String what, Path file, String rival)
      throws IOException, InterruptedException {
    Path folder = file.resolveSibling(what);
    List<String> ours = java("-Xmx400m", "org.basylym.Main");
    ours.addAll(List.of("html", file.toString(), "-o", folder.resolve("site").toString()));
    List<String> theirs = java("-Xmx4g", "net.sf.saxon.Transform");
    theirs.addAll(List.of("-s:" + file, "-xsl:" + rival, "-o:" + folder.resolve("rival.html")));
    double[] own = new double[ROUNDS];
    double[] others = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      others[round] = rival == null ? Double.NaN : seconds(theirs);
      own[round] = seconds(ours);
    }
    System.out.printf(
        Locale.ROOT,
        "%s of %.1f MB: %.2f s / %.2f s = %.2f%n",
        what,
        Files.size(file) / 1e6,
        median(own),
        median(others),
        median(own) / median(others));
  }

  private static List<String> java(String memory, String main) {
    return new ArrayList<>(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xss8m",
            memory,
            "-cp",
            System.getProperty("java.class.path"),
            main));
  }

  private static double seconds(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("failed: " + command);
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
