// SPDX-License-Identifier: Apache-2.0
package org.basylym.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every colour of text can be read on every ground, in light, in dark and on paper (WCAG 1.4.3).
 */
class ContrastTest {
  private static final List<String> TEXT = List.of("ink", "soft", "accent");
  private static final List<String> GROUNDS = List.of("paper", "leaf", "tint");
  private static final double LEAST = 4.5;

  /**
   * Lines that carry meaning: the mark of the current page, the edge of a document (WCAG 1.4.11).
   */
  private static final double LEAST_OF_LINES = 3.0;

  private static final Pattern SCHEME =
      Pattern.compile("(?s)(@media [^{]*\\{\\s*)?:root *\\{([^}]*--paper:[^}]*)\\}");
  private static final Pattern COLOUR = Pattern.compile("--([a-z]+): *(#[0-9a-f]{3,6})");

  @TestFactory
  Stream<DynamicTest> text_can_be_read() {
    return schemes().entrySet().stream()
        .flatMap(
            scheme ->
                TEXT.stream()
                    .flatMap(
                        text ->
                            GROUNDS.stream()
                                .map(
                                    ground ->
                                        pair(scheme.getKey(), scheme.getValue(), text, ground))));
  }

  private static DynamicTest pair(
      String scheme, Map<String, String> colours, String text, String ground) {
    return dynamicTest(
        scheme + ": " + text + " on " + ground,
        () ->
            assertThat(ratio(colours.get(text), colours.get(ground)))
                .isGreaterThanOrEqualTo(LEAST));
  }

  @Test
  void lines_with_a_meaning_can_be_seen() {
    schemes()
        .forEach(
            (scheme, colours) ->
                assertThat(ratio(colours.get("gold"), colours.get("paper")))
                    .as(scheme)
                    .isGreaterThanOrEqualTo(LEAST_OF_LINES));
  }

  @Test
  void there_are_colours_for_light_dark_and_paper() {
    assertThat(schemes().keySet()).hasSize(3);
    assertThat(ratio("#000000", "#ffffff")).isEqualTo(21.0);
  }

  /** The colours of each scheme, by the condition that it is for. */
  private static Map<String, Map<String, String>> schemes() {
    String css = new String(Assets.all().get("assets/site.css"), StandardCharsets.UTF_8);
    Map<String, Map<String, String>> schemes = new HashMap<>();
    Matcher scheme = SCHEME.matcher(css);
    while (scheme.find()) {
      Map<String, String> colours = new HashMap<>();
      Matcher colour = COLOUR.matcher(scheme.group(2));
      while (colour.find()) {
        colours.put(colour.group(1), whole(colour.group(2)));
      }
      schemes.put(scheme.group(1) == null ? "light" : scheme.group(1).strip(), colours);
    }
    return schemes;
  }

  /** #fff is #ffffff. */
  private static String whole(String colour) {
    return colour.length() == 7 ? colour : colour.replaceAll("([0-9a-f])", "$1$1");
  }

  private static double ratio(String one, String other) {
    double lighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(String colour) {
    return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
  }

  private static double linear(String colour, int from) {
    double value = Integer.parseInt(colour.substring(from, from + 2), 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
