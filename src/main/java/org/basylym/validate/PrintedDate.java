// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as it is printed in Kazakh, Russian, English, German or French.
 *
 * @param year the year; 0 if none is printed
 * @param month the month, from 1; 0 if only the year is printed
 * @param day the day; 0 if only the month or the year is printed
 */
record PrintedDate(int year, int month, int day) {
  private static final List<String> MONTHS =
      List.of(
          "қаңтар|январ[яьеюё]\\p{L}*|january|januar|jänner|janvier|jan",
          "ақпан|феврал[яьею]\\p{L}*|february|februar|février|feb",
          "наурыз|март[ае]?|march|märz|mars|mar",
          "сәуір|апрел[яьею]\\p{L}*|april|avril|apr",
          "мамыр|ма[йяею]|may|mai",
          "маусым|июн[яьею]\\p{L}*|june|juni|juin|jun",
          "шілде|июл[яьею]\\p{L}*|july|juli|juillet|jul",
          "тамыз|август[ае]?|august|août|aug",
          "қыркүйек|сентябр[яьею]\\p{L}*|september|septembre|sept|sep",
          "қазан|октябр[яьею]\\p{L}*|october|oktober|octobre|oct|okt",
          "қараша|ноябр[яьею]\\p{L}*|november|novembre|nov",
          "желтоқсан|декабр[яьею]\\p{L}*|december|dezember|décembre|dec|dez");

  /** Years that differ by more are counted in another era. */
  private static final int OTHER_ERA = 300;

  /** Days by which the Julian calendar may be behind. */
  private static final int JULIAN = 13;

  private static final int ANY = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String MONTH = "(" + String.join("|", MONTHS) + ")";
  private static final String YEAR = "(\\d{4})";
  private static final String DAY = "(\\d{1,2})";
  private static final String KAZAKH_ENDING = "(?:[дт][аеы]\\p{L}*|ның|нің|дың|дің|тың|тің|ғы|гі)?";

  private static final Pattern YEAR_DAY_MONTH =
      pattern(YEAR + " ?(?:жылғы|жылы|ж\\.)? " + DAY + " " + MONTH + KAZAKH_ENDING);
  private static final Pattern DAY_MONTH_YEAR =
      pattern(
          "(?:le |am |on )?"
              + DAY
              + "(?:st|nd|rd|th|er|-го|-ші|-шы|\\.)?,? (?:of )?"
              + MONTH
              + KAZAKH_ENDING
              + "\\.?,? "
              + YEAR);
  private static final Pattern MONTH_DAY_YEAR =
      pattern(MONTH + "\\.? " + DAY + "(?:st|nd|rd|th)?,? " + YEAR);
  private static final Pattern YEAR_MONTH =
      pattern(YEAR + " (?:жылғы|жылы|ж\\.) " + MONTH + KAZAKH_ENDING);
  private static final Pattern MONTH_YEAR =
      pattern("(?:(?:in|в|early|late) )?" + MONTH + ",? (?:of )?" + YEAR);

  private static final Pattern DAY_MONTH =
      pattern(
          "(?:le |am |on )?" + DAY + "(?:st|nd|rd|th|er|\\.)? (?:of )?" + MONTH + KAZAKH_ENDING);
  private static final Pattern NUMBERS = pattern("(\\d{1,2})\\.\\s?(0?[1-9]|1[0-2])\\.\\s?" + YEAR);
  private static final Pattern YEAR_ONLY =
      pattern("(?:in |в |en |im jahre? )?" + YEAR + "(?:[ -]?(?:жылғы|год[ауом]*))?");

  /** The one date that a text is; none if it says more, or less, than a day, month or year. */
  static Optional<PrintedDate> of(String text) {
    String plain = text.replaceAll("[\\[\\]()]", "").strip();
    return first(YEAR_ONLY, plain, 1, 0, 0)
        .or(() -> first(YEAR_DAY_MONTH, plain, 1, 3, 2))
        .or(() -> first(DAY_MONTH_YEAR, plain, 3, 2, 1))
        .or(() -> first(MONTH_DAY_YEAR, plain, 3, 1, 2))
        .or(() -> first(YEAR_MONTH, plain, 1, 2, 0))
        .or(() -> first(MONTH_YEAR, plain, 2, 1, 0))
        .or(() -> first(NUMBERS, plain, 3, 2, 1))
        .or(() -> first(DAY_MONTH, plain, 0, 2, 1));
  }

  /** By the groups of year, month and day; 0 for what a form has not. */
  private static Optional<PrintedDate> first(
      Pattern form, String text, int year, int month, int day) {
    Matcher m = form.matcher(text);
    return m.matches()
        ? Optional.of(
            new PrintedDate(
                year == 0 ? 0 : Integer.parseInt(m.group(year)),
                month == 0 ? 0 : month(m.group(month)),
                day == 0 ? 0 : Integer.parseInt(m.group(day))))
        : Optional.empty();
  }

  private static Pattern pattern(String form) {
    return Pattern.compile(form + "(?:(?: ?г\\.| года?| жыл\\p{L}*| ж\\.)?[.,;:]?)", ANY);
  }

  private static int month(String printed) {
    for (int i = 0; i < MONTHS.size(); i++) {
      if (Pattern.compile(MONTHS.get(i), ANY).matcher(printed).matches()) {
        return i + 1;
      }
    }
    return Integer.parseInt(printed);
  }

  /** Whether a machine-readable value may stand for this date, in either calendar. */
  boolean agrees(DateValue value) {
    int first = value.first().getYear();
    if (year == 0) {
      return !value.isDay() || isDay(first, value) || isDay(first - 1, value);
    }
    if (Math.abs(first - year) > OTHER_ERA) {
      return true;
    }
    if (month == 0 || !(value.isDay() || value.isMonth())) {
      boolean inYear = first <= year && year <= value.last().getYear();
      return inYear || (value.isDay() && value.first().minusDays(JULIAN).getYear() == year);
    }
    if (day == 0 || !value.isDay()) {
      boolean inMonth = first == year && value.first().getMonthValue() == month;
      return inMonth || isNeighbour(value);
    }
    return isDay(year, value);
  }

  /** Whether the value is this day of a year, or what the Julian calendar calls so. */
  private boolean isDay(int ofYear, DateValue value) {
    boolean same =
        value.first().getYear() == ofYear
            && value.first().getMonthValue() == month
            && value.first().getDayOfMonth() == day;
    return same || DateValue.gregorian(ofYear, month, day).equals(value.first());
  }

  /** A month of the Julian calendar ends in the next one of the Gregorian. */
  private boolean isNeighbour(DateValue value) {
    return value.isDay()
        && !value.first().isBefore(DateValue.gregorian(year, month, 1))
        && !value.first().isAfter(DateValue.gregorian(year, month, 28).plusDays(3));
  }
}
