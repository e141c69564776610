// SPDX-License-Identifier: Apache-2.0
package org.basylym.edition;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A TEI file in which each word outside the header has become a number of its own, so that a look
 * at any output tells which words did not arrive there. Works on the characters of the file: it
 * shares no parser and no stylesheet with the program.
 */
public final class MarkedWords {
  private static final Pattern MARKUP =
      Pattern.compile(
          "<!--.*?-->|<!\\[CDATA\\[.*?\\]\\]>|<\\?.*?\\?>|<!DOCTYPE[^\\[>]*(\\[.*?\\]\\s*)?>"
              + "|<[^>\"']*+(\"[^\"]*\"[^>\"']*+|'[^']*'[^>\"']*+)*+>",
          Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("&[^;\\s]+;|[^\\s&]+");
  private static final Pattern NAME = Pattern.compile("</?([^\\s/>]+)");
  private static final Pattern MARK = Pattern.compile("xq(\\d+)qx");

  private final StringBuilder text = new StringBuilder();
  private final List<String> parents = new ArrayList<>();
  private final Deque<String> open = new ArrayDeque<>();

  private final int first;

  private MarkedWords(String xml, int first) {
    this.first = first;
    Matcher markup = MARKUP.matcher(xml);
    int end = 0;
    while (markup.find()) {
      mark(xml.substring(end, markup.start()));
      follow(markup.group());
      text.append(markup.group());
      end = markup.end();
    }
    text.append(xml.substring(end));
  }

  /** Marks the words of a file with numbers from {@code first} on. */
  public static MarkedWords of(String xml, int first) {
    return new MarkedWords(xml.startsWith("\uFEFF") ? xml.substring(1) : xml, first);
  }

  /** The file with marks for words. */
  public String text() {
    return text.toString();
  }

  public int count() {
    return parents.size();
  }

  /** How many words an output lacks, by the elements that they stand in; empty if none. */
  public Map<String, Long> missingFrom(String output) {
    BitSet seen = new BitSet();
    Matcher mark = MARK.matcher(output);
    while (mark.find()) {
      seen.set(Integer.parseInt(mark.group(1)));
    }
    List<String> missing = new ArrayList<>();
    for (int word = 0; word < count(); word++) {
      if (!seen.get(first + word)) {
        missing.add(parents.get(word));
      }
    }
    return missing.stream()
        .collect(Collectors.groupingBy(p -> p, LinkedHashMap::new, Collectors.counting()));
  }

  private void mark(String content) {
    if (open.isEmpty() || open.contains("teiHeader")) {
      text.append(content);
      return;
    }
    Matcher word = WORD.matcher(content);
    while (word.find()) {
      boolean isWord =
          !word.group().startsWith("&")
              && word.group().codePoints().anyMatch(Character::isLetterOrDigit);
      word.appendReplacement(
          text,
          Matcher.quoteReplacement(isWord ? "xq" + (first + parents.size()) + "qx" : word.group()));
      if (isWord) {
        parents.add(open.peek());
      }
    }
    word.appendTail(text);
  }

  private void follow(String markup) {
    if (markup.startsWith("<!") || markup.startsWith("<?")) {
      return;
    }
    if (markup.startsWith("</")) {
      open.pop();
    } else if (!markup.endsWith("/>")) {
      Matcher name = NAME.matcher(markup);
      name.lookingAt();
      open.push(name.group(1));
    }
  }
}
