// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The words of a quotation beside those of the passage that it is from: it may begin and end
 * anywhere, and leave out what it marks as left out.
 */
final class QuotedWords {
  /** Longer ones are compared whole only: the work grows with the product. */
  private static final int MOST = 4_000_000;

  private static final int SHOWN = 3;

  private final List<String> quoted;
  private final List<String> source;

  QuotedWords(List<String> quoted, List<String> source) {
    this.quoted = quoted;
    this.source = source.stream().filter(word -> !word.equals(ReadWords.GAP)).toList();
  }

  /** What differs, in words; nothing if nothing does, or if it is no quotation word by word. */
  Optional<String> difference() {
    if (quoted.isEmpty() || source.isEmpty() || isContained()) {
      return Optional.empty();
    }
    List<String> words = quoted.stream().filter(word -> !word.equals(ReadWords.GAP)).toList();
    if ((long) words.size() * source.size() > MOST || words.size() < quoted.size()) {
      return Optional.empty();
    }
    Alignment alignment = new Alignment(words, source);
    boolean isQuotation = alignment.same * 5 >= words.size() * 3 && words.size() > 1;
    return isQuotation ? Optional.of(told(alignment.differences)) : Optional.empty();
  }

  /** Whether each piece between gaps stands in the passage, one after the other. */
  private boolean isContained() {
    int from = 0;
    List<String> piece = new ArrayList<>();
    List<String> ended = new ArrayList<>(quoted);
    ended.add(ReadWords.GAP);
    for (String word : ended) {
      if (!word.equals(ReadWords.GAP)) {
        piece.add(word);
      } else if (!piece.isEmpty()) {
        int at = Collections.indexOfSubList(source.subList(from, source.size()), piece);
        if (at < 0) {
          return false;
        }
        from += at + piece.size();
        piece = new ArrayList<>();
      }
    }
    return true;
  }

  private static String told(List<String> differences) {
    String first = String.join("; ", differences.stream().limit(SHOWN).toList());
    int more = differences.size() - SHOWN;
    return more > 0 ? first + "; and " + more + " more" : first;
  }

  /** The cheapest way to turn some stretch of the passage into the quotation. */
  private static final class Alignment {
    private final List<String> differences = new ArrayList<>();
    private int same;

    Alignment(List<String> words, List<String> source) {
      int[][] cost = costs(words, source);
      int i = words.size();
      int j = 0;
      for (int end = 1; end <= source.size(); end++) {
        j = cost[i][end] < cost[i][j] ? end : j;
      }
      List<String> has = new ArrayList<>();
      List<String> had = new ArrayList<>();
      while (i > 0) {
        boolean step = j > 0 && cost[i][j] == cost[i - 1][j - 1] + differ(words, source, i, j);
        if (step && differ(words, source, i, j) == 0) {
          tell(has, had);
          same++;
          i--;
          j--;
        } else if (step) {
          has.add(words.get(--i));
          had.add(source.get(--j));
        } else if (j > 0 && cost[i][j] == cost[i][j - 1] + 1) {
          had.add(source.get(--j));
        } else {
          has.add(words.get(--i));
        }
      }
      tell(has, had);
      Collections.reverse(differences);
    }

    private static int differ(List<String> words, List<String> source, int i, int j) {
      return words.get(i - 1).equals(source.get(j - 1)) ? 0 : 1;
    }

    private static int[][] costs(List<String> words, List<String> source) {
      int[][] cost = new int[words.size() + 1][source.size() + 1];
      for (int i = 1; i <= words.size(); i++) {
        cost[i][0] = i;
        for (int j = 1; j <= source.size(); j++) {
          int step = cost[i - 1][j - 1] + differ(words, source, i, j);
          cost[i][j] = Math.min(step, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        }
      }
      return cost;
    }

    /** A run of differing words, gathered from its end. */
    private void tell(List<String> has, List<String> had) {
      if (has.isEmpty() && had.isEmpty()) {
        return;
      }
      Collections.reverse(has);
      Collections.reverse(had);
      String quoted = "“" + String.join(" ", has) + "”";
      String source = "“" + String.join(" ", had) + "”";
      differences.add(
          had.isEmpty()
              ? quoted + " is added"
              : has.isEmpty() ? source + " is left out" : quoted + " stands for " + source);
      has.clear();
      had.clear();
    }
  }
}
