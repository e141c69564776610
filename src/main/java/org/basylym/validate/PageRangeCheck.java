// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages of a citation that run backwards. A shortened end is meant whole: 123–5 ends on 125. */
final class PageRangeCheck implements Check {
  private static final Set<String> SCOPES = Set.of("biblScope", "citedRange");
  private static final Set<String> PAGES =
      Set.of("page", "pages", "pp", "p", "column", "col", "line", "lines");
  private static final Pattern RANGE =
      Pattern.compile(
          "[^\\d–—-]{0,12}?(\\d{1,6}|[ivxlc]+)\\s*[-–—]\\s*(\\d{1,6}|[ivxlc]+)\\D{0,3}");
  private static final String ROMAN = "ivxlc";
  private static final int[] WORTH = {1, 5, 10, 50, 100};

  private final Findings findings;

  PageRangeCheck(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void end(Element element) {
    if (!element.isOneOf(SCOPES) || !PAGES.contains(unit(element))) {
      return;
    }
    String from = element.attribute("from");
    String to = element.attribute("to");
    if (from != null && to != null) {
      compare(element, from.strip(), to.strip(), false);
    } else {
      Matcher range = RANGE.matcher(element.text());
      if (range.matches()) {
        compare(element, range.group(1), range.group(2), true);
      }
    }
  }

  private static String unit(Element element) {
    String unit = element.attribute("unit");
    String said = unit == null ? element.attribute("type") : unit;
    return said == null ? "" : said.strip().toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
  }

  private void compare(Element element, String from, String to, boolean isPrinted) {
    int first = number(from);
    int last = number(to);
    if (isPrinted && first >= 0 && to.length() < from.length() && number(to) >= 0) {
      last = number(from.substring(0, from.length() - to.length()) + to);
    }
    boolean sameKind =
        !from.isEmpty()
            && !to.isEmpty()
            && Character.isDigit(from.charAt(0)) == Character.isDigit(to.charAt(0));
    if (sameKind && first > 0 && last > 0 && last < first) {
      findings.report(
          "reversed-pages", element.place(), "from", from, "to", to, "unit", unit(element));
    }
  }

  /** The value of an Arabic or a small Roman number; -1 for anything else. */
  private static int number(String said) {
    if (said.matches("\\d{1,6}")) {
      return Integer.parseInt(said);
    }
    if (!said.matches("[ivxlc]+")) {
      return -1;
    }
    int sum = 0;
    for (int i = 0; i < said.length(); i++) {
      int worth = WORTH[ROMAN.indexOf(said.charAt(i))];
      boolean less = i + 1 < said.length() && worth < WORTH[ROMAN.indexOf(said.charAt(i + 1))];
      sum += less ? -worth : worth;
    }
    return sum;
  }
}
