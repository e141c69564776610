// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The works of a text: those that it cites without a pointer, and those that it lists twice. */
final class WorksCheck implements Check {
  private static final Set<String> WORKS = Set.of("bibl", "biblStruct");
  private static final Set<String> LISTS = Set.of("listBibl", "standOff", "teiHeader", "listWit");
  private static final Set<String> NAMES = Set.of("author", "editor");
  private static final List<String> POINTERS =
      List.of("corresp", "sameAs", "copyOf", "source", "decls", "target");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");

  /** So many pointers make a habit. */
  private static final int HABIT = 2;

  private final Findings findings;
  private final List<Element> unlinked = new ArrayList<>();
  private int linked;

  /** Works by the TEI element whose lists they stand in, and by what they say. */
  private final Map<Element, Map<String, Element>> listed = new HashMap<>();

  WorksCheck(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void end(Element element) {
    if (!element.isOneOf(WORKS) || isArchival(element)) {
      return;
    }
    if (element.parent() != null && element.parent().is("listBibl")) {
      list(element);
    } else if (element.is("bibl") && element.parent() != null) {
      cite(element);
    }
  }

  private static boolean isArchival(Element work) {
    return "archival".equals(work.attribute("type"))
        || "document".equals(work.attribute("type"))
        || work.descendants("msIdentifier").findAny().isPresent();
  }

  private void cite(Element bibl) {
    if (!bibl.isInside(Set.of("text")) || bibl.parent().isInside(LISTS)) {
      return;
    }
    boolean points =
        Stream.concat(Stream.of(bibl), all(bibl))
            .anyMatch(e -> POINTERS.stream().anyMatch(name -> e.attribute(name) != null));
    if (points) {
      linked++;
    } else if (bibl.descendants("title").anyMatch(title -> !isNamed(title))
        && !bibl.parent().isInside(WORKS)) {
      unlinked.add(bibl);
    }
  }

  /** A title with an address of its own is found by that. */
  private static boolean isNamed(Element title) {
    return title.attribute("ref") != null || title.attribute("key") != null;
  }

  private static Stream<Element> all(Element element) {
    return element.children().flatMap(child -> Stream.concat(Stream.of(child), all(child)));
  }

  /** The same words, or the same authors, titles, year and parts, are the same work. */
  private void list(Element work) {
    Element text = work;
    while (text.parent() != null && !text.is("TEI")) {
      text = text.parent();
    }
    Map<String, Element> before = listed.computeIfAbsent(text, key -> new HashMap<>());
    for (String sign : signs(work)) {
      Element first = before.putIfAbsent(sign, work);
      if (first != null) {
        String name = first.attribute("xml:id");
        findings.report(
            "work-listed-twice",
            work.place(),
            "work",
            shortened(work.text()),
            "other",
            (name == null ? "" : "\"" + name + "\" ") + "on line " + first.place().line());
        return;
      }
    }
  }

  private static List<String> signs(Element work) {
    List<String> signs = new ArrayList<>();
    String words = folded(work.text());
    if (words.length() > 12) {
      signs.add("w " + words);
    }
    String names =
        all(work)
            .filter(e -> e.isOneOf(NAMES))
            .map(Element::text)
            .map(WorksCheck::letters)
            .sorted()
            .collect(Collectors.joining(" "));
    String titles = texts(work, "title");
    String year = work.descendants("date").map(WorksCheck::year).findFirst().orElse("");
    String parts = texts(work, "biblScope") + texts(work, "edition") + texts(work, "publisher");
    if (!names.isBlank() && titles.length() > 8 && !year.isEmpty()) {
      signs.add("f " + names + "|" + titles + "|" + year + "|" + parts);
    }
    return signs;
  }

  private static String texts(Element work, String name) {
    return work.descendants(name)
        .map(e -> folded(e.text()) + e.attribute("from") + e.attribute("n"))
        .distinct()
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static String year(Element date) {
    String when = date.attribute("when");
    Matcher year = YEAR.matcher(when == null ? date.text() : when);
    return year.find() ? year.group() : "";
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "");
  }

  /** A name with its parts in any order. */
  private static String letters(String name) {
    return Stream.of(name.split("[^\\p{L}\\p{M}]+", -1))
        .map(WorksCheck::folded)
        .sorted()
        .collect(Collectors.joining());
  }

  private static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60).replaceAll("\\s+\\S*$", "") + "…";
  }

  @Override
  public void finish() {
    if (linked >= HABIT && linked >= unlinked.size()) {
      for (Element bibl : unlinked) {
        findings.report("work-not-listed", bibl.place(), "work", shortened(bibl.text()));
      }
    }
  }
}
