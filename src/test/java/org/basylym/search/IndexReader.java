// SPDX-License-Identifier: Apache-2.0
package org.basylym.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads an index back from its scripts, written without a look at the code that wrote them. */
final class IndexReader {
  private final Map<String, byte[]> files;
  private final String head;
  private String signs;
  private int bit;

  IndexReader(Map<String, byte[]> files) {
    this.files = files;
    this.head = script("index");
  }

  String script(String name) {
    byte[] file = files.get("search/" + name + ".js");
    String text = new String(file, StandardCharsets.UTF_8);
    return text.substring(text.indexOf(',') + 1, text.lastIndexOf(')'));
  }

  boolean exact() {
    return head.contains("\"exact\":true");
  }

  int number(String field) {
    return Integer.parseInt(head.replaceAll("(?s).*\"" + field + "\":(\\d+).*", "$1"));
  }

  /** The places of each word. */
  Map<String, List<Integer>> terms() {
    String letters = string(head.substring(head.indexOf("\"letters\":") + 10));
    int places = number("places");
    String[] counts = head.replaceAll("(?s).*\"counts\":\\[([\\d, ]*)\\].*", "$1").split(", ?", -1);
    Map<String, List<Integer>> terms = new TreeMap<>();
    for (int shard = 0; files.containsKey("search/words-" + shard + ".js"); shard++) {
      start(string(script("words-" + shard)));
      String term = "";
      for (int i = 0; i < Integer.parseInt(counts[shard]); i++) {
        StringBuilder next = new StringBuilder(term.substring(0, next(2)));
        for (int rest = next(2); rest > 0; rest--) {
          next.append(letters.charAt(next(3)));
        }
        term = next.toString();
        terms.put(term, places(places));
      }
    }
    return terms;
  }

  private List<Integer> places(int all) {
    int count = next(0) + 1;
    int mean = all / count;
    int width = mean <= 1 ? 0 : 31 - Integer.numberOfLeadingZeros(mean);
    List<Integer> places = new ArrayList<>();
    int place = -1;
    for (int i = 0; i < count; i++) {
      place += next(width) + 1;
      places.add(place);
    }
    return places;
  }

  /** The section, kind and length of each passage. */
  List<int[]> passages() {
    start(string(head.substring(head.indexOf("\"order\":") + 8)));
    List<int[]> passages = new ArrayList<>();
    while (passages.size() < number("passages")) {
      int section = next(4);
      int kind = next(1);
      for (int rest = next(2) + 1; rest > 0; rest--) {
        passages.add(new int[] {section, kind, next(4) + 1});
      }
    }
    return passages;
  }

  private void start(String text) {
    signs = text;
    bit = 0;
  }

  private int next(int width) {
    int length = width;
    while (bit() == 0) {
      length++;
    }
    int raised = 1;
    for (int i = 0; i < length; i++) {
      raised = raised * 2 + bit();
    }
    return raised - (1 << width);
  }

  private int bit() {
    int pair = bit / 13 * 2;
    int group = digit(signs.charAt(pair)) * 91 + digit(signs.charAt(pair + 1));
    return group >> (12 - bit++ % 13) & 1;
  }

  private static int digit(char sign) {
    return sign - '!' - (sign > '"' ? 1 : 0) - (sign > '<' ? 1 : 0) - (sign > '\\' ? 1 : 0);
  }

  /** The first string literal of a script. */
  static String string(String script) {
    StringBuilder text = new StringBuilder();
    for (int i = script.indexOf('"') + 1; script.charAt(i) != '"'; i++) {
      if (script.charAt(i) == '\\') {
        text.append((char) Integer.parseInt(script.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        text.append(script.charAt(i));
      }
    }
    return text.toString();
  }
}
