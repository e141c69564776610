// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.JulianFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a value such as {@code 1918}, {@code 1918-04} or {@code 1918-04-17} may mean.
 *
 * @param first the first of them
 * @param last the last of them
 */
record DateValue(LocalDate first, LocalDate last) {
  private static final Pattern DATE =
      Pattern.compile("(-?\\d{4,})(?:-(\\d\\d)(?:-(\\d\\d)(?:T\\S+)?)?)?(?:Z|[+-]\\d\\d:\\d\\d)?");
  private static final Pattern MONTH_DAY = Pattern.compile("--(\\d\\d)(?:-(\\d\\d))?");

  /** The forms of W3C's schema datatypes: dates and times, also without their greater parts. */
  private static final Pattern WELL_FORMED =
      Pattern.compile(
          "(?:-?\\d{4,}(?:-\\d\\d(?:-\\d\\d(?:T\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?)?)?)?"
              + "|--\\d\\d(?:-\\d\\d)?|---\\d\\d|\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?)"
              + "(?:Z|[+-]\\d\\d:\\d\\d)?");

  private static final Pattern NO_TIME =
      Pattern.compile(".*T(?:2[5-9]|[3-9]\\d|\\d\\d:[6-9]\\d).*|.*[+-](?:1[5-9]|[2-9]\\d):\\d\\d");

  /** The days of a value; none if it is absent, no date, or impossible. */
  static Optional<DateValue> of(String value) {
    if (value == null) {
      return Optional.empty();
    }
    Matcher matcher = DATE.matcher(value.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      int year = Integer.parseInt(matcher.group(1));
      if (matcher.group(2) == null) {
        return Optional.of(new DateValue(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
      }
      YearMonth month = YearMonth.of(year, Integer.parseInt(matcher.group(2)));
      if (matcher.group(3) == null) {
        return Optional.of(new DateValue(month.atDay(1), month.atEndOfMonth()));
      }
      LocalDate day = month.atDay(Integer.parseInt(matcher.group(3)));
      return Optional.of(new DateValue(day, day));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  boolean isDay() {
    return first.equals(last);
  }

  boolean isMonth() {
    return !isDay() && YearMonth.from(first).equals(YearMonth.from(last));
  }

  /** Whether a value has the form of a date, but names no day that there is. */
  static boolean isImpossible(String value) {
    Matcher monthDay = MONTH_DAY.matcher(value);
    if (monthDay.matches()) {
      String day = monthDay.group(2) == null ? "01" : monthDay.group(2);
      return of("2000-" + monthDay.group(1) + "-" + day).isEmpty();
    }
    Matcher date = DATE.matcher(value);
    return date.matches()
        && date.group(1).length() < 9
        && (of(value).isEmpty() || value.startsWith("0000") || NO_TIME.matcher(value).matches());
  }

  /** Whether a value is written as TEI wants, whatever it says. */
  static boolean isWellFormed(String value) {
    return WELL_FORMED.matcher(value).matches();
  }

  /** The Gregorian day of a day of the Julian calendar. */
  static Optional<LocalDate> gregorian(String julian) {
    Matcher matcher = DATE.matcher(julian);
    if (!matcher.matches() || matcher.group(3) == null) {
      return Optional.empty();
    }
    int month = Integer.parseInt(matcher.group(2));
    int day = Integer.parseInt(matcher.group(3));
    if (month < 1 || month > 12 || day < 1 || day > 31) {
      return Optional.empty();
    }
    return Optional.of(gregorian(Integer.parseInt(matcher.group(1)), month, day));
  }

  /** By the Julian day number, counting years from March. */
  static LocalDate gregorian(int year, int month, int day) {
    int back = (14 - month) / 12;
    long years = year + 4800L - back;
    long months = month + 12L * back - 3;
    long number = day + (153 * months + 2) / 5 + 365 * years + Math.floorDiv(years, 4L) - 32083;
    return LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, number);
  }
}
