// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a date as printed and its machine-readable value name the same day. */
final class PrintedDateCheck implements Check {
  private static final Pattern YEARS =
      Pattern.compile("(\\d{4}) ?[-–—] ?(\\d{4})(?: ?(?:жж?\\.|жыл\\p{L}*|гг?\\.|год\\p{L}*))?");

  private final Findings findings;

  PrintedDateCheck(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void end(Element element) {
    if (!element.is("date") || element.attributes().getLength() == 0 || isOtherCalendar(element)) {
      return;
    }
    String when = element.attribute("when");
    String value = when != null ? when : element.attribute("when-iso");
    if (value != null) {
      Optional<DateValue> meant = DateValue.of(value);
      if (meant.isPresent() && element.children("choice").findAny().isEmpty()) {
        String text = element.text();
        PrintedDate.of(text)
            .filter(printed -> !printed.agrees(meant.get()))
            .ifPresent(printed -> report(element, text, value));
      }
    } else if (element.attribute("from") != null && element.attribute("to") != null) {
      range(element, element.attribute("from"), element.attribute("to"));
    }
  }

  /** Two years with a dash between them. */
  private void range(Element element, String from, String to) {
    String text = element.text();
    Matcher years = YEARS.matcher(text);
    if (years.matches()) {
      boolean same = from.startsWith(years.group(1)) && to.startsWith(years.group(2));
      boolean plain = from.length() == 4 && to.length() == 4;
      if (!same && plain) {
        report(element, text, from + "/" + to);
      }
    }
  }

  private static boolean isOtherCalendar(Element element) {
    String calendar = element.attribute("calendar");
    String name = String.valueOf(calendar).toLowerCase(Locale.ROOT);
    return calendar != null && !name.contains("greg") && !name.contains("jul");
  }

  private void report(Element element, String printed, String value) {
    findings.report(
        "printed-date-contradicts", element.place(), "printed", printed, "value", value);
  }
}
