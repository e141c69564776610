// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import java.util.Locale;
import java.util.Map;
import org.apache.fop.events.Event;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.EventListener;
import org.apache.fop.events.model.EventSeverity;
import org.xml.sax.Locator;

/** Turns what FOP notices while it sets a book into problems in our words. */
final class PrintEvents implements EventListener {
  private static final double MILLIPOINTS = 1000.0;

  private final PrintProblems problems;

  PrintEvents(PrintProblems problems) {
    this.problems = problems;
  }

  @Override
  public void processEvent(Event event) {
    String kind = event.getEventID().substring(event.getEventID().lastIndexOf('.') + 1);
    switch (kind) {
      case "glyphNotAvailable" ->
          problems.missingGlyph((Character) event.getParam("ch"), text(event, "fontName"));
      case "lineOverflows" ->
          problems.add(
              "overfull-line",
              Map.of(
                  "length", points(event, "overflowLength"),
                  "line", text(event, "line"),
                  "near", near(event)));
      case "regionOverflow", "staticRegionOverflow" ->
          problems.add(
              "overfull-page",
              Map.of("page", text(event, "page"), "length", points(event, "amount")));
      case "imageNotFound", "imageError", "imageIOError", "uriError" ->
          problems.add("missing-picture", Map.of("picture", text(event, "uri")));
      case "hyphenationNotFound" -> unhyphenated(text(event, "uri"));
      case "fontSubstituted" ->
          problems.add(
              "unknown-font",
              Map.of("font", text(event, "requested"), "used", text(event, "effective")));
      default -> other(event);
    }
  }

  /** Text that is written without hyphens, which says that its language is none, lacks nothing. */
  private void unhyphenated(String language) {
    if (!language.equals("none")) {
      problems.add("missing-hyphenation", Map.of("language", language));
    }
  }

  /** Fatal events come back as an exception, which says the same. */
  private void other(Event event) {
    EventSeverity severity = event.getSeverity();
    if (severity == EventSeverity.WARN || severity == EventSeverity.ERROR) {
      String reason = PrintProblems.plain(EventFormatter.format(event, Locale.ENGLISH));
      problems.add("fo-recovered", Map.of("reason", reason, "near", near(event)));
    }
  }

  private String near(Event event) {
    return event.getParam("loc") instanceof Locator place
        ? problems.opening(place.getLineNumber())
        : problems.opening(0);
  }

  private static String text(Event event, String parameter) {
    return String.valueOf(event.getParam(parameter));
  }

  private static String points(Event event, String parameter) {
    Number length = (Number) event.getParam(parameter);
    return String.format(Locale.ROOT, "%.1f", length.intValue() / MILLIPOINTS);
  }
}
