// SPDX-License-Identifier: Apache-2.0
package org.basylym.archive;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How each part of an archive reference is printed: Kazakh puts the number first and joins its
 * label by a hyphen, Russian and English put the label first. Longer labels stand before their
 * beginnings.
 */
final class PartForms {
  static final String HYPHEN = "[-\\u2010-\\u2015\\u2212]";
  private static final String VERSO = "(?:\\s?(?:об|ob)(?!\\p{L})\\.?|\\s?verso|v(?!\\p{L}))";
  private static final String LEAF = "\\d+(?:\\p{L}(?!\\p{L}))?" + VERSO + "?";
  private static final String LEAVES =
      "("
          + LEAF
          + "(?:\\s?"
          + HYPHEN
          + "\\s?"
          + LEAF
          + ")?(?:,\\s?"
          + LEAF
          + "(?![-\\u2010-\\u2015]\\p{L})"
          + "(?:\\s?"
          + HYPHEN
          + "\\s?"
          + LEAF
          + ")?)*)";
  private static final String NUMBER =
      "((?:[РПRP]" + HYPHEN + "?)?\\d+(?:/\\d+)*(?:" + HYPHEN + "?(?:\\p{L}|\\d+)(?!\\p{L}))?)";
  private static final String NUMBER_BEFORE_LABEL =
      "((?:[РПRP]" + HYPHEN + "?)?\\d+(?:/\\d+)*(?:\\p{L}(?!\\p{L}))?)";

  private static final Map<Tradition, Map<Level, Pattern>> FORMS = new EnumMap<>(Tradition.class);

  static {
    numberFirst(Level.FONDS, "қоры|қор|қ");
    numberFirst(Level.INVENTORY, "тізімдемесі|тізімдеме|тізбе|тізім|т");
    numberFirst(Level.FILE, "ісі|іс|с\\.\\s?б|сақтау бірлігі");
    numberFirst(Level.BUNDLE, "байлам");
    numberFirst(Level.BOX, "қорап");
    numberFirst(Level.PART, "бөлім");
    numberFirst(Level.LEAF, "парақтары|парақтар|парағы|парақ|пп|п");
    numberFirst(Level.PAGE, "беттер|бет|бб|б");
    labelFirst(Tradition.RUSSIAN, Level.FONDS, "фонд|ф");
    labelFirst(Tradition.RUSSIAN, Level.INVENTORY, "опись|оп");
    labelFirst(Tradition.RUSSIAN, Level.FILE, "дело|д|ед\\.\\s?хр|№");
    labelFirst(Tradition.RUSSIAN, Level.BUNDLE, "связка|св");
    labelFirst(Tradition.RUSSIAN, Level.BOX, "картон|короб|к");
    labelFirst(Tradition.RUSSIAN, Level.FOLDER, "папка|п");
    labelFirst(Tradition.RUSSIAN, Level.PART, "часть|ч");
    labelFirst(Tradition.RUSSIAN, Level.LEAF, "листы|лист|лл|л");
    labelFirst(Tradition.RUSSIAN, Level.PAGE, "стр|с");
    labelFirst(Tradition.ENGLISH, Level.FONDS, "fonds|fond|f");
    labelFirst(Tradition.ENGLISH, Level.INVENTORY, "opis|op|inventory|inv");
    labelFirst(Tradition.ENGLISH, Level.FILE, "file|delo|d|ed\\.\\s?khr|no|n°");
    labelFirst(Tradition.ENGLISH, Level.BUNDLE, "bundle|sviazka|sv");
    labelFirst(Tradition.ENGLISH, Level.BOX, "karton|box");
    labelFirst(Tradition.ENGLISH, Level.FOLDER, "papka|folder");
    labelFirst(Tradition.ENGLISH, Level.PART, "chast['’]?|part");
    labelFirst(Tradition.ENGLISH, Level.LEAF, "leaves|leaf|fols|fol|ff|ll|l");
    labelFirst(Tradition.ENGLISH, Level.PAGE, "pp|p");
  }

  private PartForms() {}

  /** The forms of a tradition by level. The groups {@code value} and {@code label} hold the two. */
  static Map<Level, Pattern> of(Tradition tradition) {
    return Collections.unmodifiableMap(FORMS.get(tradition));
  }

  private static void numberFirst(Level level, String labels) {
    String value = named(level == Level.LEAF || level == Level.PAGE ? LEAVES : NUMBER_BEFORE_LABEL);
    put(
        Tradition.KAZAKH,
        level,
        "(?<![\\p{L}\\d])" + value + "\\s?" + HYPHEN + label(labels) + "(?!\\p{L})");
  }

  private static void labelFirst(Tradition tradition, Level level, String labels) {
    String value = named(level == Level.LEAF || level == Level.PAGE ? LEAVES : NUMBER);
    put(tradition, level, "(?<![\\p{L}\\d])" + label(labels) + "\\.?\\s*" + value);
  }

  private static void put(Tradition tradition, Level level, String form) {
    Pattern pattern = Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    FORMS.computeIfAbsent(tradition, t -> new EnumMap<>(Level.class)).put(level, pattern);
  }

  private static String named(String group) {
    return "(?<value>" + group.substring(1);
  }

  private static String label(String labels) {
    return "(?<label>" + labels + ")";
  }
}
