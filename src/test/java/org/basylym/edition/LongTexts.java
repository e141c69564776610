// SPDX-License-Identifier: Apache-2.0
package org.basylym.edition;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts longer than a page, of several shapes; every word of one stands in it only once. */
final class LongTexts {
  private static final String HEAD =
      "<TEI xmlns='http://www.tei-c.org/ns/1.0' xml:lang='en'><teiHeader><fileDesc><titleStmt>"
          + "<title>%s</title></titleStmt><publicationStmt><p>test</p></publicationStmt><sourceDesc>"
          + "<listWit><witness xml:id='A'>A</witness><witness xml:id='B'>B</witness></listWit>"
          + "</sourceDesc></fileDesc></teiHeader><text>%s</text></TEI>";

  private LongTexts() {}

  /** The texts by their names. */
  static Map<String, String> all() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("chapters", body(times(9, c -> div(c, times(40, p -> paragraph(c * 100 + p))))));
    texts.put("plain", body(times(300, LongTexts::paragraph)));
    texts.put(
        "group",
        "<group>"
            + times(
                4,
                t -> "<text>" + body(head(t) + times(50, p -> paragraph(t * 100 + p))) + "</text>")
            + "</group>");
    texts.put("verse", body("<lg>" + times(3000, LongTexts::line) + "</lg>"));
    texts.put("dense", body(div(1, times(60, LongTexts::attested))));
    texts.put("noted", body(times(120, LongTexts::noted)));
    texts.put(
        "listed", body("<div><listApp>" + times(700, LongTexts::listed) + "</listApp></div>"));
    texts.replaceAll((name, text) -> HEAD.formatted(name, text));
    return texts;
  }

  private static String body(String content) {
    return "<body>" + content + "</body>";
  }

  private static String div(int number, String content) {
    return "<div type='chapter'>" + head(number) + content + "</div>";
  }

  private static String head(int number) {
    return "<head>Chapter number" + number + "</head>";
  }

  private static String paragraph(int number) {
    return "<p>" + words("w" + number, 60) + " <ref target='#far'>far" + number + "</ref></p>";
  }

  private static String line(int number) {
    return "<l n='" + number + "'>" + words("v" + number, 4) + "</l>";
  }

  private static String attested(int number) {
    return "<p>"
        + times(
            15,
            e ->
                words("t" + number + "e" + e, 5)
                    + " <app><lem wit='#A'>lem%1$d</lem><rdg wit='#B'>rdg%1$d</rdg></app> "
                        .formatted(number * 100 + e))
        + "</p>";
  }

  private static String listed(int number) {
    return "<app loc='%d'><lem wit='#A'>%s</lem><rdg wit='#B'>%s</rdg></app>"
        .formatted(number, words("lem" + number, 3), words("rdg" + number, 3));
  }

  private static String noted(int number) {
    return "<p>%s<note place='foot'>%s</note> end%d</p>"
        .formatted(words("s" + number, 50), words("n" + number, 60), number);
  }

  private static String words(String stem, int count) {
    return times(count, word -> stem + "x" + word + " ").strip();
  }

  private static String times(int count, IntFunction<String> part) {
    return IntStream.rangeClosed(1, count).mapToObj(part).collect(Collectors.joining());
  }
}
