// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.LinkedHashMap;
import java.util.Map;

/** Which of our rules a message of Jing's belongs to, by how it reads. */
final class GrammarRules {
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

  private GrammarRules() {}

  static String of(String message) {
    return RULES.entrySet().stream()
        .filter(rule -> message.matches("(?s)" + rule.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("grammar-violation");
  }
}
