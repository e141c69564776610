// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.xml.sax.Attributes;

/** Dates in attributes: possible, in order, and the same day in both calendars. */
final class DateCheck implements Check {
  private static final List<String> DATES = List.of("when", "notBefore", "notAfter", "from", "to");

  /** Elements whose from and to are no dates, but pointers, pages or numbers. */
  private static final Set<String> RANGES =
      Set.of("app", "arc", "biblScope", "citedRange", "locus", "rt", "span");

  private final Findings findings;

  DateCheck(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void start(Element element) {
    if (!hasDate(element.attributes())) {
      return;
    }
    for (String name : DATES) {
      check(element, name);
      check(element, name + "-iso");
      calendars(element, name);
    }
    order(element, "from", "to");
    order(element, "notBefore", "notAfter");
    order(element, "from-iso", "to-iso");
    order(element, "notBefore-iso", "notAfter-iso");
  }

  /** Most elements have none: this is asked of every one. */
  private static boolean hasDate(Attributes attributes) {
    for (int i = 0; i < attributes.getLength(); i++) {
      String name = attributes.getQName(i);
      for (String date : DATES) {
        if (name.startsWith(date)) {
          return true;
        }
      }
    }
    return false;
  }

  private void check(Element element, String name) {
    String value = element.attribute(name);
    if (value == null || isOther(element, name)) {
      return;
    }
    boolean impossible = DateValue.isImpossible(value.strip());
    boolean malformed = !name.endsWith("-iso") && !DateValue.isWellFormed(value.strip());
    if (impossible || malformed) {
      findings.report(
          impossible ? "impossible-date" : "malformed-date",
          element.place(),
          "attribute",
          name,
          "value",
          value.strip(),
          "element",
          element.name());
    }
  }

  private static boolean isOther(Element element, String name) {
    return !element.isTei()
        || (element.isOneOf(RANGES) && (name.equals("from") || name.equals("to")));
  }

  private void order(Element element, String first, String last) {
    Optional<DateValue> from = DateValue.of(element.attribute(first));
    Optional<DateValue> to = DateValue.of(element.attribute(last));
    if (from.isPresent() && to.isPresent() && from.get().first().isAfter(to.get().last())) {
      findings.report(
          "reversed-dates",
          element.place(),
          "first",
          first,
          "from",
          element.attribute(first),
          "last",
          last,
          "to",
          element.attribute(last));
    }
  }

  /** A value of the Julian calendar beside the Gregorian one: both must name the same day. */
  private void calendars(Element element, String name) {
    String custom = element.attribute(name + "-custom");
    Optional<DateValue> plain = DateValue.of(element.attribute(name)).filter(DateValue::isDay);
    String method = String.valueOf(element.attribute("datingMethod")).toLowerCase(Locale.ROOT);
    boolean julian = method.contains("julian") || method.contains("oldstyle");
    if (custom == null || plain.isEmpty() || !julian) {
      return;
    }
    Optional<LocalDate> expected = DateValue.gregorian(custom.strip());
    if (expected.isPresent() && !expected.get().equals(plain.get().first())) {
      findings.report(
          "calendars-disagree",
          element.place(),
          "custom",
          custom.strip(),
          "attribute",
          name,
          "value",
          element.attribute(name),
          "expected",
          expected.get().toString());
    }
  }
}
