// SPDX-License-Identifier: Apache-2.0
package org.basylym.html;

import java.util.Map;
import org.basylym.tei.Words;

/** The words that a reader sees on an HTML page that our own serialiser wrote. */
final class PageText {
  private static final Map<String, String> SIGNS =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "nbsp", "\u00A0", "shy", "\u00AD");

  private PageText() {}

  /** Adds the words of {@code page}; scripts and styles are not text. */
  static void addTo(Words words, String page) {
    int i = 0;
    while (i < page.length()) {
      int tag = page.indexOf('<', i);
      int end = tag < 0 ? page.length() : tag;
      if (end > i) {
        words.add(unescaped(page.substring(i, end)));
      }
      i = tag < 0 ? page.length() : afterTag(page, tag);
    }
  }

  private static int afterTag(String page, int tag) {
    for (String unread : new String[] {"script", "style"}) {
      if (page.startsWith(unread, tag + 1)) {
        int close = page.indexOf("</" + unread, tag);
        return close < 0 ? page.length() : page.indexOf('>', close) + 1;
      }
    }
    char quote = 0;
    for (int i = tag; i < page.length(); i++) {
      char sign = page.charAt(i);
      if (quote == 0 && sign == '>') {
        return i + 1;
      } else if (sign == '"' || sign == '\'') {
        quote = quote == 0 ? sign : quote == sign ? 0 : quote;
      }
    }
    return page.length();
  }

  private static String unescaped(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      int semicolon = text.charAt(i) == '&' ? text.indexOf(';', i) : -1;
      if (semicolon < 0) {
        plain.append(text.charAt(i++));
      } else {
        plain.append(sign(text.substring(i + 1, semicolon)));
        i = semicolon + 1;
      }
    }
    return plain.toString();
  }

  private static String sign(String name) {
    if (!name.startsWith("#")) {
      return SIGNS.getOrDefault(name, " ");
    }
    boolean hex = name.startsWith("#x");
    return Character.toString(Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10));
  }
}
