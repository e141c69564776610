// SPDX-License-Identifier: Apache-2.0
package org.basylym.site;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.basylym.diagnostics.PackagedFiles;

/** OpenSeadragon and our script around it: files of those sites only that show a facsimile. */
final class Viewer {
  private static final String VERSION = "2.4.2";
  private static final PackagedFiles LIBRARY =
      new PackagedFiles("/META-INF/resources/webjars/openseadragon/" + VERSION + "/");

  private Viewer() {}

  /** The viewer's files by site-relative path, if one of the pages has data for it. */
  static Map<String, byte[]> files(Set<String> pages) {
    Map<String, byte[]> files = new TreeMap<>();
    if (pages.stream().anyMatch(page -> page.matches("(.*/)?facsimile-[^/]*\\.js"))) {
      files.put(
          "assets/openseadragon.min.js", LIBRARY.read("build/openseadragon/openseadragon.min.js"));
      files.put("assets/openseadragon.LICENSE.txt", LIBRARY.read("LICENSE.txt"));
      files.put("assets/facsimile.js", Assets.script("facsimile/"));
    }
    return files;
  }
}
