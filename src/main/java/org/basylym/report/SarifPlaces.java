// SPDX-License-Identifier: Apache-2.0
package org.basylym.report;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.basylym.diagnostics.SourcePlace;

/** Places as SARIF writes them: the file as a URI, line and column as a region. */
final class SarifPlaces {
  /** The name that code hosts give to the top of the checked-out sources. */
  private static final String BASE = "%SRCROOT%";

  private SarifPlaces() {}

  /** What relative URIs start from: told in words, so that the report can travel. */
  static Map<String, Object> bases() {
    String text = "The folder that Basylym was started in.";
    return Map.of(BASE, Map.of("description", Map.of("text", text)));
  }

  static Map<String, Object> of(SourcePlace place) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("artifactLocation", file(place.name().replace('\\', '/')));
    if (place.line() > 0) {
      Map<String, Object> region = new LinkedHashMap<>();
      region.put("startLine", place.line());
      if (place.column() > 0) {
        region.put("startColumn", place.column());
      }
      members.put("region", region);
    }
    return members;
  }

  /** A relative path stays relative, and one that leads out of the folder has no base. */
  private static Map<String, Object> file(String name) {
    Map<String, Object> members = new LinkedHashMap<>();
    if (name.startsWith("/")) {
      members.put("uri", "file://" + encoded(name));
    } else if (name.matches("[A-Za-z]:/.*")) {
      members.put("uri", "file:///" + name.substring(0, 2) + encoded(name.substring(2)));
    } else {
      members.put("uri", encoded(name));
      if (!name.startsWith("../")) {
        members.put("uriBaseId", BASE);
      }
    }
    return members;
  }

  private static String encoded(String name) {
    StringBuilder uri = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = b > 0 && (Character.isLetterOrDigit(b) || "/._~-".indexOf(b) >= 0);
      uri.append(plain ? (char) b : String.format(Locale.ROOT, "%%%02X", b & 0xFF));
    }
    return uri.toString();
  }
}
