// SPDX-License-Identifier: Apache-2.0
package org.basylym.archive;

import java.util.Locale;
import java.util.stream.Collectors;

/** What the value of each level may look like, and its canonical spelling. */
final class Values {
  static final String HYPHEN = "[-\\u2010-\\u2015\\u2212]";
  static final String YEAR = "(?:1[4-9]\\d\\d|20[0-2]\\d)";

  private static final String JOINT = "\\s?" + HYPHEN + "\\s?";
  private static final String ROMAN = "(?-i:[IVXLCDM]+)";
  private static final String QUOTED = "\\s?[«\"“„']\\p{L}[»\"”“']";
  private static final String SUFFIX =
      "(?:"
          + HYPHEN
          + "?\\p{L}(?!\\p{L})|"
          + JOINT
          + "\\d+(?:\\p{L}(?!\\p{L}))?|"
          + QUOTED
          + "){0,4}";
  private static final String END = "(?![\\p{L}\\d])";
  private static final String NUMBER =
      "(?:(?-i:\\p{Lu})" + HYPHEN + "?)?\\d{1,9}(?:[/.]\\d{1,9}){0,4}" + SUFFIX + END;

  /** No number of leaves that a file has: {@code д. 131, 9 л.} */
  private static final String EXTENT = "(?!\\s\\p{L}+(?!\\p{L}|\\.?\\s?[№\\d]))";

  private static final String UNNUMBERED = "б/н|b/n";
  private static final String CAPITALS = "(?-i:\\p{Lu}{2,6}(?:\\s\\p{Lu}{2,6})?)";
  private static final String SHORT_NAME =
      "(?-i:\\p{Lu}\\p{Ll}{1,4})\\.(?=[,;]|\\s\\p{L}{1,6}\\.?\\s?\\d)";
  private static final String ADDED = "(?:\\s?\\(?(?:доп|dop)(?!\\p{L})\\.?\\)?)?";
  private static final String NAME =
      "(?-i:\\p{Lu}[\\p{L}'’]++(?!\\s?\\d|\\.\\s?\\d(?!\\d{3}))(?:(?:\\s\\p{Ll}{1,3})?\\s\\p{Lu}[\\p{L}'’]++(?!\\s?\\d|\\.\\s?\\d(?!\\d{3}))){0,4})"
          + "(?:\\.(?=[,;]|\\s*$|"
          + HYPHEN
          + "))?";

  private static final String NUMBERED_FONDS =
      "(?:(?-i:\\p{Lu}{1,3})"
          + HYPHEN
          + "?|(?-i:\\p{Lu})\\s?"
          + HYPHEN
          + "\\s?|(?-i:[РПАRA])\\s|[рпиri]"
          + HYPHEN
          + ")?\\d+(?:/[\\d\\p{L}]{1,9}){0,3}(?:"
          + HYPHEN
          + "?\\p{L}(?!\\p{L}))?(?:\\s(?-i:(?!"
          + labels()
          + "(?!\\p{L}))\\p{Lu}{2,6}))?"
          + END;

  private Values() {}

  /** Labels in capitals, which are no words of a fonds: {@code ФОНД 16 ОПИСЬ 20}. */
  private static String labels() {
    return Tradition.all().stream()
        .flatMap(Tradition::labels)
        .filter(label -> label.matches("\\p{L}{2,6}"))
        .map(label -> label.toUpperCase(Locale.ROOT))
        .distinct()
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** Pattern of the values of a level. */
  static String pattern(Level level) {
    return switch (level) {
      case FONDS -> "(?:" + NUMBERED_FONDS + "|" + ROMAN + END + ")";
      case INVENTORY -> "(?:" + NUMBER + "|" + ROMAN + END + ")" + ADDED;
      case PART -> "(?:" + NUMBER + "|" + ROMAN + END + "|(?-i:\\p{Lu})" + END + ")";
      case YEAR -> YEAR + "(?:" + JOINT + YEAR + ")?(?![\\p{L}\\d])";
      case FILE, BOX, FOLDER, BUNDLE -> several(level);
      case LEAF, PAGE -> Leaves.pattern();
    };
  }

  private static String several(Level level) {
    String one =
        "(?:" + NUMBER + "|" + ROMAN + END + (level == Level.FILE ? "|" + UNNUMBERED : "") + ")";
    return one + "(?:,\\s?(?!" + YEAR + "(?!\\d))" + NUMBER + EXTENT + "){0,20}";
  }

  /** Pattern of the names that some fonds have, after an abbreviation only those in capitals. */
  static String name(boolean afterWord) {
    String capitals = CAPITALS + END + "|" + SHORT_NAME;
    return afterWord ? capitals + "|" + NAME : capitals;
  }

  /** The value in canonical spelling. */
  static String canonical(Level level, String printed) {
    String value = printed.strip().replaceAll(JOINT, "-");
    return switch (level) {
      case LEAF, PAGE -> Leaves.canonical(printed.strip());
      case FONDS -> fonds(value);
      case INVENTORY -> value.replaceAll("(?iu)[\\s(]*(доп|dop)[.)]*$", " $1");
      default -> value.replaceAll("\\s?[«\"“„'](\\p{L})[»\"”“']", "$1").replaceAll(",\\s*", ", ");
    };
  }

  /** Soviet fonds are Р, those of the party П; a Latin letter stands for the Cyrillic one. */
  private static String fonds(String value) {
    String upper = value.matches("\\p{Ll}-.*") ? value.toUpperCase(Locale.ROOT) : value;
    String number = upper.replaceFirst("^[PRР](?=-?\\d)-?", "Р-");
    number = number.replaceFirst("^[AА](?=-?\\d)-?", "А-");
    return number.replaceFirst("^(\\p{IsCyrillic})\\s?-?\\s?(?=\\d)", "$1-");
  }
}
