// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.Outcome;
import org.basylym.tei.TeiDocument.Kind;

/** Reads the files of an edition, on all processors. A broken file does not end the run. */
public final class EditionReader {
  private final TeiReader reader;

  public EditionReader(TeiReader reader) {
    this.reader = reader;
  }

  /** The documents of the files asked for, in the order of the files. */
  public Outcome<List<TeiDocument>> read(Edition edition) {
    return others(edition, joined(edition.files()));
  }

  /** Shows the files asked for to the observers, and keeps none of their trees. */
  public Outcome<List<TeiFile>> scan(Edition edition) {
    return others(edition, joined(edition.files(), reader::scan));
  }

  /**
   * The documents given, and after them the authority files of the edition that their pointers lead
   * to, so that a single text finds its persons and places.
   */
  public Outcome<List<TeiDocument>> withAuthorities(List<TeiDocument> documents) {
    List<TeiDocument> all = new ArrayList<>(documents);
    List<Diagnostic> problems = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    documents.forEach(document -> seen.add(document.file().key()));
    List<TeiDocument> latest = documents;
    while (!latest.isEmpty()) {
      List<TeiFile> next =
          ReferencedFiles.of(latest).stream().filter(file -> seen.add(file.key())).toList();
      Outcome<List<TeiDocument>> more = joined(next);
      latest = more.value().orElseThrow().stream().filter(d -> d.kind() == Kind.AUTHORITY).toList();
      all.addAll(latest);
      problems.addAll(more.problems());
    }
    return Outcome.of(all, problems);
  }

  /** A file of another kind is no fault in a folder of TEI files, unless somebody named it. */
  private <T> Outcome<List<T>> others(Edition edition, Outcome<List<T>> read) {
    if (read.value().orElse(List.of()).isEmpty()) {
      return read;
    }
    return Outcome.of(
        read.value().orElseThrow(),
        read.problems().stream()
            .map(
                problem ->
                    problem.rule().equals("not-tei")
                            && !edition.named().contains(problem.place().file())
                        ? reader.passedOver(problem)
                        : problem)
            .toList());
  }

  private Outcome<List<TeiDocument>> joined(List<TeiFile> files) {
    return joined(files, reader::read);
  }

  /** One file is not worth the start of more threads. */
  private static <T> Outcome<List<T>> joined(
      List<TeiFile> files, Function<TeiFile, Outcome<T>> read) {
    Stream<TeiFile> stream = files.size() > 1 ? files.parallelStream() : files.stream();
    List<Outcome<T>> outcomes = stream.map(read).toList();
    return Outcome.of(
        outcomes.stream().flatMap(outcome -> outcome.value().stream()).toList(),
        outcomes.stream().flatMap(outcome -> outcome.problems().stream()).toList());
  }
}
