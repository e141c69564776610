// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.Outcome;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.tei.TeiDocument.Kind;

/** Reads the files of an edition, on all processors. A broken file does not end the run. */
public final class EditionReader {
  private final TeiReader reader;
  private final RuleCatalog rules;

  public EditionReader(TeiReader reader, RuleCatalog rules) {
    this.reader = reader;
    this.rules = rules;
  }

  /** The documents of the files asked for, in the order of the files. */
  public Outcome<List<TeiDocument>> read(Edition edition) {
    return joined(edition.files());
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

  private Outcome<List<TeiDocument>> joined(List<TeiFile> files) {
    List<Outcome<TeiDocument>> read = files.parallelStream().map(this::readTei).toList();
    return Outcome.of(
        read.stream().flatMap(outcome -> outcome.value().stream()).toList(),
        read.stream().flatMap(outcome -> outcome.problems().stream()).toList());
  }

  private Outcome<TeiDocument> readTei(TeiFile file) {
    return ForeignFiles.named(file, reader.read(file), rules)
        .then(
            document ->
                document.kind() == Kind.FOREIGN
                    ? Outcome.none(ForeignFiles.diagnose(document, rules))
                    : Outcome.of(document));
  }
}
