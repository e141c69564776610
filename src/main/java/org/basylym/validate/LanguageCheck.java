// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.lang.Character.UnicodeScript;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;

/** Whether text is written in the script of the language that it is said to be in. */
final class LanguageCheck implements Check {
  private static final int ENOUGH = 12;

  private final Findings findings;
  private final Deque<Passage> open = new ArrayDeque<>();

  /** An element with an xml:lang, and the letters in it so far, by script. */
  private record Passage(Element element, Map<UnicodeScript, Integer> letters) {}

  LanguageCheck(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void start(Element element) {
    if (element.attribute("xml:lang") != null) {
      open.push(new Passage(element, new EnumMap<>(UnicodeScript.class)));
    }
  }

  @Override
  public void text(TextRun run) {
    if (!open.isEmpty()) {
      count(run.text(), open.peek().letters());
    }
  }

  /** Every letter of a text comes by here: those of the two common scripts are told by number. */
  private static void count(String text, Map<UnicodeScript, Integer> letters) {
    int latin = 0;
    int cyrillic = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        latin += (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? 1 : 0;
      } else if (Character.isLetter(c)) {
        if (c >= 0x400 && c < 0x530) {
          cyrillic++;
        } else {
          letters.merge(UnicodeScript.of(c), 1, Integer::sum);
        }
      }
    }
    if (latin > 0) {
      letters.merge(UnicodeScript.LATIN, latin, Integer::sum);
    }
    if (cyrillic > 0) {
      letters.merge(UnicodeScript.CYRILLIC, cyrillic, Integer::sum);
    }
  }

  @Override
  public void end(Element element) {
    if (!open.isEmpty() && open.peek().element() == element) {
      Passage passage = open.pop();
      Scripts.of(element.language()).ifPresent(script -> judge(passage, script));
    }
  }

  private void judge(Passage passage, UnicodeScript expected) {
    int all = passage.letters().values().stream().mapToInt(n -> n).sum();
    for (Map.Entry<UnicodeScript, Integer> script : passage.letters().entrySet()) {
      boolean most = script.getValue() * 5 > all * 4;
      if (script.getKey() != expected && most && all >= ENOUGH) {
        findings.report(
            "script-against-language",
            passage.element().place(),
            "element",
            passage.element().name(),
            "language",
            passage.element().language(),
            "script",
            Scripts.name(script.getKey()));
      }
    }
  }
}
