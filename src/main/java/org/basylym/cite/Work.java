// SPDX-License-Identifier: Apache-2.0
package org.basylym.cite;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A work that can be cited, as {@code citables.xsl} tells it in one language.
 *
 * @param page its page in the site
 * @param json its CSL item
 * @param item the same, read
 */
record Work(String page, String json, CSLItemData item) {

  String id() {
    return item.getId();
  }

  /** The works of a JSON array. */
  static List<Work> all(String json) {
    List<Work> works = new ArrayList<>();
    try {
      for (Object work : parser(json).parseArray()) {
        Map<?, ?> parts = (Map<?, ?>) work;
        String item = String.valueOf(parts.get("item"));
        works.add(new Work(String.valueOf(parts.get("page")), item, item(item)));
      }
    } catch (IOException e) {
      throw new IllegalStateException("the stylesheet wrote no JSON: " + json, e);
    }
    return works;
  }

  private static CSLItemData item(String json) throws IOException {
    return CSLItemData.fromJson(parser(json).parseObject());
  }

  private static JsonParser parser(String json) {
    return new JsonParser(new JsonLexer(new StringReader(json)));
  }
}
