// SPDX-License-Identifier: Apache-2.0
package org.basylym.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.basylym.diagnostics.Rule;
import org.basylym.diagnostics.RuleCatalog;
import org.basylym.diagnostics.Severity;

/** Rules as SARIF describes them. Those of a Schematron schema are known by their names alone. */
final class SarifRules {
  private final RuleCatalog catalog;

  SarifRules(RuleCatalog catalog) {
    this.catalog = catalog;
  }

  Map<String, Object> of(String name) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("id", name);
    if (catalog.contains(name)) {
      Rule rule = catalog.rule(name);
      members.put("shortDescription", Map.of("text", name.replace('-', ' ')));
      members.put("fullDescription", Map.of("text", summary(rule)));
      Map<String, Object> help = new LinkedHashMap<>();
      help.put("text", plain(rule.explanation()));
      help.put("markdown", rule.explanation());
      members.put("help", help);
      members.put("defaultConfiguration", Map.of("level", level(rule.severity())));
    }
    return members;
  }

  static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.word();
  }

  /** What the rule does: the first paragraph below the first heading of its explanation. */
  private static String summary(Rule rule) {
    String body = rule.explanation().replaceFirst("^## .*\n+", "");
    int end = body.indexOf("\n\n");
    return plain(end < 0 ? body : body.substring(0, end));
  }

  /** Markdown read aloud: without the signs of headings, code and fences. */
  private static String plain(String markdown) {
    return markdown.replaceAll("(?m)^```.*\n?", "").replaceAll("(?m)^## ", "").replace("`", "");
  }
}
