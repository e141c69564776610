// SPDX-License-Identifier: Apache-2.0
package org.basylym.cite;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** JSON that may also stand in a script: nothing in it ends a script, a comment or a line. */
final class Json {
  private Json() {}

  /** An object with its keys sorted; the values are JSON already. */
  static String object(Map<String, String> values) {
    return new TreeMap<>(values)
        .entrySet().stream()
            .map(entry -> quoted(entry.getKey()) + ":" + entry.getValue())
            .collect(Collectors.joining(",", "{", "}"));
  }

  static String quoted(String text) {
    StringBuilder written = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character < ' ' || "<>&\u2028\u2029\u007F".indexOf(character) >= 0) {
        written.append("\\u").append(Integer.toHexString(character | 0x10000).substring(1));
      } else {
        written.append(character == '"' || character == '\\' ? "\\" : "").append(character);
      }
    }
    return written.append('"').toString();
  }
}
