// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.Outcome;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.diagnostics.SourcePlace;

/** Finds the files that the words of a command line mean, and the edition that they belong to. */
public final class EditionFinder {
  private static final List<String> ENDINGS = List.of(".xml", ".tei", ".odd");

  private final RuleCatalog rules;

  public EditionFinder(RuleCatalog rules) {
    this.rules = rules;
  }

  /** The edition made of these files and folders; paths that cannot be read are reported. */
  public Outcome<Edition> find(List<Path> paths) {
    List<Diagnostic> problems = new ArrayList<>();
    Map<Path, String> found = new TreeMap<>();
    for (Path path : paths) {
      collect(path, found, problems);
    }
    if (found.isEmpty() && problems.isEmpty()) {
      SourcePlace place = SourcePlace.file(paths.get(0).toString(), paths.get(0));
      problems.add(rules.diagnose("no-tei-files", place, Map.of()));
    }
    Path root = paths.size() == 1 ? rootOf(paths.get(0)) : commonRoot(paths);
    String name = paths.get(0).toString();
    List<TeiFile> files =
        found.entrySet().stream()
            .map(e -> new TeiFile(e.getKey(), e.getValue(), TeiFile.key(root, e.getKey()), root))
            .sorted(Comparator.comparing(TeiFile::key))
            .toList();
    Path settings = paths.get(0).resolve(Settings.FILE);
    return new SettingsReader(rules)
        .read(
            root,
            Files.isDirectory(paths.get(0))
                ? settings.toString()
                : root.resolve(Settings.FILE).toString())
        .then(read -> Outcome.of(new Edition(root, name, files, read, named(paths))))
        .with(problems);
  }

  private static Set<Path> named(List<Path> paths) {
    return paths.stream()
        .filter(path -> !Files.isDirectory(path))
        .map(path -> path.toAbsolutePath().normalize())
        .collect(Collectors.toSet());
  }

  private void collect(Path path, Map<Path, String> found, List<Diagnostic> problems) {
    try {
      if (Files.isDirectory(path)) {
        walk(path, found, problems);
      } else {
        file(path, found, problems);
      }
    } catch (IOException e) {
      problems.add(unreadable(path, String.valueOf(e.getMessage())));
    }
  }

  /** A pipe or a device would be waited for, perhaps without end. */
  private void file(Path path, Map<Path, String> found, List<Diagnostic> problems) {
    if (Files.isRegularFile(path) && Files.isReadable(path)) {
      found.put(path.toAbsolutePath().normalize(), path.toString());
    } else if (Files.isRegularFile(path)) {
      problems.add(unreadable(path, "permission denied"));
    } else if (Files.exists(path)) {
      problems.add(unreadable(path, "it is a pipe or a device, not a file"));
    } else if (Files.isSymbolicLink(path)) {
      problems.add(unreadable(path, "it is a link to nowhere"));
    } else {
      problems.add(unreadable(path, "there is no such file"));
    }
  }

  private Diagnostic unreadable(Path path, String why) {
    return rules.diagnose(
        "unreadable-file", SourcePlace.file(path.toString(), path), Map.of("why", why));
  }

  /**
   * All TEI files below a folder; hidden files and folders, and links to folders, are passed by. A
   * link to a file is followed inside the folder only: nobody named what lies outside.
   */
  private void walk(Path folder, Map<Path, String> found, List<Diagnostic> problems)
      throws IOException {
    FileVisitor<Path> visitor =
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            return hidden(dir) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!hidden(file) && hasEnding(file) && !Files.isDirectory(file)) {
              if (leadsOut(file, folder)) {
                problems.add(unreadable(file, "it is a link that leads out of the folder"));
              } else {
                file(file, found, problems);
              }
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            problems.add(unreadable(file, "permission denied"));
            return FileVisitResult.CONTINUE;
          }
        };
    // Entry by entry, so that the folder itself may be a link.
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        Files.walkFileTree(entry, visitor);
      }
    }
  }

  private static boolean leadsOut(Path file, Path folder) {
    try {
      return Files.isSymbolicLink(file)
          && Files.exists(file)
          && !file.toRealPath().startsWith(folder.toRealPath());
    } catch (IOException e) {
      return true;
    }
  }

  private static boolean hidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  private static boolean hasEnding(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith);
  }

  /** The nearest folder with settings at or above a path, else the folder itself. */
  private static Path rootOf(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path folder = Files.isDirectory(absolute) ? absolute : absolute.getParent();
    for (Path up = folder; up != null; up = up.getParent()) {
      if (Files.isRegularFile(up.resolve(Settings.FILE))) {
        return up;
      }
    }
    return folder;
  }

  private static Path commonRoot(List<Path> paths) {
    Path common = rootOf(paths.get(0));
    for (Path path : paths) {
      Path root = rootOf(path);
      while (!root.startsWith(common)) {
        common = common.getParent();
      }
    }
    return common;
  }
}
