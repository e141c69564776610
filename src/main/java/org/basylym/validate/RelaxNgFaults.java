// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What breaks a RELAX NG grammar: which of our rules a message of Jing's belongs to. */
final class RelaxNgFaults {
  private static final Map<String, String> RULES = new LinkedHashMap<>();

  static {
    RULES.put("element \".*\" not allowed (yet|anywhere|here).*", "grammar-unexpected-element");
    RULES.put("(found )?attribute \".*\" not allowed.*", "grammar-unexpected-attribute");
    RULES.put("element \".*\" missing.*required attribute.*", "grammar-missing-attribute");
    RULES.put("element \".*\" incomplete.*", "grammar-missing-element");
    RULES.put("text not allowed.*", "grammar-unexpected-text");
    RULES.put("value of attribute \".*\" is invalid.*", "grammar-bad-value");
    RULES.put("character content of element \".*\" invalid.*", "grammar-bad-value");
  }

  private static final int SHOWN = 12;
  private static final String WANTED = "; must ";

  private RelaxNgFaults() {}

  /** The fault that a message of Jing's states. */
  static GrammarFault of(String message) {
    return new GrammarFault(rule(message), fault(message), cure(message));
  }

  private static String rule(String message) {
    return RULES.entrySet().stream()
        .filter(rule -> message.matches("(?s)" + rule.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("grammar-violation");
  }

  /** What is wrong, without the list of everything that would have been right. */
  private static String fault(String message) {
    int expected = message.indexOf("; expected");
    int wanted = message.indexOf(WANTED);
    int end = expected < 0 ? wanted : expected;
    return end < 0 ? message : message.substring(0, end);
  }

  /** What a value must be; the parser names the choices in no order of its own. */
  private static String wanted(String message) {
    String choices = message.substring(message.indexOf(WANTED) + 2);
    return Stream.of(choices.split("(?:, | or )(?=must )", -1))
        .map(choice -> choice.replaceFirst("^must ", ""))
        .sorted()
        .distinct()
        .collect(Collectors.joining(", or ", "must ", ""));
  }

  /** What the schema expected instead, at most a dozen names of it. */
  private static String cure(String message) {
    int expected = message.indexOf("; expected");
    if (expected < 0 && message.contains(WANTED)) {
      return wanted(message);
    }
    if (expected < 0) {
      return "compare the TEI Guidelines on the element, or change the schema";
    }
    String[] names =
        message
            .substring(expected + 2)
            .replaceAll(" \\(with xmlns.*", "")
            .replaceAll("\"ns\\d+:", "\"")
            .split(", ", -1);
    String list = String.join(", ", Arrays.copyOf(names, Math.min(names.length, SHOWN)));
    int more = names.length - SHOWN;
    return more > 0 ? list + " … (" + more + " more)" : list;
  }
}
