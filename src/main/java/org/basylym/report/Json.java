// SPDX-License-Identifier: Apache-2.0
package org.basylym.report;

import java.util.Collection;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;

/** Writes maps, lists, strings, numbers and null as indented JSON (RFC 8259). */
final class Json {
  private final StringBuilder text = new StringBuilder();

  static String of(Object value) {
    Json json = new Json();
    json.value(value, "\n");
    return json.text.append('\n').toString();
  }

  private void value(Object value, String indent) {
    if (value instanceof Map<?, ?> map) {
      members(map, indent);
    } else if (value instanceof Collection<?> items) {
      items(items, indent);
    } else if (value instanceof String string) {
      string(string);
    } else {
      text.append(value);
    }
  }

  private void members(Map<?, ?> map, String indent) {
    String inner = indent + "  ";
    text.append('{');
    for (Iterator<? extends Map.Entry<?, ?>> it = map.entrySet().iterator(); it.hasNext(); ) {
      Map.Entry<?, ?> member = it.next();
      text.append(inner);
      string(String.valueOf(member.getKey()));
      text.append(": ");
      value(member.getValue(), inner);
      text.append(it.hasNext() ? "," : indent);
    }
    text.append('}');
  }

  private void items(Collection<?> items, String indent) {
    String inner = indent + "  ";
    text.append('[');
    for (Iterator<?> it = items.iterator(); it.hasNext(); ) {
      text.append(inner);
      value(it.next(), inner);
      text.append(it.hasNext() ? "," : indent);
    }
    text.append(']');
  }

  private void string(String string) {
    text.append('"');
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      switch (c) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\t' -> text.append("\\t");
        default -> character(string, i);
      }
    }
    text.append('"');
  }

  /** Control characters and halves of characters would make the file unreadable for others. */
  private void character(String string, int i) {
    char c = string.charAt(i);
    if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029) {
      text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
    } else {
      text.append(isHalf(string, i) ? '\uFFFD' : c);
    }
  }

  private static boolean isHalf(String string, int i) {
    char c = string.charAt(i);
    return Character.isHighSurrogate(c)
        ? i + 1 == string.length() || !Character.isLowSurrogate(string.charAt(i + 1))
        : Character.isLowSurrogate(c)
            && (i == 0 || !Character.isHighSurrogate(string.charAt(i - 1)));
  }
}
