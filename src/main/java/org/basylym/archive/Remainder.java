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

  private final List<String> unread = new ArrayList<>();
  private final List<ArchiveReference> others = new ArrayList<>();
  private String status = "";

  Remainder(String text, Chain chain) {
    List<Found> found = chain.found();
    for (int i = 1; i < found.size(); i++) {
      keep(text.substring(found.get(i - 1).end(), found.get(i).start()));
    }
    after(text.substring(chain.end()));
  }

  String status() {
    return status;
  }

  List<String> unread() {
    return unread;
  }

  List<ArchiveReference> others() {
    return others;
  }

  private void after(String rest) {
    for (String piece : trimmed(rest).split(";", -1)) {
      if (piece.matches("(?s).*\\d.*")) {
        other(ArchiveReference.parse(trimmed(piece)));
      }
    }
    if (!others.isEmpty()) {
      return;
    }
    for (String sentence : rest.split("(?<=\\p{L}{3})[.;]\\s+", -1)) {
      keep(sentence);
    }
  }

  /** Each piece by itself: read together, a long note would be read again for every reference. */
  private void other(ArchiveReference next) {
    boolean reference =
        next.part(Level.FONDS).isPresent()
            || (next.part(Level.LEAF).isPresent() && next.part(Level.FILE).isPresent());
    if (reference) {
      others.add(next);
      others.addAll(next.others());
    }
  }

  private void keep(String gap) {
    String words = trimmed(gap);
    String bare = OPEN.matcher(words).replaceAll("$1$2");
    if (words.isEmpty() || bare.matches("(?iu)и|and|және|&")) {
      return;
    }
    if (status.isEmpty() && isStatus(bare)) {
      status = bare;
    } else {
      unread.add(words);
    }
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
