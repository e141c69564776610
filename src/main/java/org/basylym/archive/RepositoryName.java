// SPDX-License-Identifier: Apache-2.0
package org.basylym.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The name of the archive before the first part, and what stands before that name. */
public final class RepositoryName {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Set<String> KNOWN = Set.copyOf(TraditionsFile.REPOSITORIES);
  private static final Pattern EDGES = Pattern.compile("^[\\s,.;:(\\[–—-]+|[\\s,.;:(\\[–—-]+$");
  private static final Pattern OPENING =
      Pattern.compile(
          TraditionsFile.OPENINGS.stream()
              .map(Pattern::quote)
              .collect(Collectors.joining("|", "^(?:", ")(?:\\s?[.:,]+\\s*|\\s+|$)")),
          FLAGS);
  private static final Pattern NOTE_NUMBER =
      Pattern.compile("^(?:[\\p{No}*†]+|[\\[(]?\\d{1,4}[\\])]?[.)]?(?=\\s|$))\\s*");
  private static final Pattern TITLE =
      Pattern.compile("^[\"“„«‘](?:[^\"”“»’]*)[\"”“»’][,.;:]?\\s+");
  private static final Pattern DIVIDER =
      Pattern.compile("(?<=[,;])\\s+|\\s[–—]\\s|(?<=\\p{L}{3}\\.)\\s+(?=\\p{Lu})");
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "\\p{L}{0,2}\\p{Lu}[\\p{L}'’]*\\p{Lu}[\\p{L}'’]*(?: (?:of )?\\p{Lu}[\\p{L}'’]*){0,3}");
  private static final Pattern KEEPER =
      Pattern.compile(
          "архив|мұрағат|мурагат|музе|библиотек|кітапхана|archiv|arxiv|arkhiv|librar|bibliot|museum|mus[ée]e",
          FLAGS);
  private static final Pattern SHORT = Pattern.compile("\\p{Lu}{2,8}(?: \\p{Lu}{2,8})?");

  private final String before;
  private final String name;

  RepositoryName(String text) {
    String rest = text.substring(text.lastIndexOf("//") < 0 ? 0 : text.lastIndexOf("//") + 2);
    rest = opened(trimmed(rest));
    name = rest.substring(start(rest));
    before = trimmed(text.substring(0, name.isEmpty() ? text.length() : text.lastIndexOf(name)));
  }

  String name() {
    return name;
  }

  /** Words before the name, kept as they are: a title, "see". */
  List<String> unread() {
    boolean opening = OPENING.matcher(before + " ").replaceFirst("").isBlank();
    return before.isEmpty() || opening ? List.of() : List.of(before);
  }

  boolean isKnown() {
    return KNOWN.contains(name);
  }

  /** Whether this is an abbreviation that nobody can be expected to know. */
  public static boolean isUnknown(String name) {
    return SHORT.matcher(name).matches() && !KNOWN.contains(name);
  }

  private static String opened(String text) {
    String numberless = NOTE_NUMBER.matcher(text).replaceFirst("");
    String shorter = TITLE.matcher(OPENING.matcher(numberless).replaceFirst("")).replaceFirst("");
    return shorter.equals(text) ? text : opened(trimmed(shorter));
  }

  /** Where the name begins: at the last piece that looks like an archive and those next to it. */
  private static int start(String text) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    List<String> pieces = new ArrayList<>();
    Matcher divider = DIVIDER.matcher(text);
    while (divider.find()) {
      pieces.add(text.substring(starts.get(starts.size() - 1), divider.start()));
      starts.add(divider.end());
    }
    pieces.add(text.substring(starts.get(starts.size() - 1)));
    int chosen = -1;
    for (int i = pieces.size() - 1; i >= 0; i--) {
      if (isArchive(pieces.get(i))) {
        chosen = i;
      } else if (chosen >= 0) {
        break;
      }
    }
    return chosen < 0 ? 0 : starts.get(chosen);
  }

  /** Whether words can name the keeper of what is cited. */
  static boolean isArchive(String piece) {
    String words = trimmed(piece);
    boolean few = words.split(" ", -1).length <= 12;
    return KNOWN.contains(words)
        || ABBREVIATION.matcher(words).matches()
        || (few && KEEPER.matcher(words.toLowerCase(Locale.ROOT)).find());
  }

  private static String trimmed(String text) {
    String bare = EDGES.matcher(text.strip()).replaceAll("");
    return bare.isEmpty() || bare.equals(text) ? bare : trimmed(bare);
  }
}
