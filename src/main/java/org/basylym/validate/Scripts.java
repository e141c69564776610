// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which scripts languages are written in, and which letters of one look like another's. */
final class Scripts {
  /** Cyrillic letters that look like a Latin one, each beside it. */
  private static final String CYRILLIC_PAIRS =
      "аaсcеeоoрpхxуyіiјjѕsһhАAВBСCЕEНHІIЈJКKМMОOРPЅSТTХXУYҺhԁdԝwԛqқkҚKҮYЗ3ёëїïӧöӓäӱÿЁËЇÏӦÖӒÄ";

  /** Greek letters that look like a Latin one, each beside it. */
  private static final String GREEK_PAIRS = "οoνvΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXυuαaιiκkρp";

  private static final Set<String> CYRILLIC_LANGUAGES =
      Set.of("kk", "ru", "uk", "be", "bg", "mk", "ky", "tg", "tt", "ba", "cv", "mn", "os", "ce");
  private static final Set<String> LATIN_LANGUAGES =
      Set.of(
          "en", "de", "fr", "la", "it", "es", "pt", "nl", "pl", "cs", "sk", "sl", "hr", "hu", "ro",
          "sv", "da", "no", "nb", "nn", "fi", "et", "lv", "lt", "tr", "cy", "ga", "ca", "eu", "is");

  private static final Map<String, UnicodeScript> SUBTAGS =
      Map.of(
          "latn", UnicodeScript.LATIN,
          "cyrl", UnicodeScript.CYRILLIC,
          "grek", UnicodeScript.GREEK,
          "hebr", UnicodeScript.HEBREW,
          "arab", UnicodeScript.ARABIC);

  private Scripts() {}

  /** The one script that a language tag stands for; empty if there are several or none is known. */
  static Optional<UnicodeScript> of(String tag) {
    String[] parts = tag.toLowerCase(java.util.Locale.ROOT).split("[-_]", -1);
    for (int i = 1; i < parts.length; i++) {
      if (parts[i].length() == 4 && Character.isLetter(parts[i].charAt(0))) {
        return Optional.ofNullable(SUBTAGS.get(parts[i]));
      }
      if (parts[i].length() == 1 || Set.of("iso", "translit", "ala").contains(parts[i])) {
        return Optional.empty();
      }
    }
    if (CYRILLIC_LANGUAGES.contains(parts[0])) {
      return Optional.of(UnicodeScript.CYRILLIC);
    }
    if (LATIN_LANGUAGES.contains(parts[0])) {
      return Optional.of(UnicodeScript.LATIN);
    }
    return switch (parts[0]) {
      case "el", "grc" -> Optional.of(UnicodeScript.GREEK);
      case "he" -> Optional.of(UnicodeScript.HEBREW);
      case "ar", "fa" -> Optional.of(UnicodeScript.ARABIC);
      default -> Optional.empty();
    };
  }

  /** The letter of {@code script} that looks like the given one; 0 if there is none. */
  static int twin(int letter, UnicodeScript script) {
    UnicodeScript own = UnicodeScript.of(letter);
    boolean greek = own == UnicodeScript.GREEK || script == UnicodeScript.GREEK;
    String pairs = greek ? GREEK_PAIRS : CYRILLIC_PAIRS;
    boolean fromLatin = own == UnicodeScript.LATIN;
    for (int i = 0; i < pairs.length(); i += 2) {
      if (pairs.charAt(fromLatin ? i + 1 : i) == letter) {
        return pairs.charAt(fromLatin ? i : i + 1);
      }
    }
    return 0;
  }

  /** The name of a script as messages write it. */
  static String name(UnicodeScript script) {
    String lower = script.name().toLowerCase(java.util.Locale.ROOT);
    return lower.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + lower.substring(1);
  }
}
