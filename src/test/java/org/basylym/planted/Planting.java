// SPDX-License-Identifier: Apache-2.0
package org.basylym.planted;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.basylym.cli.CommandLines;

/**
 * Plants one fault at a time into sound files and looks whether validation finds it on its line.
 * What is planted depends on the text alone, so that every run plants the same.
 */
public final class Planting {
  private static final Pattern LINE = Pattern.compile("([^:]+):(\\d+):\\d+: .* \\[([a-z0-9-]+)\\]");

  /** So many files are no edition, but a collection. */
  private static final int ALONE = 20;

  private static final int SHOWN = 8;

  private final Path folder;
  private final int each;
  private final Pattern where;
  private final Map<Path, Manuscript> files = new TreeMap<>();

  /** What became of one kind of fault. */
  record Result(int planted, int found, List<String> missed) {}

  /**
   * A planting ground.
   *
   * @param folder an empty folder to work in
   * @param root the folder of the sound files
   * @param where the files that get faults
   * @param each how many faults of one kind each file gets, one at a time
   */
  Planting(Path folder, Path root, String where, int each) throws IOException {
    this.folder = folder;
    this.where = Pattern.compile(where);
    this.each = each;
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(f -> f.toString().matches(".*\\.(xml|tei|odd)")).toList()) {
        files.put(root.relativize(file), new Manuscript(Files.readString(file)));
      }
    }
  }

  /** Plants in all TEI files of a folder, and prints what was found. */
  public static void main(String[] args) throws IOException {
    Path work = Files.createTempDirectory("planted");
    int[] sums = new int[2];
    new Planting(work, Path.of(args[0]), ".*", Integer.parseInt(args[1]))
        .results()
        .forEach(
            (kind, result) -> {
              System.out.printf("%4d of %4d  %s%n", result.found(), result.planted(), kind);
              result.missed().stream()
                  .limit(SHOWN)
                  .forEach(miss -> System.out.println("              " + miss));
              sums[0] += result.found();
              sums[1] += result.planted();
            });
    System.out.println(sums[0] + " of " + sums[1] + " found; planted files in " + work);
  }

  /** By kind of fault, what was planted and found. */
  Map<String, Result> results() throws IOException {
    Map<String, Result> results = new LinkedHashMap<>();
    for (Map.Entry<Path, Manuscript> file : files.entrySet()) {
      if (where.matcher(file.getKey().toString()).matches()) {
        write("sound", file.getKey(), 0, file.getValue().text());
      }
    }
    Map<String, Set<String>> sound = report("sound");
    int number = 0;
    for (Fault fault : Faults.all()) {
      results.put(fault.name(), result("kind" + number++, fault, sound));
    }
    return results;
  }

  private Result result(String kind, Fault fault, Map<String, Set<String>> sound)
      throws IOException {
    Map<String, Manuscript.Planted> planted = new TreeMap<>();
    for (Map.Entry<Path, Manuscript> file : files.entrySet()) {
      if (!where.matcher(file.getKey().toString()).matches()) {
        continue;
      }
      for (int i = 0; i < each; i++) {
        Random random = new Random(fault.name().hashCode() + 31L * i);
        Manuscript.Planted one = fault.plant().apply(file.getValue(), random);
        if (one != null) {
          planted.put(write(kind, file.getKey(), i, one.text()), one);
        }
      }
    }
    Map<String, Set<String>> problems = planted.isEmpty() ? Map.of() : report(kind);
    List<String> missed = new ArrayList<>();
    planted.forEach(
        (name, one) -> {
          Set<String> now = new TreeSet<>(problems.getOrDefault(kind + name, Set.of()));
          now.removeAll(sound.getOrDefault("sound" + name.replaceFirst("^/\\d+", "/0"), Set.of()));
          if (fault.rules().stream().noneMatch(rule -> one.isFound(rule, now))) {
            missed.add(kind + name + ":" + one.lines() + " " + now);
          }
        });
    return new Result(planted.size(), planted.size() - missed.size(), missed);
  }

  /** The file with its fault, in a folder of its own; in an edition the other files beside it. */
  private String write(String kind, Path file, int number, String text) throws IOException {
    String own = "/" + number + "-" + file.getFileName();
    Path copy = folder.resolve(kind + own);
    if (files.size() < ALONE) {
      for (Map.Entry<Path, Manuscript> other : files.entrySet()) {
        Path beside = copy.resolve(other.getKey());
        Files.createDirectories(beside.getParent());
        Files.writeString(beside, other.getValue().text());
      }
    }
    Files.createDirectories(copy.resolve(file).getParent());
    Files.writeString(copy.resolve(file), text);
    return own + "/" + file;
  }

  /** By file, line and rule of every problem. */
  private Map<String, Set<String>> report(String kind) {
    Map<String, Set<String>> found = new TreeMap<>();
    StringWriter said = new StringWriter();
    PrintWriter writer = new PrintWriter(said);
    Path work = folder.resolve(kind);
    CommandLines.of(writer, writer).execute("validate", "--format", "line", work.toString());
    said.toString()
        .lines()
        .map(LINE::matcher)
        .filter(Matcher::matches)
        .forEach(
            m ->
                found
                    .computeIfAbsent(
                        kind + m.group(1).substring(work.toString().length()), f -> new TreeSet<>())
                    .add(m.group(2) + m.group(3)));
    return found;
  }
}
