// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.basylym.diagnostics.Diagnostic;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.diagnostics.SourcePlace;
import org.basylym.tei.ParseObserver;
import org.basylym.tei.TeiFile;
import org.xml.sax.ContentHandler;

/**
 * Whether quotations have the words of the passages that they point to. The quotations are gathered
 * while files are checked; then only the passages that they need are read.
 */
final class Quotations implements ParseObserver {
  private static final Set<String> OUTSIDE = Set.of("teiHeader", "standOff", "listBibl", "bibl");

  private final Queue<Quotation> quotations = new ConcurrentLinkedQueue<>();
  private final Map<String, Passage> passages = new ConcurrentHashMap<>();

  /** A quotation, and the passage that it says it has its words from. */
  private record Quotation(
      List<String> words,
      String language,
      String pointer,
      TeiFile file,
      String id,
      SourcePlace place) {}

  private record Passage(List<String> words, String language) {}

  /** Takes a quotation up; a pointer out of the edition, or to no element, is passed by. */
  void add(ReadWords read, String pointer, TeiFile from) {
    Element quote = read.passage();
    int hash = pointer.indexOf('#');
    Path base = quote.place().source().orElse(null);
    if (hash < 0 || base == null || pointer.indexOf('(') >= 0) {
      return;
    }
    Path path = hash == 0 ? base : Target.resolved(pointer.substring(0, hash), base);
    if (path != null && path.startsWith(from.root())) {
      quotations.add(
          new Quotation(
              read.words(),
              primary(quote),
              pointer,
              from.sibling(path),
              pointer.substring(hash + 1),
              quote.place()));
    }
  }

  private static String primary(Element element) {
    return element.language().replaceAll("-.*", "");
  }

  /** The files that hold passages. */
  List<TeiFile> files() {
    return quotations.stream()
        .map(Quotation::file)
        .distinct()
        .filter(file -> java.nio.file.Files.isRegularFile(file.file()))
        .sorted(Comparator.comparing(TeiFile::key))
        .toList();
  }

  @Override
  public ContentHandler observe(TeiFile file, Consumer<Diagnostic> problems) {
    Set<String> wanted = new TreeSet<>();
    quotations.stream().filter(q -> q.file().equals(file)).forEach(q -> wanted.add(q.id()));
    return new Walk(file, List.of(new Reader(file, wanted)), () -> {});
  }

  /** Reads the wanted passages of one file. */
  private final class Reader implements Check {
    private final TeiFile file;
    private final Set<String> wanted;
    private final List<ReadWords> open = new ArrayList<>();

    Reader(TeiFile file, Set<String> wanted) {
      this.file = file;
      this.wanted = wanted;
    }

    @Override
    public void start(Element element) {
      String id = element.attribute("xml:id");
      if (id != null && wanted.contains(id) && !element.isInside(OUTSIDE)) {
        open.add(new ReadWords(element));
      }
      open.forEach(passage -> passage.start(element));
    }

    @Override
    public void text(TextRun run) {
      open.forEach(passage -> passage.text(run.text()));
    }

    @Override
    public void end(Element element) {
      open.forEach(passage -> passage.end(element));
      open.removeIf(
          passage -> {
            boolean ends = passage.passage() == element;
            if (ends) {
              passages.put(
                  file.key() + "#" + element.attribute("xml:id"),
                  new Passage(passage.words(), primary(element)));
            }
            return ends;
          });
    }
  }

  /** What differs, once the passages have been read. */
  List<Diagnostic> problems(RuleCatalog rules) {
    List<Diagnostic> problems = new ArrayList<>();
    Map<SourcePlace, Quotation> sorted = new TreeMap<>();
    Map<SourcePlace, Integer> pointers = new HashMap<>();
    quotations.forEach(
        quotation -> {
          sorted.put(quotation.place(), quotation);
          pointers.merge(quotation.place(), 1, Integer::sum);
        });
    sorted.forEach(
        (place, quotation) -> {
          Passage passage = passages.get(quotation.file().key() + "#" + quotation.id());
          // Words from several passages are those of none of them.
          if (passage != null
              && pointers.get(place) == 1
              && passage.language().equals(quotation.language())) {
            difference(quotation, passage)
                .ifPresent(
                    difference ->
                        problems.add(
                            rules.diagnose(
                                "quotation-differs",
                                place,
                                Map.of("target", quotation.pointer(), "difference", difference))));
          }
        });
    return problems;
  }

  private static Optional<String> difference(Quotation quotation, Passage passage) {
    return new QuotedWords(quotation.words(), passage.words()).difference();
  }
}
