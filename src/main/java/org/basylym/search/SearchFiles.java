// SPDX-License-Identifier: Apache-2.0
package org.basylym.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.basylym.diagnostics.PackagedFiles;
import org.basylym.search.WordIndex.Unit;

/**
 * The scripts that a site is searched by: {@code search/index.js} and its shards of words, the
 * texts in pieces for the results shown, the names of the sections in each interface language.
 */
public final class SearchFiles {
  /** The index may take so much of what its texts take, in percent. */
  private static final int LARGEST = 40;

  private static final String FOLDER = "/org/basylym/search/scripts/";

  private final FoldingTable table = new FoldingTable();

  /** The program of the search page: its parts joined, the table of letters before them. */
  public byte[] program() {
    PackagedFiles parts = new PackagedFiles(FOLDER);
    StringBuilder program = new StringBuilder();
    for (String part : parts.names()) {
      String text = new String(parts.read(part), StandardCharsets.UTF_8);
      program.append(text.replace("[/* folding.txt */]", table.script())).append('\n');
    }
    return program.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The data that the program searches.
   *
   * @param tables what the stylesheet said of each document, in their order
   * @param languages the interface languages, in the order of the names in the tables
   * @return contents by site-relative path
   */
  public Map<String, byte[]> data(Collection<byte[]> tables, List<String> languages) {
    Passages passages = Passages.of(tables);
    Map<String, byte[]> files = new TreeMap<>();
    Pieces pieces = new Pieces(passages.all());
    index(passages, pieces).forEach((name, value) -> put(files, name, value));
    for (int i = 0; i < pieces.texts().size(); i++) {
      put(files, "text-" + i, pieces.texts().get(i));
    }
    for (int i = 0; i < languages.size(); i++) {
      put(files, "names-" + languages.get(i), names(passages, i));
    }
    return files;
  }

  private static void put(Map<String, byte[]> files, String name, String value) {
    String script = "basylymSearch(" + Script.text(name) + "," + value + ");\n";
    files.put("search/" + name + ".js", script.getBytes(StandardCharsets.UTF_8));
  }

  /** The index by words, or, if that would be too large, by passages. */
  private Map<String, String> index(Passages passages, Pieces pieces) {
    Map<String, String> byWords = index(Unit.WORD, passages, pieces);
    boolean fits = size(byWords) * 100 <= passages.bytes() * LARGEST;
    return fits ? byWords : index(Unit.PASSAGE, passages, pieces);
  }

  private static long size(Map<String, String> scripts) {
    return scripts.values().stream()
        .mapToLong(script -> script.getBytes(StandardCharsets.UTF_8).length)
        .sum();
  }

  private Map<String, String> index(Unit unit, Passages passages, Pieces pieces) {
    WordIndex index = new WordIndex(table, unit, passages.all());
    SortedMap<String, Places> terms = index.terms();
    Alphabet alphabet = new Alphabet(terms.keySet());
    Shards shards = new Shards(terms, index.places(), alphabet);
    Map<String, String> scripts = new TreeMap<>();
    scripts.put("index", head(index, alphabet, shards, passages.all(), pieces));
    for (int i = 0; i < shards.texts().size(); i++) {
      scripts.put("words-" + i, Script.text(shards.texts().get(i)));
    }
    return scripts;
  }

  private static String head(
      WordIndex index, Alphabet alphabet, Shards shards, List<Passage> passages, Pieces pieces) {
    return "{\"exact\":"
        + (index.unit() == Unit.WORD)
        + ",\"places\":"
        + index.places()
        + ",\"passages\":"
        + passages.size()
        + ",\"letters\":"
        + Script.text(alphabet.letters())
        + ",\"kinds\":"
        + Script.texts(Passage.KINDS)
        + ",\"languages\":"
        + Script.texts(pieces.languages())
        + ",\"shards\":"
        + Script.texts(shards.firsts())
        + ",\"counts\":"
        + shards.counts()
        + ",\"texts\":"
        + pieces.firsts()
        + ",\"order\":"
        + Script.text(Order.of(passages, index.lengths()))
        + "}";
  }

  private static String names(Passages passages, int language) {
    List<String> names = new ArrayList<>();
    for (Passages.Section section : passages.sections()) {
      String name = section.names().isEmpty() ? "" : section.names().get(language);
      names.add(Script.array(section.depth(), Script.text(name), Script.text(section.address())));
    }
    return Script.array(String.join(",\n", names));
  }
}
