// SPDX-License-Identifier: Apache-2.0
package org.basylym.site;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files that every site needs beside its pages: the style sheet. */
final class Assets {
  private static final String FOLDER = "/org/basylym/site/";
  private static final List<String> FILES = List.of("edition.css");

  private Assets() {}

  /** Contents by site-relative path. */
  static Map<String, byte[]> all() throws IOException {
    Map<String, byte[]> assets = new TreeMap<>();
    for (String file : FILES) {
      try (InputStream in = Assets.class.getResourceAsStream(FOLDER + file)) {
        if (in != null) {
          assets.put("assets/" + file, in.readAllBytes());
        }
      }
    }
    return assets;
  }
}
