// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The readings of each apparatus entry: lemma, witnesses, and what makes them differ. */
final class ReadingCheck implements Check {
  private static final Set<String> READINGS = Set.of("lem", "rdg");

  /** With one of these a witness may well stand in two readings of an entry: its hands differ. */
  private static final List<String> HANDS = List.of("hand", "varSeq", "type", "cause");

  private static final Set<String> CHANGES = Set.of("add", "del", "subst", "mod", "corr", "sic");

  /** What so many of an edition's entries have, the others lack. */
  private static final int MOST = 4;

  private final Findings findings;

  /** Entries without a lemma: those that name their place, and those that stand in the text. */
  private final List<Element> located = new ArrayList<>();

  private final List<Element> inText = new ArrayList<>();

  /** Empty lemmas of entries whose words are given by from and to. */
  private final List<Element> anchoredEmpty = new ArrayList<>();

  private final Set<String> declared = new TreeSet<>();
  private int withLemma;

  ReadingCheck(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void start(Element element) {
    if (element.is("witness") && element.attribute("xml:id") != null) {
      declared.add("#" + element.attribute("xml:id").strip());
    } else if (element.name().equals("lacunaStart")) {
      for (Element up = element; up != null; up = up.parent()) {
        String wit = up.attribute("wit");
        declared.removeAll(wit == null ? List.of() : List.of(wit.strip().split("\\s+")));
      }
    }
  }

  @Override
  public void end(Element element) {
    if (!element.is("app")) {
      return;
    }
    List<Element> readings = readings(element).toList();
    List<Element> lemmas = readings.stream().filter(reading -> reading.is("lem")).toList();
    lemma(element, readings, lemmas);
    witnesses(element, readings);
    lemmas.forEach(
        lemma ->
            readings.stream()
                .filter(r -> r.is("rdg"))
                .forEach(reading -> same(lemma, reading, readings)));
  }

  /** Readings of this entry, also in groups, but not those of entries inside. */
  static Stream<Element> readings(Element app) {
    return app.children()
        .flatMap(
            child ->
                child.isOneOf(READINGS)
                    ? Stream.of(child)
                    : child.is("rdgGrp") ? readings(child) : Stream.empty());
  }

  private void lemma(Element app, List<Element> readings, List<Element> lemmas) {
    boolean anchored = app.attribute("from") != null || app.attribute("to") != null;
    if (lemmas.isEmpty() && !readings.isEmpty() && !anchored) {
      (app.attribute("loc") == null ? inText : located).add(app);
    }
    withLemma += lemmas.isEmpty() ? 0 : 1;
    for (Element lemma : lemmas) {
      if (lemma.attributes().getLength() > 0 || !isEmpty(lemma)) {
        continue;
      }
      if (anchored) {
        anchoredEmpty.add(lemma);
      } else if (readings.stream().noneMatch(other -> other.is("rdg") && isEmpty(other))) {
        findings.report("empty-lemma", lemma.place());
      }
    }
  }

  private static boolean isEmpty(Element reading) {
    return reading.children().findAny().isEmpty() && reading.text().isEmpty();
  }

  private void witnesses(Element app, List<Element> readings) {
    Set<String> seen = new TreeSet<>();
    Set<String> reported = new TreeSet<>();
    Set<String> silent = new TreeSet<>(declared);
    for (Element reading : readings) {
      boolean ofAHand = isOfAHand(reading);
      String wit = reading.attribute("wit");
      Set<String> own = new TreeSet<>();
      for (String siglum : wit == null ? new String[0] : wit.strip().split("\\s+")) {
        boolean twice = !own.add(siglum) || (!ofAHand && seen.contains(siglum));
        if (twice && !siglum.isEmpty() && reported.add(siglum)) {
          findings.report("witness-twice", reading.place(), "siglum", siglum);
        }
      }
      silent.removeAll(own);
      if (!ofAHand) {
        seen.addAll(own);
      }
    }
    if (!silent.isEmpty() && !app.parent().isInside(Set.of("app"))) {
      findings.report("missing-witness", app.place(), "sigla", String.join(" ", silent));
    }
  }

  /** What a hand added, struck out or corrected stands beside what it found. */
  private static boolean isOfAHand(Element reading) {
    return HANDS.stream().anyMatch(name -> reading.attribute(name) != null)
        || reading.children().anyMatch(child -> child.isOneOf(CHANGES));
  }

  /** Where a lemma only states the text and others read otherwise, a reading may attest it. */
  private void same(Element lemma, Element reading, List<Element> readings) {
    String text = lemma.text();
    if (text.isEmpty() || !text.equals(reading.text())) {
      return;
    }
    boolean statesTheTextOnly =
        lemma.attribute("wit") == null
            && lemma.attribute("source") == null
            && lemma.attribute("resp") == null;
    boolean plain =
        HANDS.stream().allMatch(name -> reading.attribute(name) == null)
            && !(statesTheTextOnly && reading.attribute("n") != null)
            && !(statesTheTextOnly
                && reading.attribute("wit") != null
                && readings.stream().anyMatch(other -> !other.text().equals(text)));
    if (plain && lemma.markup().equals(reading.markup())) {
      findings.report("reading-equals-lemma", reading.place(), "text", text);
    }
  }

  /** An entry lacks its lemma only where others have theirs. */
  @Override
  public void finish() {
    if (withLemma > located.size()) {
      located.forEach(
          app ->
              findings.report(
                  "missing-lemma", app.place(), "where", " at \"" + app.attribute("loc") + "\""));
    }
    if (withLemma > MOST * inText.size()) {
      inText.forEach(app -> findings.report("missing-lemma", app.place(), "where", ""));
    }
    if (withLemma > MOST * anchoredEmpty.size()) {
      anchoredEmpty.forEach(lemma -> findings.report("empty-lemma", lemma.place()));
    }
  }
}
