// SPDX-License-Identifier: Apache-2.0
package org.basylym.site;

import java.util.Map;
import java.util.TreeMap;
import org.basylym.diagnostics.PackagedFiles;

/** The files that every site needs beside its pages: style sheets, scripts. */
final class Assets {
  private static final PackagedFiles FILES = new PackagedFiles("/org/basylym/site/");

  private Assets() {}

  /** Contents by site-relative path. */
  static Map<String, byte[]> all() {
    Map<String, byte[]> assets = new TreeMap<>();
    FILES.names().stream()
        .filter(name -> !name.endsWith(".class"))
        .forEach(name -> assets.put("assets/" + name, FILES.read(name)));
    return assets;
  }
}
