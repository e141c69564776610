// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a schema says of its version: ours in an attribute, those made from ODD in a comment, XML
 * Schemas in their {@code version}.
 */
final class SchemaVersion {
  private static final int HEAD = 16 * 1024;
  private static final Pattern OWN = Pattern.compile("basylym:version=\"([^\"]+)\"");
  private static final Pattern TEI =
      Pattern.compile("TEI Edition:\\s*(?:P5\\s+)?(?:Version[\\s\\u00A0]+)?([\\w.]*\\w)");
  private static final Pattern XSD =
      Pattern.compile("<(?:[\\w.-]+:)?schema\\s[^>]*?\\sversion\\s*=\\s*[\"']([^\"']+)[\"']");

  private SchemaVersion() {}

  /** The name of a schema with its version, as reports state it. */
  static String of(String name, byte[] schema) {
    String head = new String(schema, 0, Math.min(schema.length, HEAD), StandardCharsets.UTF_8);
    Matcher own = OWN.matcher(head);
    if (own.find()) {
      return own.group(1);
    }
    Matcher tei = TEI.matcher(head);
    if (tei.find()) {
      return name + " (TEI P5 " + tei.group(1) + ")";
    }
    Matcher xsd = XSD.matcher(head);
    return xsd.find() ? name + " (" + xsd.group(1) + ")" : name;
  }
}
