// SPDX-License-Identifier: Apache-2.0
package org.basylym.planted;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The kinds of faults that are planted. */
final class Faults {
  private static final String POINTER =
      "(?<= )(ref|corresp|resp|ana|who|source|facs|hand|decls|next|prev|copyOf|sameAs|synch|target)"
          + "=\"#([^\"\\s]+)\"";
  private static final String WIT = "(?<= )wit=\"#([^\"\\s]+)";
  private static final String LEM =
      "<lem((?: \\w+=\"[^\"]*\")*)>([^<>]*[^<>\\s][^<>]*)</lem>(\\s*)";
  private static final String CYRILLIC = "[а-яёәғқңөұүһі]";

  private final List<Fault> all = new ArrayList<>();

  /** All kinds. */
  static List<Fault> all() {
    Faults faults = new Faults();
    faults.pointers();
    faults.kinds();
    faults.apparatus();
    faults.places();
    faults.dates();
    faults.printedDates();
    faults.text();
    faults.references();
    return List.copyOf(faults.all);
  }

  private void pointers() {
    pointer("pointer to no id", f -> f.group(1) + "=\"#no.such\"");
    pointer("second pointer to no id", f -> f.group().replaceFirst("\"$", " #no.such\""));
    pointer("number sign lost", f -> f.group().replace("#", ""));
    String other = "(?<= )(\\w+)=\"([^\":#\\s]+)\\.xml#([^\"\\s]+)\"";
    markup(
        "pointer to no id of another file",
        "dangling-pointer",
        other,
        f -> f.group(1) + "=\"" + f.group(2) + ".xml#no.such\"");
    markup(
        "pointer to no file",
        "dangling-pointer",
        other,
        f -> f.group(1) + "=\"" + f.group(2) + "-no.xml#" + f.group(3) + "\"");
    markup(
        "image that is not there",
        "missing-image",
        "(<graphic [^<>]*?url=\"[^\":]+)(\\.\\w+\")",
        f -> f.group(1) + "-no" + f.group(2));
    String ids = "(<\\w+(?: [^<>]*?)? xml:id=\")([^\"]+)(\"[^<>]*>)";
    with(
        "id given twice",
        "duplicate-id",
        ids,
        (m, f) -> {
          String first = m.ids().keySet().iterator().next();
          return f.group(2).equals(first) ? null : f.group(1) + first + f.group(3);
        });
    markup(
        "chain that goes in a circle",
        "circular-pointer",
        ids,
        f ->
            f.group().contains(" next=")
                ? null
                : f.group(1) + f.group(2) + "\" next=\"#" + f.group(2) + f.group(3));
  }

  private void kinds() {
    with("speaker is a place or a page", "wrong-target", POINTER, (m, f) -> wrong(m, f, "who"));
    with("responsible is a place", "wrong-target", POINTER, (m, f) -> wrong(m, f, "resp"));
    with("hand is a place or a page", "wrong-target", POINTER, (m, f) -> wrong(m, f, "hand"));
    with(
        "witness is no witness",
        "wrong-target",
        WIT,
        (m, f) ->
            "witness".equals(m.ids().get(f.group(1)))
                ? first(m, "person|place|p|div|pb|l").map(id -> "wit=\"#" + id).orElse(null)
                : null);
  }

  private void apparatus() {
    with("siglum of no witness", "undeclared-siglum", WIT, (m, f) -> known(m, f, "wit=\"#Nemo"));
    with(
        "siglum without its number sign",
        "siglum-without-hash",
        WIT,
        (m, f) -> known(m, f, "wit=\"" + f.group(1)));
    markup(
        "witness in lemma and reading",
        "witness-twice",
        "<lem wit=\"(#?[^\"\\s]+)[^<>]*>[^<>]*</lem>\\s*<rdg wit=\"(?=[^\"]*\">)",
        f -> f.group() + f.group(1) + " ");
    markup(
        "lemma lost",
        "missing-lemma",
        "<app>(\\s*)" + LEM + "(?=<rdg)",
        f -> "<app>" + f.group(1) + f.group(4));
    markup(
        "lemma emptied",
        "empty-lemma",
        LEM + "(?=<rdg)",
        f -> "<lem" + f.group(1) + "></lem>" + f.group(3));
    markup(
        "reading equal to its lemma",
        "reading-equals-lemma",
        LEM + "(<rdg wit=\"[^\"]*\">)[^<>]+(?=</rdg>)",
        f -> f.group().substring(0, f.group().lastIndexOf('>') + 1) + f.group(2));
    markup(
        "lacuna that never ends",
        "unclosed-lacuna",
        "(<rdg wit=\"[^\"]+\")>[^<>]*</rdg>",
        f -> f.group(1) + "><lacunaStart/></rdg>");
  }

