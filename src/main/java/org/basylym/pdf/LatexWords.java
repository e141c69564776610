// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import org.basylym.tei.Words;

/** The words of a source for LaTeX as a reader of its pages would see them. */
final class LatexWords {
  private static final String BODY = "\\begin{document}";

  /** Commands whose arguments are names of places or languages, or numbers. */
  private static final String NAMES =
      "\\\\(?:(?:label|edlabel|pageref|setlinenum|spoken|speak|hspace)\\{[^{}]*\\}"
          + "|(?:xxref|locate|indexitem|indexword)\\{[^{}]*\\}\\{[^{}]*\\}"
          + "|multicolumn\\{\\d+\\}\\{l\\}|(?:begin|end)\\{\\w+\\}(?:\\{(?:p\\{[^{}]*\\})*\\})?"
          + "|printindex\\[\\w*\\])";

  private LatexWords() {}

  static Words of(String source) {
    String text =
        source
            .substring(Math.max(0, source.indexOf(BODY)))
            .replaceAll(NAMES, " ")
            .replace("\\-", "\u00AD")
            .replaceAll("\\\\[A-Za-z]+\\*?(?:\\{\\})?(?:\\[(?:nosep|inlemma)\\])?", " ")
            .replaceAll("[{}]", " ");
    Words words = new Words();
    words.add(text);
    return words;
  }
}
