// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * The signs of one book that no font can draw: each is one problem, but a whole script without a
 * font is one problem too, not hundreds, which names them all.
 */
final class MissingGlyphs {
  private static final int MANY = 8;

  private final Map<Integer, Map<String, String>> signs = new LinkedHashMap<>();

  void add(int sign, String font, String near) {
    signs.putIfAbsent(
        sign,
        Map.of(
            "character",
            Character.toString(sign),
            "code-point",
            String.format("U+%04X", sign),
            "font",
            font,
            "near",
            near));
  }

  /** Adds a sign that FOP names by one UTF-16 unit, unless that is half known already. */
  void addUnit(char unit, String font, String near) {
    boolean known = signs.keySet().stream().anyMatch(sign -> (char) sign.intValue() == unit);
    if (!known) {
      add(unit, font, near);
    }
  }

  /** Hands each problem on as the name of its rule and its arguments. */
  void report(BiConsumer<String, Map<String, String>> problems) {
    Map<UnicodeScript, List<Integer>> scripts =
        new TreeMap<>(Comparator.comparing(UnicodeScript::name));
    signs
        .keySet()
        .forEach(
            sign ->
                scripts
                    .computeIfAbsent(UnicodeScript.of(sign), script -> new ArrayList<>())
                    .add(sign));
    scripts.forEach(
        (script, missing) -> {
          if (missing.size() > MANY) {
            problems.accept("missing-script", script(script, missing));
          } else {
            missing.forEach(sign -> problems.accept("missing-glyph", signs.get(sign)));
          }
        });
  }

  private Map<String, String> script(UnicodeScript script, List<Integer> missing) {
    String named =
        missing.stream()
            .sorted()
            .map(sign -> signs.get(sign).get("code-point") + " " + signs.get(sign).get("character"))
            .collect(Collectors.joining(", "));
    return Map.of(
        "script", script.name(),
        "count", String.valueOf(missing.size()),
        "signs", named);
  }
}
