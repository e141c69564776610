// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Looks for words in a printed PDF, whole or divided between two lines: a proof that nothing was
 * lost between the formatting objects and the page.
 */
final class PrintedWords {
  /**
   * Letters of one script or digits: a note is called by a Latin letter close to a Cyrillic word.
   */
  private static final Pattern WORD =
      Pattern.compile("\\p{IsCyrillic}+|[\\p{L}\\p{M}&&[^\\p{IsCyrillic}]]+|\\p{N}+");

  private static final Set<String> INLINES =
      Set.of("inline", "basic-link", "wrapper", "bidi-override", "character", "footnote");

  private final Map<String, Integer> words = new HashMap<>();
  private final Map<String, Integer> lineEnds = new HashMap<>();
  private final Map<String, Integer> lineStarts = new HashMap<>();

  PrintedWords(byte[] pdf) throws IOException {
    try (PrintedBook book = new PrintedBook(pdf)) {
      for (String line : book.lines()) {
        List<String> inLine = in(line);
        inLine.forEach(word -> words.merge(word, 1, Integer::sum));
        if (!inLine.isEmpty()) {
          lineStarts.merge(inLine.get(0), 1, Integer::sum);
          lineEnds.merge(inLine.get(inLine.size() - 1), 1, Integer::sum);
        }
      }
    }
  }

  /** The words of {@code wanted}, as often as they stand there, that are not printed. */
  List<String> missing(Collection<String> wanted) {
    List<String> notWhole = new ArrayList<>();
    for (String word : wanted) {
      if (!take(words, word)) {
        notWhole.add(word);
      }
    }
    return notWhole.stream().filter(word -> !takeDivided(word)).toList();
  }

  private boolean takeDivided(String word) {
    for (int cut = 1; cut < word.length(); cut++) {
      String end = word.substring(0, cut);
      String start = word.substring(cut);
      boolean left = words.getOrDefault(end, 0) > 0 && lineEnds.getOrDefault(end, 0) > 0;
      boolean right = words.getOrDefault(start, 0) > 0 && lineStarts.getOrDefault(start, 0) > 0;
      if (left && right) {
        take(words, end);
        take(words, start);
        take(lineEnds, end);
        take(lineStarts, start);
        return true;
      }
    }
    return false;
  }

  private static boolean take(Map<String, Integer> bag, String word) {
    Integer count = bag.get(word);
    if (count == null || count == 0) {
      return false;
    }
    bag.put(word, count - 1);
    return true;
  }

  /** The words of a text: letters or digits together, in small letters. */
  static List<String> in(String text) {
    String plain = Normalizer.normalize(text.replace("\u00AD", ""), Normalizer.Form.NFKC);
    return WORD.matcher(plain.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
  }

  /** The words that formatting objects put on pages. */
  static List<String> inFlowsOf(String fo) throws IOException, SAXException {
    StringBuilder text = new StringBuilder();
    new FoReader(fo).read(new DefaultHandler(), new Flows(text));
    return in(text.toString());
  }

  private static final class Flows extends XMLFilterImpl {
    private final StringBuilder text;
    private int depth;

    Flows(StringBuilder text) {
      this.text = text;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
      if (depth > 0 || local.equals("flow")) {
        depth++;
      }
      separate(local);
    }

    @Override
    public void endElement(String uri, String local, String name) {
      if (depth > 0) {
        depth--;
      }
      separate(local);
    }

    @Override
    public void characters(char[] signs, int start, int length) {
      if (depth > 0) {
        text.append(signs, start, length);
      }
    }

    private void separate(String local) {
      if (!INLINES.contains(local)) {
        text.append(' ');
      }
    }
  }
}
