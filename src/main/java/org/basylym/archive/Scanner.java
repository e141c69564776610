// SPDX-License-Identifier: Apache-2.0
package org.basylym.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes through a text from left to right and takes the parts that traditions know. */
final class Scanner {
  private static final Comparator<Found> LONGEST =
      Comparator.comparingInt((Found found) -> found.labelEnd() - found.labelStart())
          .thenComparingInt(Found::end);

  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
  private static final int SCALE = 100;

  private final String text;
  private final List<Tradition> traditions;
  private final List<Reading> readings = new ArrayList<>();
  private final List<Found> found = new ArrayList<>();

  /** Traditions in the order in which they are tried at each place. */
  Scanner(String text, List<Tradition> traditions) {
    this.text = text;
    this.traditions = traditions;
    int at = 0;
    while (at < text.length()) {
      Found next = isStart(at) ? at(at) : null;
      if (next == null) {
        at++;
      } else {
        found.add(next);
        at = Math.max(next.end(), at + 1);
      }
    }
  }

  List<Found> found() {
    return found;
  }

  List<Reading> readings() {
    return readings;
  }

  /** How much of the text the traditions explain. */
  int score() {
    int words = 0;
    for (int i = 1; i < found.size(); i++) {
      Matcher word = WORD.matcher(text.substring(found.get(i - 1).end(), found.get(i).start()));
      words += word.find() ? 1 : 0;
    }
    return SCALE * found.stream().mapToInt(Found::weight).sum() - words;
  }

  private boolean isStart(int at) {
    return Character.isLetterOrDigit(text.charAt(at))
        ? at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))
        : "№#".indexOf(text.charAt(at)) >= 0;
  }

  private Found at(int at) {
    for (Tradition tradition : traditions) {
      List<Found> candidates = candidates(tradition, at);
      if (!candidates.isEmpty()) {
        Found longest = candidates.stream().max(LONGEST).orElseThrow();
        List<Found> same =
            candidates.stream()
                .filter(one -> one.labelStart() == longest.labelStart())
                .filter(one -> one.labelEnd() == longest.labelEnd())
                .toList();
        return new Ambiguity(text, found, readings).settled(tradition, same);
      }
    }
    return null;
  }

  private List<Found> candidates(Tradition tradition, int at) {
    List<Found> candidates = new ArrayList<>();
    for (PartPattern form : PartPattern.of(tradition)) {
      Matcher matcher = form.pattern().matcher(text).region(at, text.length());
      matcher.useTransparentBounds(true);
      if (matcher.lookingAt() && isExpected(form)) {
        candidates.add(found(form, matcher));
      }
    }
    return withoutReaching(candidates);
  }

  /** A dash makes a label only after the first part: П-141 alone is a fonds. */
  private boolean isExpected(PartPattern form) {
    return form.weight() != PartPattern.DASHED || form.level() == Level.FONDS || !found.isEmpty();
  }

  /** No value reaches over a label and a comma: 1-т, 2-іс is no file with two numbers. */
  private List<Found> withoutReaching(List<Found> candidates) {
    int first =
        candidates.stream()
            .filter(one -> one.labelStart() > one.start() && one.labelEnd() > one.labelStart())
            .mapToInt(Found::labelEnd)
            .min()
            .orElse(Integer.MAX_VALUE);
    return candidates.stream()
        .filter(one -> one.labelStart() < first || !reaches(first, one.labelStart()))
        .toList();
  }

  private boolean reaches(int label, int next) {
    return text.substring(label, next).matches(".*[,;].*");
  }

  private Found found(PartPattern form, Matcher matcher) {
    String printed = matcher.group("value");
    int end = matcher.end();
    boolean list = form.level() == Level.LEAF || form.level() == Level.PAGE;
    if (list && matcher.end("value") == end) {
      int kept = Leaves.withoutYear(printed);
      end -= printed.length() - kept;
      printed = printed.substring(0, kept);
    }
    String value = Values.canonical(form.level(), printed);
    boolean back = form.pattern().pattern().contains("<verso>") && matcher.group("verso") != null;
    String label = matcher.group("label");
    ArchivePart part =
        new ArchivePart(
            form.level(), back ? value + "v" : value, label == null ? "" : label, form.tradition());
    int labelStart = label == null ? end : matcher.start("label");
    int labelEnd = label == null ? end : matcher.end("label");
    return new Found(
        matcher.start(), end, labelStart, labelEnd, part, form.weight(), List.of(form.level()));
  }
}
