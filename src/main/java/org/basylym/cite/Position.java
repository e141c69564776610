// SPDX-License-Identifier: Apache-2.0
package org.basylym.cite;

import de.undercouch.citeproc.csl.CSLLabel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Where a citation stands among those of the notes. citeproc-java 3.5 knows the first one and the
 * one that repeats the last, and takes every test of a locator or of doubt for passed; so a style
 * is asked with what it tests already answered.
 */
enum Position {
  FIRST("first"),
  SUBSEQUENT("subsequent"),
  IBID("subsequent ibid"),
  IBID_WITH_LOCATOR("subsequent ibid ibid-with-locator");

  private static final Pattern TESTED =
      Pattern.compile("\\b(position|locator|disambiguate)=\"([a-z -]+)\"");

  /** To the engine each citation is the first one, for nothing was cited since its start. */
  private static final String YES = "position=\"first\"";

  private static final String NO = "position=\"ibid\"";

  private final String names;

  Position(String names) {
    this.names = names;
  }

  /**
   * A style in which a citation has this position.
   *
   * @param kind what the place in the work counts, if one is cited
   * @param inDoubt whether the short form might be that of another work too
   */
  String in(String style, Optional<CSLLabel> kind, boolean inDoubt) {
    String counted = kind.map(CSLLabel::toString).orElse("");
    return TESTED
        .matcher(style)
        .replaceAll(
            test -> {
              List<String> wanted = Arrays.asList(test.group(2).split(" ", -1));
              return isMet(test, wanted, counted, inDoubt) ? YES : NO;
            });
  }

  private boolean isMet(MatchResult test, List<String> wanted, String counted, boolean inDoubt) {
    return switch (test.group(1)) {
      case "position" -> wanted.stream().anyMatch(List.of(names.split(" ", -1))::contains);
      case "locator" -> wanted.contains(counted);
      default -> inDoubt == wanted.contains("true");
    };
  }

  boolean isIbidem() {
    return this == IBID || this == IBID_WITH_LOCATOR;
  }
}
