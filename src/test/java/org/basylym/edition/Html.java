// SPDX-License-Identifier: Apache-2.0
package org.basylym.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads pages of a site as a text browser would, without knowing what wrote them. */
public final class Html {
  private static final Pattern UNSEEN =
      Pattern.compile(
          "<!--.*?-->|<script\\b.*?</script>|<style\\b.*?</style>|<head\\b.*?</head>",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final Pattern LOADED =
      Pattern.compile("<(?:link rel=\"stylesheet\" href|script defer=\"\" src)=\"([^\"]*)\"");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern REFERENCE = Pattern.compile("&(#x?[0-9A-Fa-f]+|[a-z]+);");

  private Html() {}

  /** The pages of a site, sorted. */
  public static List<Path> pages(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  /**
   * What a page makes a reader wait for: itself, and the style sheets and scripts that it names.
   */
  public static long weight(Path page) throws IOException {
    long weight = Files.size(page);
    Matcher named = LOADED.matcher(Files.readString(page));
    while (named.find()) {
      weight += Files.size(page.resolveSibling(named.group(1)));
    }
    return weight;
  }

  /** What a reader sees of all pages of a site. */
  public static String textOfSite(Path site) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Path page : pages(site)) {
      text.append(text(Files.readString(page))).append('\n');
    }
    return text.toString();
  }

  /** What a reader sees of a page: element content, the tags gone, references resolved. */
  static String text(String html) {
    String content = TAG.matcher(UNSEEN.matcher(html).replaceAll(" ")).replaceAll("");
    return decode(content);
  }

  static String decode(String text) {
    return REFERENCE
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(character(found.group(1))));
  }

  private static String character(String reference) {
    if (reference.startsWith("#x")) {
      return Character.toString(Integer.parseInt(reference.substring(2), 16));
    }
    if (reference.startsWith("#")) {
      return Character.toString(Integer.parseInt(reference.substring(1)));
    }
    return switch (reference) {
      case "lt" -> "<";
      case "gt" -> ">";
      case "amp" -> "&";
      case "quot" -> "\"";
      case "apos" -> "'";
      case "nbsp" -> "\u00A0";
      case "shy" -> "\u00AD";
      default -> "&" + reference + ";";
    };
  }
}
