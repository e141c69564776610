// SPDX-License-Identifier: Apache-2.0
package org.basylym.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.basylym.search.Words.Word;

/**
 * Where each folded word of an edition stands. A place is a word, so that phrases can be told from
 * the index; or, where that would make it too large beside a short text, only a passage. After each
 * passage one place is left free: no phrase runs over its end.
 */
final class WordIndex {
  /** How exactly places are told. */
  enum Unit {
    WORD,
    PASSAGE
  }

  private final Unit unit;
  private final FoldingTable table;
  private final Words words;
  private final Map<String, Folding> foldings = new HashMap<>();
  private final Map<String, Places> terms = new HashMap<>();
  private final List<Integer> lengths = new ArrayList<>();
  private int places;

  WordIndex(FoldingTable table, Unit unit, List<Passage> passages) {
    this.unit = unit;
    this.table = table;
    this.words = new Words(table);
    passages.forEach(this::add);
  }

  private void add(Passage passage) {
    Folding folding =
        foldings.computeIfAbsent(
            FoldingTable.key(passage.language()), key -> new Folding(table, words, key));
    int start = places;
    List<Word> all = words.of(passage.words(), passage.language());
    for (int i = 0; i < all.size(); i++) {
      String term = folding.fold(all.get(i).text());
      if (!term.isEmpty()) {
        if (!all.get(i).joined() && i + 1 < all.size() && all.get(i + 1).joined()) {
          put(compound(all, i, folding));
        }
        put(term);
        places += unit == Unit.WORD ? 1 : 0;
      }
    }
    places++;
    lengths.add(places - start);
  }

  /** The words from {@code start} on that hyphens join, written as one. */
  private static String compound(List<Word> all, int start, Folding folding) {
    StringBuilder compound = new StringBuilder(folding.fold(all.get(start).text()));
    for (int i = start + 1; i < all.size() && all.get(i).joined(); i++) {
      compound.append(folding.fold(all.get(i).text()));
    }
    return compound.toString();
  }

  private void put(String term) {
    terms.computeIfAbsent(term, key -> new Places()).add(places);
  }

  Unit unit() {
    return unit;
  }

  /** How many places there are. */
  int places() {
    return places;
  }

  /** How many places each passage has. */
  List<Integer> lengths() {
    return lengths;
  }

  /** A copy of the words, sorted by their code units as JavaScript sorts them. */
  SortedMap<String, Places> terms() {
    return new TreeMap<>(terms);
  }
}
