// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.streams.Steps;
import org.basylym.transform.Tree;

/**
 * How often each word stands in a text. Words are runs of letters, marks and digits; markup parts
 * them, so that both sides of a comparison are cut alike.
 */
public final class Words {
  private static final QName XML_LANG = new QName("http://www.w3.org/XML/1998/namespace", "lang");

  private final Map<String, Integer> counts = new HashMap<>();
  private final StringBuilder running = new StringBuilder();
  private final Set<String> marked = new HashSet<>();
  private String language;

  /** The words of a text as it was written: headers are about the text, and are left out. */
  public static Words ofSource(XdmNode tree) {
    Words words = new Words();
    words.collect(tree, true);
    return words;
  }

  /**
   * The words of a text, but of what it words in several languages beside each other only those in
   * {@code language}: a title, a name or a note with a sibling of the same kind in that language.
   */
  public static Words ofSourceIn(String language, XdmNode tree) {
    Words words = new Words();
    words.language = language;
    words.collect(tree, true);
    return words;
  }

  /** The words of formatting objects, or of any tree that has no header to leave out. */
  public static Words ofTree(Tree tree) {
    Words words = new Words();
    words.collect(tree.node(), false);
    return words;
  }

  private void collect(XdmNode node, boolean source) {
    if (node.getNodeKind() == XdmNodeKind.TEXT) {
      add(node.getStringValue());
    } else if (node.getNodeKind() != XdmNodeKind.ATTRIBUTE
        && !(source && (isHeader(node) || isInAnotherLanguage(node) || isMarkedAlready(node)))) {
      node.children().forEach(child -> collect(child, source));
    }
  }

  private static boolean isHeader(XdmNode node) {
    return node.getNodeKind() == XdmNodeKind.ELEMENT
        && node.getNodeName().getLocalName().equals("teiHeader");
  }

  /** An index says a term once, however many places in the text are marked for it. */
  private boolean isMarkedAlready(XdmNode node) {
    return node.getNodeKind() == XdmNodeKind.ELEMENT
        && node.getNodeName().getLocalName().equals("index")
        && !marked.add(node.getStringValue().replaceAll("\\s+", " ").strip());
  }

  private boolean isInAnotherLanguage(XdmNode node) {
    return language != null
        && node.getNodeKind() == XdmNodeKind.ELEMENT
        && node.getAttributeValue(XML_LANG) != null
        && !isIn(language, node)
        && node.getParent()
            .select(Steps.child(node.getNodeName().getLocalName()))
            .anyMatch(sibling -> isIn(language, sibling));
  }

  private static boolean isIn(String language, XdmNode node) {
    String tag = node.getAttributeValue(XML_LANG);
    return tag != null && (tag.equals(language) || tag.startsWith(language + "-"));
  }

  /** Adds the words of a run of text that markup bounds. */
  public void add(CharSequence text) {
    running.append(text).append(' ');
    int start = -1;
    for (int i = 0; i < text.length(); ) {
      int sign = Character.codePointAt(text, i);
      if (isWordSign(sign)) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        count(text.subSequence(start, i).toString());
        start = -1;
      }
      i += Character.charCount(sign);
    }
    if (start >= 0) {
      count(text.subSequence(start, text.length()).toString());
    }
  }

  private static boolean isWordSign(int sign) {
    int type = Character.getType(sign);
    return Character.isLetterOrDigit(sign)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private void count(String word) {
    counts.merge(word, 1, Integer::sum);
  }

  /** Adds all words of another text. */
  public void addAll(Words other) {
    other.counts.forEach((word, n) -> counts.merge(word, n, Integer::sum));
    running.append(other.running);
  }

  /**
   * The words of this text that are rarer in another, sorted. A word that the other text writes in
   * pieces or as part of a longer run, as at a line's end or a drop capital, is not missing.
   */
  public Set<String> missingFrom(Words other) {
    Set<String> missing = new TreeSet<>();
    counts.forEach(
        (word, n) -> {
          if (other.counts.getOrDefault(word, 0) < n) {
            missing.add(word);
          }
        });
    if (!missing.isEmpty()) {
      String whole = other.running.toString().replaceAll("[\\s\u00AD]+", "");
      missing.removeIf(word -> occurrences(word, whole) >= counts.get(word));
    }
    return missing;
  }

  private static int occurrences(String word, String text) {
    int n = 0;
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
      n++;
    }
    return n;
  }

  /** Whether a word stands in this text at all. */
  public boolean has(String word) {
    return counts.containsKey(word);
  }
}
