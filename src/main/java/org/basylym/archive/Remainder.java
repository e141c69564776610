// SPDX-License-Identifier: Apache-2.0
package org.basylym.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What stands between and after the parts of a reference: a status, notes, other references. */
final class Remainder {
  private static final Pattern EDGES = Pattern.compile("^[\\s,.;:)\\]–—-]+|[\\s,.;:(\\[–—-]+$");
  private static final Pattern OPEN = Pattern.compile("^\\((.*)\\)$|^\\[(.*)\\]$");

  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern SENTENCE = Pattern.compile("(?<=\\p{L}{3}|\\p{Lu}{2}|\\))[.;]\\s+");

  private final List<String> unread = new ArrayList<>();
  private final List<ArchiveReference> others = new ArrayList<>();
  private final boolean named;
  private String status = "";
  private String keeper = "";

  /** Of a reference that has the name of its archive before its parts, or has not. */
  Remainder(String text, Chain chain, boolean named) {
    this.named = named;
    List<Found> found = chain.found();
    for (int i = 1; i < found.size(); i++) {
      keep(text.substring(found.get(i - 1).end(), found.get(i).start()));
    }
    after(text.substring(chain.end()));
  }

  String status() {
    return status;
  }

  /** The archive, if it is named after the parts. */
  String keeper() {
    return keeper;
  }

  List<String> unread() {
    return unread;
  }

  List<ArchiveReference> others() {
    return others;
  }

  private void after(String rest) {
    List<String> words = new ArrayList<>();
    for (String piece : trimmed(rest).split(";", -1)) {
      if (!isOther(trimmed(piece))) {
        words.add(piece);
      }
    }
    for (String piece : others.isEmpty() ? List.of(rest) : words) {
      for (String sentence : SENTENCE.split(piece, -1)) {
        keeperOr(sentence);
      }
    }
  }

  /** The archive may be named last; words that only follow are kept. */
  private void keeperOr(String sentence) {
    String words = bare(trimmed(sentence));
    if (named || !keeper.isEmpty() || !RepositoryName.isArchive(words)) {
      keep(sentence);
    } else {
      keeper = words;
    }
  }

  /** Each piece by itself: read together, a long note would be read again for every reference. */
  private boolean isOther(String piece) {
    if (!DIGIT.matcher(piece).find()) {
      return false;
    }
    ArchiveReference next = ArchiveReference.parse(piece);
    boolean file = next.part(Level.FILE).isPresent();
    boolean reference =
        next.part(Level.FONDS).isPresent()
            || (file
                && (next.part(Level.LEAF).isPresent() || next.part(Level.INVENTORY).isPresent()));
    if (reference) {
      others.add(next);
      others.addAll(next.others());
    }
    return reference;
  }

  private void keep(String gap) {
    String words = trimmed(gap);
    String bare = bare(words);
    if (words.isEmpty() || bare.matches("(?iu)и|and|және|&")) {
      return;
    }
    if (status.isEmpty() && isStatus(bare)) {
      status = bare;
    } else {
      unread.add(words);
    }
  }

  private static String bare(String words) {
    String closed = words.contains("[") ? words : words.replaceAll("\\]+$", "");
    String inner = OPEN.matcher(closed).replaceAll("$1$2");
    return inner.equals(words) ? words : bare(inner);
  }

  private static boolean isStatus(String words) {
    String lower = words.toLowerCase(Locale.ROOT).replaceAll("[’ʻ‘ʼ`]", "'");
    return Tradition.all().stream()
        .anyMatch(t -> t.statuses().contains(lower) || t.statuses().contains(lower + "."));
  }

  private static String trimmed(String words) {
    String inner = words.strip();
    String bracketless = EDGES.matcher(inner).replaceAll("");
    long opened = bracketless.chars().filter(c -> c == '(').count();
    long closed = bracketless.chars().filter(c -> c == ')').count();
    return opened > closed ? bracketless + ")" : closed > opened ? "(" + bracketless : bracketless;
  }
}
