// SPDX-License-Identifier: Apache-2.0
package org.basylym.planted;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The text of a TEI file into which faults are planted; comments and examples are left alone. */
final class Manuscript {
  private static final Pattern LEFT_ALONE =
      Pattern.compile(
          "(?s)<!--.*?-->|<!\\[CDATA\\[.*?\\]\\]>|<\\?.*?\\?>|<!DOCTYPE[^<>\\[]*(?:\\[.*?\\]\\s*)?>"
              + "|<egXML.*?</egXML>");

  private static final Pattern ID = Pattern.compile("<(\\w+)[^<>]* xml:id=\"([^\"]+)\"");

  /** Addresses and code are no text. */
  private static final Pattern CODE = Pattern.compile("<(?:idno|code|eg|gi|att|val|ident|ref)\\b");

  private final String text;
  private final boolean[] untouchable;
  private final boolean[] inTag;
  private final int body;
  private final Map<String, String> ids = new LinkedHashMap<>();

  Manuscript(String text) {
    this.text = text;
    this.untouchable = new boolean[text.length() + 1];
    this.inTag = new boolean[text.length() + 1];
    this.body = Math.max(0, text.indexOf("</teiHeader>"));
    LEFT_ALONE
        .matcher(text)
        .results()
        .forEach(found -> Arrays.fill(untouchable, found.start(), found.end(), true));
    boolean tag = false;
    for (int i = 0; i < text.length(); i++) {
      tag |= text.charAt(i) == '<';
      inTag[i] = tag;
      tag &= text.charAt(i) != '>';
    }
    ID.matcher(text)
        .results()
        .filter(id -> !untouchable[id.start()])
        .forEach(id -> ids.putIfAbsent(id.group(2), id.group(1)));
  }

  String text() {
    return text;
  }

  /** How often a word occurs. */
  int count(String word) {
    return (int)
        Pattern.compile("(?<!\\p{L})" + word + "(?!\\p{L})").matcher(text).results().count();
  }

  /** The ids of the file, each with the name of its element. */
  Map<String, String> ids() {
    return ids;
  }

  /** A place of the markup that matches, changed; null if there is none. */
  Planted change(Random random, Pattern pattern, Function<MatchResult, String> change) {
    return change(random, pattern, change, 0, false);
  }

  /** A place in the running text that matches, changed; null if there is none. */
  Planted changeText(Random random, Pattern pattern, Function<MatchResult, String> change) {
    return change(random, pattern, f -> isCode(f) ? null : change.apply(f), body, true);
  }

  private boolean isCode(MatchResult found) {
    int tag = text.lastIndexOf('<', found.start());
    return CODE.matcher(text).region(Math.max(0, tag), text.length()).lookingAt();
  }

  private Planted change(
      Random random,
      Pattern pattern,
      Function<MatchResult, String> change,
      int from,
      boolean outside) {
    List<MatchResult> places =
        pattern
            .matcher(text)
            .results()
            .filter(f -> f.start() >= from && !(outside && (inTag[f.start()] || inTag[f.end()])))
            .filter(found -> !untouchable[found.start()] && !untouchable[found.end()])
            .filter(found -> change.apply(found) != null)
            .toList();
    if (places.isEmpty()) {
      return null;
    }
    MatchResult place = places.get(random.nextInt(places.size()));
    String changed =
        text.substring(0, place.start()) + change.apply(place) + text.substring(place.end());
    int at = Arrays.mismatch(text.toCharArray(), changed.toCharArray());
    return at < 0 ? null : new Planted(changed, lines(changed, at));
  }

  /** The lines that may be named: of the change, of the tag that it is in, of the entry around. */
  private static List<Integer> lines(String text, int at) {
    int tag = text.lastIndexOf('<', Math.min(at, text.length() - 1));
    int entry = text.lastIndexOf("<app", at);
    return List.of(line(text, at), line(text, tag), line(text, entry));
  }

  private static int line(String text, int at) {
    return 1 + (int) text.substring(0, Math.max(0, at)).chars().filter(c -> c == '\n').count();
  }

  /**
   * A text with one fault.
   *
   * @param text the text
   * @param lines the lines on which it may be found
   */
  record Planted(String text, List<Integer> lines) {

    /** Whether one of the problems, each a line and a rule, is this one; give or take a line. */
    boolean isFound(String rule, Set<String> problems) {
      return lines.stream()
          .flatMap(line -> Stream.of(line - 1, line, line + 1))
          .anyMatch(line -> problems.contains(line + rule));
    }
  }
}