  private void places() {
    markup(
        "passage from its end to its beginning",
        "reversed-span",
        "<app from=\"(#[^\"]+)\" to=\"(#[^\"]+)\"",
        f ->
            f.group(1).equals(f.group(2))
                ? null
                : "<app from=\"" + f.group(2) + "\" to=\"" + f.group(1) + "\"");
    markup(
        "place that the text has not",
        "unmatched-location",
        "<app loc=\"[^\"]+\"",
        f -> "<app loc=\"98765\"");
    markup("end of a lacuna lost", "unclosed-lacuna", "<lacunaEnd[^<>]*/>", f -> "");
  }

  private void dates() {
    String day = "(?<= )(when|notBefore|notAfter)=\"(\\d{4})-(\\d\\d)-(\\d\\d)\"";
    String begin = "(?<= )(from|notBefore)=\"(\\d{4})([^\"]*)\" (to|notAfter)=\"(\\d{4})([^\"]*)\"";
    for (String impossible : List.of("02-30", "13-01", "04-31", "00-10", "12-00")) {
      markup(
          "day " + impossible,
          "impossible-date",
          day,
          f -> f.group(1) + "=\"" + f.group(2) + "-" + impossible + "\"");
    }
    for (String form : List.of("17.04.1918", "1918-4-7", "c. 1918", "1918/04/17", "0000")) {
      all.add(
          new Fault(
              "date written " + form,
              Set.of("malformed-date", "impossible-date", "grammar-bad-value"),
              (m, random) ->
                  m.change(random, Pattern.compile(day), f -> f.group(1) + "=\"" + form + "\"")));
    }
    markup(
        "end before beginning",
        "reversed-dates",
        begin,
        f ->
            f.group(2).compareTo(f.group(5)) < 0
                ? "%s=\"%s%s\" %s=\"%s%s\""
                    .formatted(
                        f.group(1), f.group(5), f.group(6), f.group(4), f.group(2), f.group(3))
                : null);
    markup(
        "calendars a day apart",
        "calendars-disagree",
        "(?<= )(from|when|to)-custom=\"(\\d{4}-\\d\\d-\\d)(\\d)\"",
        f -> f.group(1) + "-custom=\"" + f.group(2) + (f.group(3).equals("8") ? 7 : 8) + "\"");
  }

  private void printedDates() {
    markup(
        "printed day against its value",
        "printed-date-contradicts",
        "(<date(?: [^<>]*)? when=\"\\d{4}-\\d\\d-)(\\d\\d)(\"[^<>]*>\\s*(?:\\d{1,2}\\S{0,3} (?:of )?"
            + "\\p{L}{3,}\\.?,? \\d{4}|\\d{4} жылғы \\d+ \\p{L}+|\\p{L}{3,} \\d{1,2},? \\d{4})\\W*<)",
        f -> f.group(1) + (f.group(2).equals("03") ? "25" : "03") + f.group(3));
    markup(
        "printed year against its value",
        "printed-date-contradicts",
        "(<date(?: [^<>]*)? when=\")(\\d{4})((?:-\\d\\d)*\"[^<>]*>[^<>\\d]*\\2[^<>\\d]*<)",
        f -> f.group(1) + (f.group(2).equals("1807") ? 1918 : 1807) + f.group(3));
  }

