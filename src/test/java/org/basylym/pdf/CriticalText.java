// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import java.util.Random;

/**
 * Made-up texts with an apparatus in two series. The first and the last word of each lemma are like
 * no other word of the text: {@code xq7qx} and {@code xz7zx} for the seventh.
 */
final class CriticalText {
  private static final String[] SYLLABLES = {
    "ra", "men", "tu", "lis", "co", "ver", "ba", "tis", "no", "per", "ma", "que", "do", "stra", "e"
  };

  private final Random chance = new Random(20261123);
  private final StringBuilder text = new StringBuilder();
  private final int every;
  private int words;
  private int entries;

  private CriticalText(int every) {
    this.every = every;
  }

  /** Chapters of prose, an entry for about every so many words. */
  static String prose(int chapters, int paragraphs, int every) {
    CriticalText made = new CriticalText(every);
    for (int c = 1; c <= chapters; c++) {
      made.text.append("<div><head>Caput ").append(c).append("</head>");
      for (int p = 0; p < paragraphs; p++) {
        made.text.append("<p>");
        made.words(40 + made.chance.nextInt(120));
        made.text.append("</p>\n");
      }
      made.text.append("</div>\n");
    }
    return made.tei();
  }

  /** A poem of numbered verses in stanzas. */
  static String verse(int verses, int every) {
    CriticalText made = new CriticalText(every);
    made.text.append("<div><head>Carmen</head>");
    for (int n = 1; n <= verses; n++) {
      made.text.append(n % 8 == 1 ? "<lg>" : "").append("<l n='").append(n).append("'>");
      made.words(4 + made.chance.nextInt(4));
      made.text.append("</l>").append(n % 8 == 0 || n == verses ? "</lg>\n" : "\n");
    }
    made.text.append("</div>");
    return made.tei();
  }

  private void words(int count) {
    for (int w = 0; w < count; w++) {
      text.append(w == 0 ? "" : " ");
      if (++words % every == 0) {
        app(w + 3 < count);
      } else {
        word();
      }
    }
  }

  /** An entry; its lemma has two words or more where there is room. */
  private void app(boolean room) {
    int n = ++entries;
    text.append("<app").append(n % 3 == 0 ? " type='fontium'" : "").append("><lem wit='#A'>");
    text.append("xq").append(n).append("qx");
    for (int more = room ? chance.nextInt(3) : 0; more > 0; more--) {
      text.append(' ');
      word();
    }
    text.append(" xz").append(n).append("zx</lem>");
    for (String witness : new String[] {"#B", "#C #D"}) {
      text.append("<rdg wit='").append(witness).append("'>");
      word();
      text.append("</rdg>");
    }
    text.append("</app>");
  }

  private void word() {
    for (int s = 1 + chance.nextInt(4); s > 0; s--) {
      text.append(SYLLABLES[chance.nextInt(SYLLABLES.length)]);
    }
  }

  private String tei() {
    return """
        <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="la"><teiHeader><fileDesc><titleStmt>
        <title>Textus</title></titleStmt><publicationStmt><p>test</p></publicationStmt>
        <sourceDesc><listWit><witness xml:id="A">A</witness><witness xml:id="B">B</witness>
        <witness xml:id="C">C</witness><witness xml:id="D">D</witness></listWit></sourceDesc>
        </fileDesc></teiHeader><text><body>%s</body></text></TEI>
        """
        .formatted(text);
  }
}
