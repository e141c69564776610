// SPDX-License-Identifier: Apache-2.0
package org.basylym.archive;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A reference as one line of JSON; members that most references lack are left out when empty. */
public final class ReferenceJson {
  private ReferenceJson() {}

  /** One JSON object without line breaks. */
  public static String of(ArchiveReference reference, List<ReferenceProblem> problems) {
    Map<String, Object> members = members(reference);
    if (!reference.others().isEmpty()) {
      members.put("others", reference.others().stream().map(ReferenceJson::members).toList());
    }
    members.put("problems", problems.stream().map(ReferenceJson::problem).toList());
    return text(members);
  }

  /** All but the references that follow it: those are told once, of the first. */
  private static Map<String, Object> members(ArchiveReference reference) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("repository", reference.repository().isEmpty() ? null : reference.repository());
    members.put("tradition", reference.tradition().map(Tradition::id).orElse(null));
    members.put("parts", reference.parts().stream().map(ReferenceJson::part).toList());
    if (!reference.status().isEmpty()) {
      members.put("status", reference.status());
    }
    if (!reference.readings().isEmpty()) {
      members.put("readings", reference.readings().stream().map(ReferenceJson::reading).toList());
    }
    if (!reference.unread().isEmpty()) {
      members.put("unread", reference.unread());
    }
    return members;
  }

  private static Map<String, Object> part(ArchivePart part) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("level", part.level().word());
    members.put("value", part.value());
    return members;
  }

  private static Map<String, Object> reading(Reading reading) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("sign", reading.sign());
    members.put("meanings", reading.meanings());
    members.put("chosen", reading.chosen().word());
    members.put("reason", reading.reason());
    return members;
  }

  private static Map<String, Object> problem(ReferenceProblem problem) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("code", problem.code());
    members.put("level", problem.level());
    members.put("words", problem.words());
    members.put("cure", problem.cure());
    return members;
  }

  private static String text(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(e -> string(String.valueOf(e.getKey())) + ":" + text(e.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (value instanceof Collection<?> items) {
      return items.stream().map(ReferenceJson::text).collect(Collectors.joining(",", "[", "]"));
    }
    return value == null ? "null" : string(value.toString());
  }

  private static String string(String words) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' '
          || Character.isISOControl(c)
          || "\u2028\u2029".indexOf(c) >= 0
          || Character.isSurrogate(c)) {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
