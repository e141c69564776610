// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.Optional;

/** Whether a date as printed and its machine-readable value name the same day. */
final class PrintedDateCheck implements Check {
  private final Findings findings;

  PrintedDateCheck(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void end(Element element) {
    if (!element.is("date")) {
      return;
    }
    String value =
        element.attribute("when") != null
            ? element.attribute("when")
            : element.attribute("when-iso");
    Optional<DateValue> meant = DateValue.of(value);
    boolean plain = element.children("choice").findAny().isEmpty();
    if (meant.isEmpty() || !plain) {
      return;
    }
    String text = element.text();
    PrintedDate.of(text)
        .filter(printed -> !printed.agrees(meant.get()))
        .ifPresent(
            printed ->
                findings.report(
                    "printed-date-contradicts",
                    element.place(),
                    "printed",
                    text,
                    "value",
                    String.valueOf(value)));
  }
}
