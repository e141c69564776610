// SPDX-License-Identifier: Apache-2.0
package org.basylym.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** A valid value for each datatype that a TEI schema uses. */
record SampleValue(Grammar grammar) {
  private static final Map<String, String> BY_TYPE =
      Map.ofEntries(
          Map.entry("anyURI", "#x"),
          Map.entry("boolean", "true"),
          Map.entry("date", "1985-01-02"),
          Map.entry("dateTime", "1985-01-02T03:04:05"),
          Map.entry("decimal", "1.5"),
          Map.entry("double", "0.5"),
          Map.entry("duration", "P1D"),
          Map.entry("float", "1.5"),
          Map.entry("gDay", "---05"),
          Map.entry("gMonth", "--12"),
          Map.entry("gMonthDay", "--12-05"),
          Map.entry("gYear", "1917"),
          Map.entry("gYearMonth", "1917-12"),
          Map.entry("integer", "-3"),
          Map.entry("language", "kk"),
          Map.entry("nonNegativeInteger", "7"),
          Map.entry("string", "some text"),
          Map.entry("time", "12:30:00"),
          Map.entry("token", "word"));

  /** For patterns that the plain word does not meet: the first of these that does. */
  private static final List<String> TOKENS =
      List.of("word", "1.0", "1/2", "10cm", "1,2", "a:b", "P1D", "http://x.org/");

  String of(Element pattern) {
    List<Element> parts = Grammar.children(pattern);
    return switch (pattern.getLocalName()) {
      case "value" -> pattern.getTextContent();
      case "data" -> data(pattern, parts);
      case "ref" -> of(grammar.pattern(pattern.getAttribute("name")).get(0));
      case "choice" -> of(parts.get(0));
      case "text" -> "some text";
      case "zeroOrMore", "optional", "empty" -> "";
      default ->
          parts.isEmpty()
              ? "some text"
              : parts.stream()
                  .map(this::of)
                  .filter(text -> !text.isEmpty())
                  .collect(Collectors.joining(" "));
    };
  }

  private static String data(Element data, List<Element> parameters) {
    var facets = new LinkedHashMap<String, String>();
    parameters.forEach(each -> facets.put(each.getAttribute("name"), each.getTextContent()));
    String usual = BY_TYPE.getOrDefault(data.getAttribute("type"), "name");
    String pattern = facets.get("pattern");
    if (pattern == null || usual.matches(pattern)) {
      return usual;
    }
    return TOKENS.stream().filter(each -> each.matches(pattern)).findFirst().orElseThrow();
  }
}
