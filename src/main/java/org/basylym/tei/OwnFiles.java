// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.Outcome;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.diagnostics.SourcePlace;
import org.basylym.transform.OwnStylesheet;
import org.basylym.transform.SaxonRuntime;

/** The edition's own stylesheets, style sheet and labels: found in its folder, and made use of. */
public final class OwnFiles {
  private static final Pattern LABELS = Pattern.compile("labels\\.([A-Za-z]{2,8})\\.xml");

  private final SaxonRuntime saxon;
  private final RuleCatalog rules;
  private final Confines confines;

  public OwnFiles(SaxonRuntime saxon, RuleCatalog rules, Confines confines) {
    this.saxon = saxon;
    this.rules = rules;
    this.confines = confines;
  }

  /** The same edition; from now on stylesheets and labels of its own overrule ours. */
  public Outcome<Edition> adopt(Edition edition) {
    List<Diagnostic> problems = new ArrayList<>();
    edition
        .settings()
        .own()
        .forEach(
            (key, own) ->
                found(edition, own)
                    .ifPresentOrElse(
                        file -> problems.addAll(adopt(edition, key, file)),
                        () -> problems.add(refused(key, own))));
    return Outcome.of(edition, problems);
  }

  /** The file that a setting names, if it may be read. */
  public Optional<Path> found(Edition edition, OwnFile own) {
    Path file = edition.root().resolve(own.path()).normalize();
    return Optional.of(file)
        .filter(path -> Files.exists(path) && Files.isReadable(path))
        .filter(path -> confines.holds(edition.root(), path));
  }

  private Diagnostic refused(String key, OwnFile own) {
    return rules.diagnose(
        "own-file-refused",
        own.place(),
        Map.of(
            "setting", key, "path", own.path(), "why", "which is no file in the edition's folder"));
  }

  private List<Diagnostic> adopt(Edition edition, String key, Path file) {
    return switch (key) {
      case "site.xslt" -> overrule(edition, "html.xsl", "m:site", file);
      case "book.xslt" -> overrule(edition, "fo.xsl", "#unnamed", file);
      case "labels" -> {
        labels(file).forEach(saxon::label);
        yield List.of();
      }
      default -> List.of();
    };
  }

  private List<Diagnostic> overrule(Edition edition, String entry, String mode, Path file) {
    OwnStylesheet own = new OwnStylesheet(file, List.of(edition.root(), file.getParent()));
    return saxon.overrule(entry, mode, own).stream()
        .map(
            fault ->
                rules.diagnose("own-stylesheet-unusable", place(fault), Map.of("why", fault.why())))
        .toList();
  }

  /** What a stylesheet of the edition's own did not come to the end of, as a problem. */
  public static Diagnostic failure(RuleCatalog rules, OwnStylesheet.Fault fault, String part) {
    return rules.diagnose(
        "own-stylesheet-failed", place(fault), Map.of("why", fault.why(), "part", part));
  }

  private static SourcePlace place(OwnStylesheet.Fault fault) {
    SourcePlace file = SourcePlace.file(fault.file(), Path.of(fault.file()));
    return fault.line() == 0 ? file : file.at(fault.line(), Math.max(1, fault.column()));
  }

  /** Files of labels by language: one, or all of a folder. */
  static Map<String, Path> labels(Path path) {
    Map<String, Path> labels = new TreeMap<>();
    Matcher name = LABELS.matcher(path.getFileName().toString());
    if (name.matches() && Files.isRegularFile(path)) {
      labels.put(name.group(1), path);
    } else if (Files.isDirectory(path)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(path, "labels.*.xml")) {
        files.forEach(file -> labels.putAll(labels(file)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return labels;
  }
}
