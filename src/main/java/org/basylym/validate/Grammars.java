// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.SAXException;

/** The compiled grammars of a run: each is compiled once and shared by all threads. */
final class Grammars {
  private static final int HEAD = 16 * 1024;
  private static final Pattern OWN_VERSION = Pattern.compile("basylym:version=\"([^\"]+)\"");
  private static final Pattern TEI_VERSION =
      Pattern.compile("TEI Edition:\\s*(?:P5\\s+)?(?:Version[\\s\\u00A0]+)?([\\w.]*\\w)");

  private final ConcurrentMap<URI, Compiled> compiled = new ConcurrentHashMap<>();

  /**
   * A grammar, or why there is none.
   *
   * @param grammar null if it cannot be used
   * @param fault empty if it can
   */
  record Compiled(Grammar grammar, String fault) {}

  /** The grammar at a place; a copy of our own is our own. */
  Compiled at(SchemaSource source, boolean compact, boolean xsd) {
    return compiled.computeIfAbsent(source.location(), uri -> compile(source, compact, xsd));
  }

  private Compiled compile(SchemaSource source, boolean compact, boolean xsd) {
    String location = source.location().toString();
    try {
      byte[] bytes = bytes(source.location().toURL());
      if (!compact && !xsd && Arrays.equals(bytes, bytes(OwnGrammar.url()))) {
        return new Compiled(OwnGrammar.get(), "");
      }
      String version = version(source.name(), bytes);
      Grammar grammar =
          xsd
              ? XsdGrammar.compile(location, version)
              : RelaxNgGrammar.compile(location, compact, version);
      return new Compiled(grammar, "");
    } catch (IOException | SAXException | UncheckedIOException e) {
      return new Compiled(null, String.valueOf(e.getMessage()).strip().replaceAll("\\s+", " "));
    }
  }

  static byte[] bytes(URL url) throws IOException {
    try (InputStream in = url.openStream()) {
      return in.readAllBytes();
    }
  }

  /** What a schema says of its version: ours in an attribute, those made from ODD in a comment. */
  static String version(String name, byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.UTF_8);
    Matcher own = OWN_VERSION.matcher(head);
    if (own.find()) {
      return own.group(1);
    }
    Matcher tei = TEI_VERSION.matcher(head);
    return tei.find() ? name + " (TEI P5 " + tei.group(1) + ")" : name;
  }
}