  private void text() {
    String inWord = "(?<=\\p{L})(<[lp]b[^<>]*break=\"no\"[^<>]*/>)(?=\\p{L})";
    markup("space after a break in a word", "space-beside-no-break", inWord, f -> f.group() + " ");
    markup("space before a break in a word", "space-beside-no-break", inWord, f -> " " + f.group());
    letters("Latin letter in a Cyrillic word", CYRILLIC, "аеорсхі", "aeopcxi");
    letters("Cyrillic letter in a Latin word", "[a-z]", "aeopcxi", "аеорсхі");
    letters("Latin letter in a Greek word", "[α-ω]", "ονα", "ova");
    running(
        "Kazakh letter without its tail", "look-alike-word", "(?<=\\p{L})қ(?=\\p{L})", f -> "к");
    running("closing guillemet lost", "unbalanced-guillemet", "»", f -> "");
    running("opening guillemet lost", "unbalanced-guillemet", "«", f -> "");
    running(
        "letter and mark",
        "decomposed-letter",
        "[йёéèöüä]",
        f -> Normalizer.normalize(f.group(), Normalizer.Form.NFD));
    for (String stray : List.of("\u200B", "\uFEFF", "\u0084", "\uFFFD", "\u202E")) {
      running(
          "stray " + Integer.toHexString(stray.charAt(0)),
          "stray-control-character",
          "(?<=\\p{L})(?=\\p{L})",
          f -> stray);
    }
    running("two spaces", "double-space", "(?<=\\p{L}) (?=\\p{L})", f -> "  ");
    markup(
        "language of another script",
        "script-against-language",
        "xml:lang=\"(ru|kk|en|de|fr|la|grc)\"(?=[^<>]*>[^<>]{30,}<)",
        f -> "xml:lang=\"" + (f.group(1).matches("ru|kk|grc") ? "en" : "ru") + "\"");
  }

  private void references() {
    markup(
        "fonds of another number",
        "archive-reference-mismatch",
        "(<idno type=\"fonds\"[^<>]*>)(\\d+)",
        f -> f.group(1) + "7" + f.group(2));
    markup(
        "fonds without its tail",
        "archive-reference-look-alike",
        "(?<=\\d)-қ\\.(?=</idno>)",
        f -> "-к.");
    markup(
        "reference without a record",
        "archive-reference-unlinked",
        "(<bibl (?=[^<>]*type=\"archival\")[^<>]*) corresp=\"[^\"]+\"",
        f -> f.group(1));
  }

  /** In words of one alphabet, of five letters or more, one letter for another. */
  private void letters(String name, String alphabet, String from, String to) {
    running(
        name,
        "mixed-script-word",
        "(?<=" + alphabet + "{2})[" + from + "](?=" + alphabet + "{2})",
        f -> String.valueOf(to.charAt(from.indexOf(f.group()))));
  }

  private void pointer(String name, Function<MatchResult, String> change) {
    with(
        name,
        "dangling-pointer",
        POINTER,
        (m, f) -> m.ids().containsKey(f.group(2)) ? change.apply(f) : null);
  }

  private void markup(
      String name, String rule, String pattern, Function<MatchResult, String> change) {
    with(name, rule, pattern, (m, f) -> change.apply(f));
  }

  private void with(
      String name,
      String rule,
      String pattern,
      BiFunction<Manuscript, MatchResult, String> change) {
    Pattern compiled = Pattern.compile(pattern);
    all.add(
        new Fault(
            name,
            Set.of(rule),
            (m, random) -> m.change(random, compiled, f -> change.apply(m, f))));
  }

  private void running(
      String name, String rule, String pattern, Function<MatchResult, String> change) {
    Pattern compiled = Pattern.compile(pattern);
    all.add(new Fault(name, Set.of(rule), (m, random) -> m.changeText(random, compiled, change)));
  }

  private static String known(Manuscript m, MatchResult siglum, String instead) {
    return m.ids().containsKey(siglum.group(1)) ? instead : null;
  }

  /** The attribute with a pointer to an element that it cannot mean. */
  private static String wrong(Manuscript m, MatchResult found, String attribute) {
    return found.group(1).equals(attribute)
        ? first(m, "place|p|div|pb|l").map(id -> attribute + "=\"#" + id + "\"").orElse(null)
        : null;
  }

  private static java.util.Optional<String> first(Manuscript m, String elements) {
    return m.ids().entrySet().stream()
        .filter(id -> id.getValue().matches(elements))
        .map(java.util.Map.Entry::getKey)
        .findFirst();
  }
}
