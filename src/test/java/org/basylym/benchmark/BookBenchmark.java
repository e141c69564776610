// SPDX-License-Identifier: Apache-2.0
package org.basylym.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Times {@code basylym pdf} on books with an apparatus keyed to lines against the floor, one run of
 * FOP on the same formatting objects, and against XeLaTeX with reledmac on the source that {@code
 * basylym latex} writes, all runs that it needs. One run of each after the other, both Java
 * programs with the options of the launcher; ratios of wall time and of pages a second; the heap
 * that is left after the fullest collection; how busy the machine is. Arguments: sizes in pages
 * (35, 300 and 1500 without any), and {@code dense} for more entries.
 */
public final class BookBenchmark {
  private static final int RUNS_OF_LATEX = 3;
  private static final String HEAP = "1g";

  private final Path folder;

  private BookBenchmark(Path folder) {
    this.folder = folder;
  }

  /** Runs the benchmark; the results go to standard output. */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of(args));
    boolean dense = words.remove("dense");
    List<Integer> sizes =
        words.isEmpty() ? List.of(35, 300, 1500) : words.stream().map(Integer::valueOf).toList();
    Path folder = Files.createTempDirectory("book");
    BookBenchmark benchmark = new BookBenchmark(folder);
    double earlier = Double.NaN;
    for (int size : sizes) {
      earlier = benchmark.compare(size, dense, earlier);
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** One size; returns the seconds a page. */
  private double compare(int size, boolean dense, double earlier)
      throws IOException, InterruptedException {
    Path text = SampleBook.write(folder.resolve("book.xml"), size, dense);
    Path fo = folder.resolve("book.fo");
    Path ours = folder.resolve("book.pdf");
    Path floor = folder.resolve("floor.pdf");
    double own = java("org.basylym.Main", "pdf", text, "-o", ours, "--fo", fo);
    long heap = GcLog.fullest(folder.resolve("gc.log"));
    double plain = java("org.basylym.pdf.PlainFop", fo, floor);
    int pages = pages(ours);
    double perPage = own / pages;
    System.out.printf(
        Locale.ROOT,
        "%d pages%s: %.1f s, %.1f pages/s, heap %d MB of %s; floor %.1f s, ratio %.2f; load %.1f%n",
        pages,
        dense ? ", dense" : "",
        own,
        1 / perPage,
        heap,
        HEAP,
        plain,
        own / plain,
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    reledmac(text, 1 / perPage);
    if (!Double.isNaN(earlier)) {
      System.out.printf(
          Locale.ROOT, "  time a page against the size before: %.2f%n", perPage / earlier);
    }
    return perPage;
  }

  private void reledmac(Path text, double ours) throws IOException, InterruptedException {
    Path source = folder.resolve("latex.tex");
    java("org.basylym.Main", "latex", text, "-o", source);
    long start = System.nanoTime();
    for (int run = 0; run < RUNS_OF_LATEX; run++) {
      List<String> command = List.of("xelatex", "-interaction=nonstopmode", "latex.tex");
      try {
        run(command);
      } catch (IOException absent) {
        System.out.println("  XeLaTeX is not installed: NOT compared with reledmac");
        return;
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    int pages = pages(folder.resolve("latex.pdf"));
    System.out.printf(
        Locale.ROOT,
        "  reledmac, %d runs: %d pages in %.1f s, %.1f pages/s; ours against it %.2f%n",
        RUNS_OF_LATEX,
        pages,
        seconds,
        pages / seconds,
        ours * seconds / pages);
  }

  private double java(String main, Object... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:MetaspaceSize=128m",
                "-XX:InitialRAMPercentage=6",
                "-Xss8m",
                "-Xmx" + HEAP,
                "-Xlog:gc:file=" + folder.resolve("gc.log"),
                "-cp",
                System.getProperty("java.class.path"),
                main));
    Stream.of(arguments).map(Object::toString).forEach(command::add);
    long start = System.nanoTime();
    int code = run(command);
    if (code != 0) {
      throw new IllegalStateException(command + " ended with " + code);
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private int run(List<String> command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  private static int pages(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return document.getNumberOfPages();
    }
  }
}
