// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as it is printed in Kazakh, Russian or English.
 *
 * @param year the year
 * @param month the month, from 1
 * @param day the day, 0 if only the month is printed
 */
record PrintedDate(int year, int month, int day) {
  private static final List<String> MONTHS =
      List.of(
          "қаңтар|январ[яьеюё]\\p{L}*|january|jan",
          "ақпан|феврал[яьею]\\p{L}*|february|feb",
          "наурыз|март[ае]?|march|mar",
          "сәуір|апрел[яьею]\\p{L}*|april|apr",
          "мамыр|ма[йяею]|may",
          "маусым|июн[яьею]\\p{L}*|june|jun",
          "шілде|июл[яьею]\\p{L}*|july|jul",
          "тамыз|август[ае]?|august|aug",
          "қыркүйек|сентябр[яьею]\\p{L}*|september|sept|sep",
          "қазан|октябр[яьею]\\p{L}*|october|oct",
          "қараша|ноябр[яьею]\\p{L}*|november|nov",
          "желтоқсан|декабр[яьею]\\p{L}*|december|dec");

  private static final int ANY = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String MONTH = "(" + String.join("|", MONTHS) + ")";
  private static final String YEAR = "(\\d{4})";
  private static final String DAY = "(\\d{1,2})";
  private static final String KAZAKH_ENDING = "(?:[дт][аеы]\\p{L}*|ның|нің|дың|дің|тың|тің|ғы|гі)?";

  private static final Pattern YEAR_DAY_MONTH =
      pattern(YEAR + " ?(?:жылғы|жылы|ж\\.)? " + DAY + " " + MONTH + KAZAKH_ENDING);
  private static final Pattern DAY_MONTH_YEAR =
      pattern(
          DAY
              + "(?:st|nd|rd|th|-го|-ші|-шы)?,? (?:of )?"
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

  /** The one date that a text is; none if it says more, or less, than a day or a month. */
  static Optional<PrintedDate> of(String text) {
    String plain = text.replaceAll("[\\[\\]()]", "").strip();
    Matcher m = YEAR_DAY_MONTH.matcher(plain);
    if (m.matches()) {
      return date(m.group(1), m.group(3), m.group(2));
    }
    m = DAY_MONTH_YEAR.matcher(plain);
    if (m.matches()) {
      return date(m.group(3), m.group(2), m.group(1));
    }
    m = MONTH_DAY_YEAR.matcher(plain);
    if (m.matches()) {
      return date(m.group(3), m.group(1), m.group(2));
    }
    m = YEAR_MONTH.matcher(plain);
    if (m.matches()) {
      return date(m.group(1), m.group(2), "0");
    }
    m = MONTH_YEAR.matcher(plain);
    return m.matches() ? date(m.group(2), m.group(1), "0") : Optional.empty();
  }

  private static Pattern pattern(String form) {
    return Pattern.compile(form + "(?:(?: ?г\\.| года?| жыл\\p{L}*| ж\\.)?[.,;:]?)", ANY);
  }

  private static Optional<PrintedDate> date(String year, String month, String day) {
    String lower = month.toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.size(); i++) {
      if (Pattern.compile(MONTHS.get(i), ANY).matcher(lower).matches()) {
        return Optional.of(new PrintedDate(Integer.parseInt(year), i + 1, Integer.parseInt(day)));
      }
    }
    return Optional.empty();
  }

  /** Whether a machine-readable value may stand for this date, in either calendar. */
  boolean agrees(DateValue value) {
    if (day == 0) {
      return !(value.isDay() || value.isMonth())
          || (value.first().getYear() == year && value.first().getMonthValue() == month)
          || isNeighbour(value);
    }
    if (!value.isDay()) {
      return year == value.first().getYear() || year == value.last().getYear();
    }
    boolean same =
        value.first().getYear() == year
            && value.first().getMonthValue() == month
            && value.first().getDayOfMonth() == day;
    return same || DateValue.gregorian(year, month, day).equals(value.first());
  }

  /** A month of the Julian calendar ends in the next one of the Gregorian. */
  private boolean isNeighbour(DateValue value) {
    return value.isDay()
        && !value.first().isBefore(DateValue.gregorian(year, month, 1))
        && !value.first().isAfter(DateValue.gregorian(year, month, 28).plusDays(3));
  }
}
