// SPDX-License-Identifier: Apache-2.0
package org.basylym.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.basylym.search.SearchFiles;

/**
 * The index of a large edition, and how fast it answers: makes one of a million words that are as
 * frequent as those of a language and grow endings as Kazakh words do, prints the sizes, and writes
 * a page that, opened in a browser, shows the times. Arguments: a folder to write to, the number of
 * words.
 */
public final class SearchBenchmark {
  private static final String CONSONANTS = "бгғджзйкқлмнңпрстфхшщ";
  private static final String VOWELS = "аәеоөұүыіу";
  private static final List<String> ENDINGS =
      List.of("", "", "ның", "ға", "ды", "да", "дан", "мен", "лар", "лары", "ларының", "ымыз");
  private static final int PASSAGE = 70;
  private static final double MILLION = 1_000_000;

  private final Random random = new Random(2026);
  private final List<String> stems;

  private SearchBenchmark(int stems) {
    this.stems = IntStream.range(0, stems).mapToObj(i -> stem()).toList();
  }

  /** Runs the benchmark; the results go to standard output and to {@code benchmark.html}. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    int words = Integer.parseInt(args[1]);
    SearchBenchmark benchmark = new SearchBenchmark(40_000);
    String table = benchmark.table(words);
    long start = System.nanoTime();
    SearchFiles search = new SearchFiles();
    Map<String, byte[]> files =
        search.data(List.of(table.getBytes(StandardCharsets.UTF_8)), List.of("kk"));
    double seconds = (System.nanoTime() - start) / 1e9;
    long text = 0;
    for (String line : table.split("\n", -1)) {
      text += line.substring(line.lastIndexOf('\t') + 1).getBytes(StandardCharsets.UTF_8).length;
    }
    long index = 0;
    Files.createDirectories(folder.resolve("search"));
    Files.write(folder.resolve("search.js"), search.program());
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
      index += file.getKey().matches("search/(index|words-\\d+)\\.js") ? file.getValue().length : 0;
    }
    System.out.printf(
        Locale.ROOT,
        "%d words: text %.1f MB, index %.1f MB (%.0f %%) in %d files, built in %.1f s%n",
        words,
        text / MILLION,
        index / MILLION,
        100.0 * index / text,
        files.keySet().stream().filter(name -> name.contains("/words-")).count(),
        seconds);
    System.out.println(Files.writeString(folder.resolve("benchmark.html"), benchmark.page()));
  }

  private String table(int words) {
    StringBuilder table = new StringBuilder("section\tt\t0\tt.html\tБенчмарк\n");
    for (int i = 0; i < words; i += PASSAGE) {
      table.append("passage\tt\ttext\tt.html#p").append(i / PASSAGE).append("\tkk\t\t");
      for (int n = 0; n < Math.min(PASSAGE, words - i); n++) {
        table.append(n == 0 ? "" : " ").append(word());
      }
      table.append('\n');
    }
    return table.toString();
  }

  private String word() {
    String stem = stems.get((int) Math.pow(stems.size(), random.nextDouble()) - 1);
    return stem + ENDINGS.get(random.nextInt(ENDINGS.size()));
  }

  private String stem() {
    StringBuilder stem = new StringBuilder();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      stem.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
      stem.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
    }
    return stem.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length()))).toString();
  }

  /** A page that times queries for frequent and rare stems: each first with the files it needs. */
  private String page() throws IOException {
    String frequent = stems.get(0);
    String next = stems.get(1);
    String middle = stems.get(200);
    String rare = stems.get(20_000);
    List<String> queries =
        List.of(
            "\"" + rare + "\"",
            rare,
            middle,
            frequent,
            frequent.substring(0, 1),
            frequent + " " + middle,
            "\"" + frequent + " " + next + "\"",
            "\"" + frequent + "* " + next + "*\"",
            frequent + " -" + middle);
    String calls =
        String.join(
            "\n", queries.stream().map(query -> "await time('" + query + "', false);").toList());
    try (InputStream page = SearchBenchmark.class.getResourceAsStream("search.html")) {
      return new String(page.readAllBytes(), StandardCharsets.UTF_8)
          .replace("CALLS", calls + "\nawait time('" + middle + "', true);");
    }
  }
}
