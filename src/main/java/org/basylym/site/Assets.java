// SPDX-License-Identifier: Apache-2.0
package org.basylym.site;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.basylym.diagnostics.PackagedFiles;

/**
 * The style sheet and the script that every page loads, each joined of its parts in their order,
 * and those that only some pages load, or a reader's click.
 */
final class Assets {
  private static final String FOLDER = "/org/basylym/site/";
  private static final String PAGES = "pages/";

  private Assets() {}

  /** Contents by site-relative path. */
  static Map<String, byte[]> all() {
    Map<String, byte[]> assets = new TreeMap<>();
    assets.put("assets/site.css", bytes(Squeezed.styles(text("styles/"))));
    assets.put("assets/site.js", script("scripts/"));
    assets.put("assets/entries.js", script("entries/"));
    PackagedFiles pages = new PackagedFiles(FOLDER + PAGES);
    for (String name : pages.names()) {
      String source = new String(pages.read(name), StandardCharsets.UTF_8);
      String whole = name.endsWith(".js") ? Squeezed.script(source) : Squeezed.styles(source);
      assets.put("assets/" + name, bytes(whole));
    }
    return assets;
  }

  /** The scripts of a folder as one. */
  static byte[] script(String folder) {
    return bytes(Squeezed.script(text(folder)));
  }

  /** All files of a folder, in the order of their names. */
  private static String text(String folder) {
    PackagedFiles parts = new PackagedFiles(FOLDER + folder);
    return parts.names().stream()
        .map(part -> new String(parts.read(part), StandardCharsets.UTF_8) + "\n")
        .collect(Collectors.joining());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
