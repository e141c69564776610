// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An {@code <?xml-model?>} instruction (ISO/IEC 19757-11): the schema that a file names for itself.
 *
 * @param href address of the schema
 * @param language which schema language it is in
 * @param phase which phase of a Schematron schema to run; empty for the schema's default
 */
record ModelInstruction(String href, Language language, String phase) {
  private static final Pattern PSEUDO_ATTRIBUTE =
      Pattern.compile("([\\w-]+)\\s*=\\s*([\"'])(.*?)\\2", Pattern.DOTALL);

  enum Language {
    RELAX_NG,
    COMPACT,
    SCHEMATRON,
    XSD,
    NVDL,
    OTHER
  }

  /** The instruction with these data, if it has an address. */
  static Optional<ModelInstruction> of(String target, String data) {
    if (!target.equals("xml-model") || data == null) {
      return Optional.empty();
    }
    Map<String, String> values = new TreeMap<>();
    Matcher matcher = PSEUDO_ATTRIBUTE.matcher(data);
    while (matcher.find()) {
      values.put(matcher.group(1), unescaped(matcher.group(3)).strip());
    }
    return Optional.ofNullable(values.get("href"))
        .map(
            href ->
                new ModelInstruction(
                    href,
                    language(
                        values.getOrDefault("schematypens", ""),
                        values.getOrDefault("type", ""),
                        href.replaceFirst("[?#].*$", "")),
                    values.getOrDefault("phase", "").strip()));
  }

  /** Whether it names a grammar, rather than rules beside one. */
  boolean isGrammar() {
    return language != Language.SCHEMATRON;
  }

  private static Language language(String namespace, String type, String path) {
    if (namespace.contains("schematron") || path.matches(".*\\.(?:iso)?sch")) {
      return Language.SCHEMATRON;
    }
    if (namespace.contains("nvdl") || path.endsWith(".nvdl")) {
      return Language.NVDL;
    }
    if (type.contains("compact") || path.endsWith(".rnc")) {
      return Language.COMPACT;
    }
    if (namespace.contains("relaxng") || path.endsWith(".rng")) {
      return Language.RELAX_NG;
    }
    boolean xsd = namespace.endsWith("/XMLSchema") || path.endsWith(".xsd");
    return xsd ? Language.XSD : Language.OTHER;
  }

  private static String unescaped(String value) {
    return value
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
  }
}
