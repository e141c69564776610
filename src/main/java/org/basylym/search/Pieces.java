// SPDX-License-Identifier: Apache-2.0
package org.basylym.search;

import java.util.ArrayList;
import java.util.List;

/** The texts of the passages in pieces: only those that hold results are ever loaded. */
final class Pieces {
  /** About how many characters a piece holds. */
  private static final int SIZE = 30_000;

  private final List<String> languages = new ArrayList<>();
  private final List<Integer> firsts = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();

  Pieces(List<Passage> passages) {
    List<String> piece = new ArrayList<>();
    int size = 0;
    String page = "";
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      if (size > SIZE) {
        texts.add(Script.array(String.join(",\n", piece)));
        piece.clear();
        size = 0;
      }
      if (piece.isEmpty()) {
        firsts.add(i);
        page = "";
      }
      piece.add(entry(passage, page));
      page = page(passage);
      size += passage.words().length();
    }
    if (!piece.isEmpty()) {
      texts.add(Script.array(String.join(",\n", piece)));
    }
  }

  /** A passage; its page only if it is not that of the one before. */
  private String entry(Passage passage, String page) {
    if (!languages.contains(passage.language())) {
      languages.add(passage.language());
    }
    String address = passage.address();
    return Script.array(
        Script.text(page(passage).equals(page) ? "" : page(passage)),
        Script.text(address.substring(page(passage).length())),
        Script.text(passage.name()),
        languages.indexOf(passage.language()),
        Script.text(passage.words()));
  }

  private static String page(Passage passage) {
    int fragment = passage.address().indexOf('#');
    return fragment < 0 ? passage.address() : passage.address().substring(0, fragment);
  }

  /** The languages of the passages. */
  List<String> languages() {
    return languages;
  }

  /** The first passage of each piece. */
  List<Integer> firsts() {
    return firsts;
  }

  List<String> texts() {
    return texts;
  }
}
