// SPDX-License-Identifier: Apache-2.0
package org.basylym.site;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.basylym.diagnostics.PackagedFiles;

/**
 * The style sheet and the script that every page loads, each joined of its parts in their order,
 * and those that only pages of some kinds load.
 */
final class Assets {
  private static final String FOLDER = "/org/basylym/site/";
  private static final String PAGES = "pages/";

  private Assets() {}

  /** Contents by site-relative path. */
  static Map<String, byte[]> all() {
    Map<String, byte[]> assets = new TreeMap<>();
    assets.put("assets/site.css", bytes(Squeezed.styles(text("styles/"))));
    assets.put("assets/site.js", bytes(Squeezed.script(text("scripts/"))));
    PackagedFiles pages = new PackagedFiles(FOLDER + PAGES);
    for (String name : pages.names()) {
      String source = new String(pages.read(name), StandardCharsets.UTF_8);
      String whole = name.endsWith(".js") ? Squeezed.script(source) : Squeezed.styles(source);
      assets.put("assets/" + name, bytes(whole));
    }
    return assets;
  }

  /** All files of a folder as one, in the order of their names. */
  static byte[] joined(String folder) {
    PackagedFiles parts = new PackagedFiles(FOLDER + folder);
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    for (String part : parts.names()) {
      whole.writeBytes(parts.read(part));
      whole.write('\n');
    }
    return whole.toByteArray();
  }

  private static String text(String folder) {
    return new String(joined(folder), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
