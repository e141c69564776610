// SPDX-License-Identifier: Apache-2.0
package org.basylym.site;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * For each text that is divided into pages, on which of them each place stands: an address with the
 * place on another page, or from the time before the division, still leads there.
 */
final class Places {
  private static final Pattern PAGE = Pattern.compile("([^/~]+)(?:~(\\d+))?\\.html");
  private static final Pattern ID = Pattern.compile("<[a-z][^<>]*? id=\"([^\"<>&\\\\ ]+)\"");

  private Places() {}

  /** Scripts by site-relative path, one for each text of several pages. */
  static Map<String, byte[]> of(Map<String, byte[]> pages) {
    Map<String, Map<Integer, String>> texts = new TreeMap<>();
    pages.forEach(
        (path, page) -> {
          Matcher name = PAGE.matcher(path);
          if (name.matches() && (name.group(2) != null || pages.containsKey(second(name)))) {
            int number = name.group(2) == null ? 1 : Integer.parseInt(name.group(2));
            texts.computeIfAbsent(name.group(1), text -> new TreeMap<>()).put(number, ids(page));
          }
        });
    Map<String, byte[]> files = new TreeMap<>();
    texts.forEach((text, ids) -> files.put("data/" + text + "~.js", script(ids)));
    return files;
  }

  private static String second(MatchResult name) {
    return name.group(1) + "~2.html";
  }

  private static String ids(byte[] page) {
    return ID.matcher(new String(page, StandardCharsets.UTF_8))
        .results()
        .map(id -> id.group(1))
        .collect(Collectors.joining(" "));
  }

  private static byte[] script(Map<Integer, String> pages) {
    return pages.values().stream()
        .map(ids -> '"' + ids + '"')
        .collect(Collectors.joining(",\n", "basylymPlaces(", ");\n"))
        .getBytes(StandardCharsets.UTF_8);
  }
}
