// SPDX-License-Identifier: Apache-2.0
package org.basylym.cite;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.basylym.diagnostics.PackagedFiles;

/** The styles that there are. In some a passage is named in a note, in others in the text. */
enum CitationStyle {
  GOST("", true, true),
  KAZAKH("", true, true),
  ISO690("iso690-full-note-en", true, false),
  CHICAGO("chicago-notes-bibliography", true, false),
  MLA("modern-language-association", false, false),
  APA("apa", false, true);

  private static final PackagedFiles OWN = new PackagedFiles("/org/basylym/cite/");

  /** Capitals and small letters that a style wants where a work has others. */
  private static final Pattern CHANGED_LETTERS =
      Pattern.compile(
          "(<(?:text\\b(?=[^>]*\\bvariable=)|name-part\\b)[^>]*?) text-case=\"[a-z-]+\"|"
              + "(<text\\b[^>]*?) text-case=\"(?!capitalize-first)[a-z-]+\"");

  private final String published;
  private final boolean inNotes;
  private final boolean initials;

  CitationStyle(String published, boolean inNotes, boolean initials) {
    this.published = published;
    this.inNotes = inNotes;
    this.initials = initials;
  }

  /** Its name in the settings. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a note says all; else a short reference in the text leads to a list of works. */
  boolean isInNotes() {
    return inNotes;
  }

  /** Whether given names shrink to their first letters. */
  boolean hasInitials() {
    return initials;
  }

  /** Whether a note that cites what the last one cited says no more than that. */
  boolean saysIbidem() {
    return isOwn() || this == ISO690;
  }

  /** Whether it cites works again by a title that it shortens itself. */
  boolean hasShortTitles() {
    return isOwn() || this == CHICAGO;
  }

  /** A title up to its first stop, and without the article before it. */
  String shortTitle(String title) {
    String main = title.replaceAll("(?<=\\p{L}{3})\\s?[.:;] .*", "");
    return this == CHICAGO ? main.replaceFirst("^(?:The|An?) ", "") : main;
  }

  /** Whether it is one of ours. */
  boolean isOwn() {
    return published.isEmpty();
  }

  /** The language in whose tradition it names places in archives. */
  String tradition(String language) {
    return switch (this) {
      case GOST -> "ru";
      case KAZAKH -> "kk";
      default -> language;
    };
  }

  /** The style that describes a work in some language: the Kazakh one has Kazakh words alone. */
  CitationStyle describing(String language) {
    return this == KAZAKH && !language.equals("kk") ? GOST : this;
  }

  /** The text of the style. */
  String source() {
    return published.isEmpty() ? text(key() + ".csl") : PublishedStyle.mended(published + ".csl");
  }

  /** The text of the style, but the letters of a work stay large or small as they are. */
  String lettersKept() {
    return CHANGED_LETTERS.matcher(source()).replaceAll("$1$2");
  }

  static String text(String file) {
    return new String(OWN.read(file), StandardCharsets.UTF_8);
  }

  /** The styles that the settings name, else those that readers of the language expect first. */
  static List<CitationStyle> chosen(List<String> named, String language, boolean kazakhToo) {
    if (!named.isEmpty()) {
      return named.stream().map(name -> valueOf(name.toUpperCase(Locale.ROOT))).toList();
    }
    List<CitationStyle> usual =
        switch (language) {
          case "kk" -> List.of(KAZAKH, GOST, ISO690, CHICAGO, MLA, APA);
          case "ru" -> List.of(GOST, ISO690, KAZAKH, CHICAGO, MLA, APA);
          default -> List.of(CHICAGO, MLA, APA, ISO690, GOST, KAZAKH);
        };
    return usual.stream().filter(style -> kazakhToo || style != KAZAKH).toList();
  }

  /** All names that settings may use. */
  static List<String> keys() {
    return Arrays.stream(values()).map(CitationStyle::key).toList();
  }
}
